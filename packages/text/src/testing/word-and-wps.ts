import { CONTAINERS } from './word-and-wps/containers.ts'
import { DIALECTS } from './word-and-wps/dialects.ts'
import type { ReadingFixture } from './word-and-wps/fixture.ts'
import { INLINE } from './word-and-wps/inline.ts'
import { NUMBERING } from './word-and-wps/numbering.ts'
import { TABLES } from './word-and-wps/tables.ts'

/** What Word and WPS Office are known to write, for tests of the reader and as seeds of mutated files. */
export const WORD_AND_WPS: readonly ReadingFixture[] = [...NUMBERING, ...CONTAINERS, ...DIALECTS, ...INLINE, ...TABLES]
