import { Body, Controller } from '@nestjs/common';
import { Flag, languages, OneOf, type Language } from '@plankreis/process';
import { Caller } from '../../platform/http/caller.js';
import { Route, signedIn } from '../../platform/http/route.js';
import type { KnownPerson } from '../../platform/http/known-person.js';
import { Settings } from '../../platform/settings/settings.js';
import { digestTimes, NoticeChoices, type DigestTime } from './notice-choices.js';

export class NoticeChoiceData {
  @OneOf(digestTimes) digest!: DigestTime;
  @OneOf(languages) language!: Language;
}

export class NoticeChoiceView extends NoticeChoiceData {
  /** Whether this program sends mails at all. */
  @Flag() sends!: boolean;
}

@Controller('api/account/notices')
export class NoticesController {
  constructor(
    private readonly choices: NoticeChoices,
    private readonly settings: Settings,
  ) {}

  @Route({
    method: 'get',
    summary: 'How often the caller is written to about deadlines, and in which language.',
    roles: signedIn,
    answer: NoticeChoiceView,
  })
  async read(@Caller() { id }: KnownPerson): Promise<NoticeChoiceView> {
    return { ...(await this.choices.of(id)), sends: this.settings.mail !== undefined };
  }

  @Route({
    method: 'put',
    summary: 'Choose how often to be written to about deadlines.',
    roles: signedIn,
    body: NoticeChoiceData,
    answer: NoticeChoiceView,
  })
  async choose(@Body() sent: NoticeChoiceData, @Caller() caller: KnownPerson): Promise<NoticeChoiceView> {
    await this.choices.choose(caller.id, sent);
    return this.read(caller);
  }
}
