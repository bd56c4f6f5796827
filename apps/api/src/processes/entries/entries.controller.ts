import { Controller, Inject } from '@nestjs/common';
import type { Journal } from '@plankreis/journal';
import { entriesVisibleTo, type Actor, type Language } from '@plankreis/process';
import { toEntry } from '@plankreis/readmodel';
import { JOURNAL } from '../../platform/database/tokens.js';
import { CallingActor } from '../../platform/http/caller.js';
import { InLanguage } from '../../platform/http/language.js';
import { ProcessId } from '../../platform/http/path-id.js';
import { Route, signedIn } from '../../platform/http/route.js';
import { Directory } from '../../registers/directory/directory.js';
import { Dossiers } from '../view/dossiers.js';
import { EntryList, entryView } from './entry.view.js';

@Controller('api/processes/:id/entries')
export class EntriesController {
  constructor(
    @Inject(JOURNAL) private readonly journal: Journal,
    private readonly dossiers: Dossiers,
    private readonly directory: Directory,
  ) {}

  @Route({
    method: 'get',
    summary: 'The journal of a process: every entry, in order.',
    roles: signedIn,
    answer: EntryList,
    problems: [404],
  })
  async list(
    @ProcessId() id: string,
    @CallingActor() actor: Actor,
    @InLanguage() language: Language,
  ): Promise<EntryList> {
    const [{ dossier }, entries] = await Promise.all([this.dossiers.now(id), this.journal.entries(id)]);
    const isReadable = entriesVisibleTo(actor, dossier, entries.map(toEntry));
    const reader = { isReadable, language, directory: this.directory };
    return { items: entries.map((stored) => entryView(stored, dossier, reader)) };
  }
}
