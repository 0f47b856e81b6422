import type { Worded } from '@zhunsheng/core'
import type { Static, TObject } from 'typebox'
import Type, { type TSchema } from 'typebox'
import type { Register } from './register.ts'

/** What a tool says: the same in words and as data. */
export type Told<Value> = { readonly value: Value; readonly words: string }

export type Tool = {
  readonly name: string
  readonly title: Worded
  /** For the model: when to use it and what it does not mean. */
  readonly says: string
  readonly input: TObject
  readonly output: TObject
  /** Whether it asks anything beyond this machine's own program. */
  readonly asksRegister: boolean
  run(input: unknown, register: Register): Promise<Told<object>>
}

/** Keeps the types of input and output; the input is checked against its schema before `run`. */
export function tool<Input extends TObject, Output extends TObject>(
  declared: Omit<Tool, 'input' | 'output' | 'run'> & {
    readonly input: Input
    readonly output: Output
    run(input: Static<Input>, register: Register): Promise<Told<Static<Output>>>
  },
): Tool {
  return declared as unknown as Tool // `run` is only called with what its own schema has passed
}

/** A failure that a tool itself tells: a code, why, and what to do next. */
export class ToolError extends Error {
  readonly code: string
  readonly says: Worded
  readonly next: Worded

  constructor(code: string, says: Worded, next: Worded) {
    super(code)
    this.name = 'ToolError'
    this.code = code
    this.says = says
    this.next = next
  }
}

export const orNull = <Schema extends TSchema>(schema: Schema) => Type.Union([schema, Type.Null()])
export const text = () => Type.String()
export const day = (description: string) => Type.Optional(Type.String({ format: 'date', description }))
export const numberInput = Type.String({
  minLength: 1,
  maxLength: 200,
  title: '编号',
  description:
    'The number of a standard in any spelling, such as GB/T 1.1—2020, gbt1.1-2020 or GB/T 1.1 (current edition).',
})
