import { OParlFault } from './fault.js';
import type { Answer } from './surroundings.js';

/**
 * The body of an answer as text, read piece by piece so that no more than the limit is ever held.
 *
 * @throws OParlFault tooLarge
 */
export async function bodyText(answer: Answer, address: string, limit: number): Promise<string> {
  const reader = answer.body?.getReader();
  if (reader === undefined) return '';
  const tooLarge = async (): Promise<never> => {
    await quietly(reader.cancel());
    throw new OParlFault('tooLarge', address, { limit });
  };
  if (Number(answer.headers.get('content-length')) > limit) return tooLarge();
  const decoder = decoderFor(answer.headers.get('content-type'));
  let text = '';
  let bytes = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    if (value === undefined) continue;
    bytes += value.byteLength;
    if (bytes > limit) return tooLarge();
    text += decoder.decode(value, { stream: true });
  }
}

/** Lets go of an answer nobody wants to read. */
export async function drop(answer: Answer): Promise<void> {
  if (answer.body !== null) await quietly(answer.body.getReader().cancel());
}

/** What goes wrong in letting go matters to nobody. */
const quietly = (work: Promise<void>): Promise<void> => work.catch(() => undefined);

function decoderFor(contentType: string | null): InstanceType<typeof TextDecoder> {
  const charset = /charset=["']?([\w-]+)/i.exec(contentType ?? '')?.[1];
  try {
    return new TextDecoder(charset ?? 'utf-8');
  } catch {
    return new TextDecoder();
  }
}
