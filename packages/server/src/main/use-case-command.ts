import { randomUUID } from 'node:crypto'
import { theSystem } from '../context.ts'
import { runUseCase } from '../run-use-case.ts'
import type { UseCase } from '../use-case.ts'
import { type Call, type Command, type CommandOption } from './command.ts'

/** The command line as a door of a use-case: its input as arguments, the machine's own administrator as who asks. */
export function useCaseCommand(useCase: UseCase, { command, positional = [] }: NonNullable<UseCase['cli']>): Command {
  const fields = Object.entries(useCase.input.properties)
  return {
    words: command.split(' '),
    title: useCase.title,
    positional: positional.map(optionName),
    options: Object.fromEntries(
      fields
        .filter(([name]) => !positional.includes(name))
        .map(([name, schema]) => [optionName(name), optionOf(schema, useCase.input.required?.includes(name) ?? false)]),
    ),
    run: (call) =>
      call.open(async ({ services }) => ({
        value: await runUseCase(services, useCase, inputOf(call, fields, positional), {
          actor: theSystem,
          requestId: `cli-${randomUUID()}`,
        }),
      })),
  }
}

/** `organizationId` is typed as `--organization-id`. */
export const optionName = (field: string): string => field.replaceAll(/[A-Z]/gu, (letter) => `-${letter.toLowerCase()}`)

type Schema = {
  readonly type?: string
  readonly title?: string
  readonly enum?: readonly unknown[]
  readonly anyOf?: readonly { readonly const?: unknown }[]
}

function optionOf(schema: Schema, required: boolean): CommandOption {
  const title = { zh: schema.title ?? '', en: '' }
  if (schema.type === 'boolean') return { type: 'boolean', title, required }
  const choices =
    schema.enum ?? schema.anyOf?.flatMap(({ const: choice }) => (choice === undefined ? [] : [choice])) ?? []
  const value =
    choices.length > 0
      ? choices.join('|')
      : schema.type === 'integer'
        ? 'N'
        : schema.type === 'array' || schema.type === 'object'
          ? 'JSON'
          : 'TEXT'
  return { type: 'string', title, value, required }
}

function inputOf(
  call: Call,
  fields: readonly (readonly [string, Schema])[],
  positional: readonly string[],
): Record<string, unknown> {
  const given = fields.map(([name, schema]) => {
    const place = positional.indexOf(name)
    return [name, valueOf(schema, place === -1 ? call.options[optionName(name)] : call.positional[place])]
  })
  return Object.fromEntries(given.filter(([, value]) => value !== undefined))
}

/** What was typed, as the field's type; what cannot be read so stays a text, and the use-case's schema refuses it. */
function valueOf(schema: Schema, given: Call['options'][string]): unknown {
  if (typeof given !== 'string') return given
  if (schema.type === 'integer' || schema.type === 'number')
    return given.trim() !== '' && Number.isFinite(Number(given)) ? Number(given) : given
  if (schema.type === 'array' || schema.type === 'object') return parsedOr(given)
  return given
}

function parsedOr(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    // Not JSON: left for the schema to refuse, which names the field.
    return text
  }
}
