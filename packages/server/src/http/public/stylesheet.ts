import { createHash } from 'node:crypto'
import { formRules } from './styles/forms.ts'
import { pageRules } from './styles/page.ts'
import { partRules } from './styles/parts.ts'
import { printRules } from './styles/print.ts'
import { registerRules } from './styles/register.ts'
import { tokens } from './styles/tokens.ts'

/** The one style sheet of the public pages. It is kept as text in the program, so that a bundle needs no file beside it. */
export const stylesheet = [tokens, pageRules, partRules, registerRules, formRules, printRules]
  .join('')
  .replace(/\n\s*/gu, '\n')
  .trim()

const HASH_LENGTH = 12

/** Its address holds its hash: browsers may keep it for ever, and a changed sheet is a new address. */
export const stylesheetPath = `/public.${createHash('sha256').update(stylesheet).digest('hex').slice(0, HASH_LENGTH)}.css`
