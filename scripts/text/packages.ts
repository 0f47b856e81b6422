import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { cleanDraft } from '../../packages/text/src/testing/clean-draft.ts'
import { docxOf } from '../../packages/text/src/testing/docx/docx-of.ts'
import { WORD_AND_WPS } from '../../packages/text/src/testing/word-and-wps.ts'

export type NamedBytes = { readonly name: string; readonly bytes: Uint8Array }

/** Beside the checkout while the product is made; not at a user's. */
export const materialFolder = join(process.cwd(), '../shared/material/open')
export const hasMaterial = existsSync(materialFolder)

export const materialFiles = (ending: string): readonly NamedBytes[] =>
  hasMaterial
    ? readdirSync(materialFolder)
        .filter((name) => name.endsWith(ending))
        .sort()
        .map((name) => ({ name, bytes: new Uint8Array(readFileSync(join(materialFolder, name))) }))
    : []

/** What is damaged: our own drafts in every style, the constructs of Word and WPS, and real drafts where there are any. */
export function wholePackages(): readonly NamedBytes[] {
  const styles = ['template', 'headings', 'typed'] as const
  return [
    ...styles.map((style) => ({ name: `clean draft, ${style}`, bytes: docxOf(cleanDraft(), { styles: style }) })),
    ...WORD_AND_WPS.map(({ name, bytes }) => ({ name, bytes })),
    ...materialFiles('.docx'),
  ]
}
