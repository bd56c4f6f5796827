import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { Language } from '@plankreis/process';
import type { FastifyRequest } from 'fastify';

/** German unless the caller prefers English (RFC 9110, 12.5.4). */
export function languageOf(request: Pick<FastifyRequest, 'headers'>): Language {
  const accepted = request.headers['accept-language'];
  if (accepted === undefined) return 'de';
  const preferred = accepted
    .slice(0, 200)
    .split(',')
    .map(wish)
    .filter(({ language, weight }) => weight > 0 && ['de', 'en', '*'].includes(language))
    .sort((one, other) => other.weight - one.weight)[0];
  return preferred?.language === 'en' ? 'en' : 'de';
}

function wish(range: string): { language: string; weight: number } {
  const [tag = '', ...params] = range.trim().split(';');
  const weight = params.map((param) => /^\s*q=([\d.]+)\s*$/.exec(param)?.[1]).find((q) => q !== undefined);
  return {
    language: tag.trim().toLowerCase().split('-')[0] ?? '',
    weight: weight === undefined ? 1 : Number(weight),
  };
}

/** The language of the answer. */
export const InLanguage = createParamDecorator((_: unknown, context: ExecutionContext) =>
  languageOf(context.switchToHttp().getRequest<FastifyRequest>()),
);
