import type { Field } from '../document/flow.ts'
import { detached } from './detached.ts'

/** A field that has begun. In its code nothing is shown; its result may run over several paragraphs. */
export type OpenField = {
  instruction: string
  isShowing: boolean
  /** A table of contents; known once the code is whole. */
  isContents: boolean
  /** Where its result begins in the paragraph that is open. */
  from: number
  /** The entry chosen in a form's drop-down list, which no run holds. */
  choice: string | null
}

export const newField = (instruction: string, isShowing: boolean, from: number): OpenField => ({
  instruction,
  isShowing,
  isContents: isContentsCode(instruction),
  from,
  choice: null,
})

export const closedField = (field: OpenField, to: number): Field => ({
  instruction: detached(field.instruction.trim()),
  from: Math.min(field.from, to),
  to,
})

export const isContentsCode = (instruction: string): boolean => /^\s*TOC(?:\s|$)/iu.test(instruction)

/** Shown is what stands in the results of all fields around it. */
export const areShowing = (fields: readonly OpenField[]): boolean => fields.every((field) => field.isShowing)
