import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';
import type { TestApp } from '../../app.testing.js';
import { Digests } from './digests.js';

interface Mail {
  readonly to: readonly string[];
  readonly from: string;
  readonly text: string;
}

/** A mail server that keeps what it is sent, or refuses it. */
export class MailServer {
  readonly mails: Mail[] = [];
  refuses = false;
  tries = 0;
  readonly #server = new SMTPServer({
    disabledCommands: ['AUTH', 'STARTTLS'],
    logger: false,
    onData: (stream, { envelope }, done) => {
      const parts: Buffer[] = [];
      stream.on('data', (part: Buffer) => parts.push(part));
      stream.on('end', () => {
        this.tries += 1;
        if (this.refuses) {
          done(new Error('Mailbox full'));
          return;
        }
        const { mailFrom, rcptTo } = envelope;
        this.mails.push({
          from: mailFrom === false ? '' : mailFrom.address,
          to: rcptTo.map(({ address }) => address),
          text: decoded(Buffer.concat(parts).toString()),
        });
        done();
      });
    },
  });

  async start(): Promise<string> {
    await new Promise<void>((resolve) => this.#server.listen(0, '127.0.0.1', resolve));
    const { port } = this.#server.server.address() as AddressInfo; // it listens
    return `smtp://127.0.0.1:${String(port)}`;
  }

  stop(): Promise<void> {
    return new Promise((resolve) => {
      this.#server.close(resolve);
    });
  }

  /** Whom what came since the last look was for. */
  takenFor(): string[] {
    return this.mails
      .splice(0)
      .flatMap(({ to }) => to)
      .toSorted();
  }
}

/** Quoted-printable as text. */
const decoded = (raw: string): string => {
  const bytes = raw
    .replaceAll('=\r\n', '')
    .replaceAll(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
  return Buffer.from(bytes, 'latin1').toString();
};

/** Writes to everybody whose time has come; how many mails went out. */
export const writesDigests = ({ app }: TestApp): Promise<number> => app.get(Digests).round();
