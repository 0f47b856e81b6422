import { type PaperRefusalCode, Refusal } from '@zhunsheng/core'

export type { PaperRefusalCode }

export type PaperRefusalData = Record<string, string | number>

/** A refusal of a file by those who read and make papers, with one of their own codes; never a bug. */
export class PaperRefusal extends Refusal {
  declare readonly code: PaperRefusalCode

  constructor(code: PaperRefusalCode, data: PaperRefusalData = {}) {
    super(code, data)
    this.name = 'PaperRefusal'
  }
}
