import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock/clock.js';
import { upsideDown, type Judge } from '../../platform/http/judged-data.js';
import { ConfigurationLog } from '../configuration-log/configuration-log.js';
import { Register } from '../register/register.js';
import { Templates } from '../templates/templates.js';
import { WindowRow } from './window.entity.js';
import { WindowRequest, type WindowItem } from './window.types.js';
import { describeWindow, windowItem, Windows, windowColumns } from './windows.js';

/** The calendar of windows; one entered by mistake becomes inactive, since topics may name it. */
@Injectable()
export class WindowRegister extends Register<WindowRow, WindowRequest, WindowItem> {
  constructor(windows: Windows, log: ConfigurationLog, templates: Templates, clock: Clock) {
    super(windows, log, {
      what: 'window',
      row: WindowRow,
      request: WindowRequest,
      notFound: 'window.notFound',
      describe: describeWindow,
      columns: windowColumns,
      item: (row) => windowItem(row, clock.today()),
      judge: () => judge((subject) => templates.template(subject) !== undefined),
    });
  }
}

/** A window that closes before it opens, a kind of planning nobody knows. */
const judge =
  (isTemplate: (subject: string) => boolean): Judge<WindowRequest> =>
  ({ opensOn, closesOn, subject }, fitting) => [
    ...(fitting.field('opensOn') && fitting.field('closesOn') && upsideDown(opensOn, closesOn)
      ? [{ path: 'closesOn', code: 'endBeforeStart' } as const]
      : []),
    ...(fitting.field('subject') && subject !== 'any' && !isTemplate(subject)
      ? [{ path: 'subject', code: 'unknownReference' } as const]
      : []),
  ];
