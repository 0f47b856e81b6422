import { dayInShanghai, type Language, say } from '@zhunsheng/core'
import type { FastifyRequest } from 'fastify'
import type { PublicDoor } from './door.ts'
import type { Visit } from './public-page.ts'

export const LANGUAGE_COOKIE = 'zs_lang'
const LANGUAGE_PATTERN = /(?:^|;\s*)zs_lang=(?<language>zh|en)(?:;|$)/u

/** Reads a request. Chinese is the first language: another is used only when it was asked for. */
export function visitOf(request: FastifyRequest, door: PublicDoor): Visit {
  const { pathname, searchParams } = addressOf(request)
  const language = languageOf(request)
  return {
    language,
    today: dayInShanghai(door.services.clock()),
    path: pathname,
    params: request.params as Record<string, string>, // Fastify gives the named parts of an address as texts
    query: (name) => searchParams.get(name)?.trim() ?? '',
    say: (worded, data = {}) => say(worded, data, language),
    // A form is only read after its origin was checked, which is what the token of the signed-in pages does for them.
    run: (useCase, input) => door.run(useCase, input, request, { trusted: true }),
    services: door.services,
  }
}

/** The part of the address that matters; the host is only there because URL asks for one. */
export const addressOf = (request: FastifyRequest): URL => new URL(request.url, 'http://host.invalid')

export function languageOf(request: FastifyRequest): Language {
  return askedLanguage(request) ?? keptLanguage(request.headers.cookie ?? '') ?? 'zh'
}

/** The language that this very address asks for, which is then kept for the next ones. */
export function askedLanguage(request: FastifyRequest): Language | null {
  const asked = addressOf(request).searchParams.get('lang')
  return asked === 'zh' || asked === 'en' ? asked : null
}

const keptLanguage = (cookies: string): Language | null =>
  (LANGUAGE_PATTERN.exec(cookies)?.groups?.['language'] ?? null) as Language | null // the pattern knows only the two
