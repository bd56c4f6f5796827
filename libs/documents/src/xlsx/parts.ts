import type { Readable } from 'node:stream';
import { SaxesParser, type SaxesTagPlain } from 'saxes';
import { fromBufferPromise, type Entry, type ZipFile } from 'yauzl';
import { Unreadable } from '../table/fault.js';
import type { TableLimits } from '../table/limits.js';

/** What to do as elements begin, as their text comes, and as they end; names come without a namespace's prefix. */
export interface XmlReader {
  open?(name: string, attributes: Readonly<Record<string, string>>): void;
  text?(text: string): void;
  close?(name: string): void;
}

const localName = (name: string): string => name.slice(name.indexOf(':') + 1);

/** The parts of an .xlsx file, unpacked one at a time, as a stream, and never more than the limits allow. */
export class Parts {
  /** Bytes, of all parts so far. */
  unpacked = 0;
  onUnpacked: ((unpacked: number) => void) | undefined;

  private constructor(
    private readonly zip: ZipFile,
    private readonly entries: ReadonlyMap<string, Entry>,
    private readonly limits: TableLimits,
    private readonly signal: AbortSignal | undefined,
  ) {}

  /** Throws `Unreadable` for what is no zip file. */
  static async of(bytes: Buffer, limits: TableLimits, signal?: AbortSignal): Promise<Parts> {
    const entries = new Map<string, Entry>();
    try {
      const zip = await fromBufferPromise(bytes, { lazyEntries: true });
      for await (const entry of zip.eachEntry()) {
        entries.set(entry.fileName, entry);
        if (entries.size > limits.parts)
          throw new Unreadable('file.unpacksTooLarge', { limit: limits.parts });
      }
      return new Parts(zip, entries, limits, signal);
    } catch (error) {
      throw error instanceof Unreadable ? error : new Unreadable('file.broken', {}, { cause: error });
    }
  }

  has(path: string): boolean {
    return this.entries.has(path);
  }

  /** What the zip file says the part unpacks to, in bytes; 0 where it is not there. */
  sizeOf(path: string | undefined): number {
    return this.entries.get(path ?? '')?.uncompressedSize ?? 0;
  }

  /** Reads one part as XML; does nothing where it is not there. */
  async read(path: string, reader: XmlReader): Promise<void> {
    const entry = this.entries.get(path);
    if (!entry) return;
    try {
      await this.#parse(await this.zip.openReadStreamPromise(entry), reader);
    } catch (error) {
      if (error instanceof Unreadable || this.signal?.aborted) throw error;
      throw new Unreadable('file.broken', {}, { cause: error });
    }
  }

  async #parse(stream: Readable, reader: XmlReader): Promise<void> {
    const parser = new SaxesParser();
    parser.on('opentag', ({ name, attributes }: SaxesTagPlain) => reader.open?.(localName(name), attributes));
    parser.on('text', (text) => reader.text?.(text));
    parser.on('cdata', (text) => reader.text?.(text));
    parser.on('closetag', ({ name }) => reader.close?.(localName(name)));
    // Entities of its own are the XML way to blow a small file up; no spreadsheet program writes any.
    parser.on('doctype', () => {
      throw new Unreadable('file.broken');
    });
    const decoder = new TextDecoder('utf-8', { fatal: true });
    // A stream that was given no encoding hands out buffers.
    for await (const chunk of stream as AsyncIterable<Buffer>) {
      this.signal?.throwIfAborted();
      // Counted as it comes: what a zip file says of its sizes need not be true.
      this.unpacked += chunk.length;
      this.onUnpacked?.(this.unpacked);
      if (this.unpacked > this.limits.unpackedBytes)
        throw new Unreadable('file.unpacksTooLarge', { limit: this.limits.unpackedBytes });
      parser.write(decoder.decode(chunk, { stream: true }));
    }
    parser.close();
  }
}
