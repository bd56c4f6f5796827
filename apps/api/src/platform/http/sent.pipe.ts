import { Injectable, type ArgumentMetadata, type PipeTransform } from '@nestjs/common';
import { validate } from '@plankreis/process';
import { Clock } from '../clock/clock.js';
import { invalid, type RequestFault } from '../problems/problem.js';

/** Checks every body and query against the class of the parameter that takes it: the one validation there is. */
@Injectable()
export class SentPipe implements PipeTransform {
  constructor(private readonly clock: Clock) {}

  transform(sent: unknown, { type, metatype }: ArgumentMetadata): unknown {
    if (type !== 'body' && type !== 'query') return sent;
    if (metatype === undefined || metatype === Object)
      throw new Error(`A ${type} without a class is not checked.`);
    const broken = brokenTexts(sent);
    if (broken.length > 0) throw invalid(broken);
    const checked = validate(
      metatype,
      type === 'query' ? withoutEmpty(sent) : (sent ?? {}),
      this.clock.today(),
    );
    if ('faults' in checked) throw invalid(checked.faults);
    return checked.data;
  }
}

/** A filter that is there and empty filters nothing: so an address with every field of a form stays valid. */
const withoutEmpty = (query: unknown): object =>
  Object.fromEntries(Object.entries(query ?? {}).filter(([, value]) => value !== ''));

/** Texts no database holds and no hash covers: half a character (lone surrogates), and NUL. */
export function brokenTexts(sent: unknown): RequestFault[] {
  const faults: RequestFault[] = [];
  const waiting: { value: unknown; path: string }[] = [{ value: sent, path: '' }];
  for (let next = waiting.pop(); next && faults.length < 100; next = waiting.pop()) {
    const { value, path } = next;
    if (typeof value === 'string' && isBroken(value)) faults.push({ path, code: 'text' });
    if (typeof value !== 'object' || value === null) continue;
    for (const [key, inner] of Object.entries(value))
      if (isBroken(key)) faults.push({ path, code: 'unknownKey' });
      else waiting.push({ value: inner, path: path === '' ? key : `${path}.${key}` });
  }
  return faults;
}

const isBroken = (text: string): boolean => /\0|\p{Surrogate}/u.test(text);
