import type { DeclarationVerdict } from '@zhunsheng/core'
import type { DeclarationState } from '@zhunsheng/server/api'
import type { Tone } from '../../../ui/note.tsx'

export const stateTones: Readonly<Record<DeclarationState, Tone>> = {
  draft: 'soon',
  published: 'good',
  withdrawn: 'plain',
}

export const verdictTones: Readonly<Record<DeclarationVerdict, Tone>> = {
  pass: 'good',
  fail: 'bad',
  unknown: 'soon',
  remind: 'plain',
}
