import type { Fields, Values } from '@zhunsheng/core'
import Type, { type TSchema } from 'typebox'
import type { Context } from '../context.ts'
import { schemaOf } from '../field-schema.ts'
import type { Scope } from '../use-case.ts'
import { findItem, findPlan } from './plan-store.ts'

const ID_LENGTH_MAX = 64

export const idInput = (title: string) => Type.String({ title, minLength: 1, maxLength: ID_LENGTH_MAX })
export const planIdInput = idInput('复审计划')
export const itemIdInput = idInput('复审项目')

/** The input of an act with a form: what it is done on, and what the form asks for. */
export const formInput = (head: Readonly<Record<string, TSchema>>, form: Fields) =>
  Type.Object({ ...head, ...schemaOf(form) }, { additionalProperties: false })

/** Input that was checked against the schema made of exactly these fields. */
export const asForm = <F extends Fields>(input: unknown): Values<F> => input as Values<F>

export const scopeOfPlan = async (context: Context, input: unknown): Promise<Scope> => {
  const { planId } = input as { planId: string } // the schema of every use-case with this scope asks for it
  return { organizationId: (await findPlan(context.db, planId)).organization_id }
}

export const scopeOfItem = async (context: Context, input: unknown): Promise<Scope> => {
  const { itemId } = input as { itemId: string } // as above
  const item = await findItem(context.db, itemId)
  return { organizationId: (await findPlan(context.db, item.plan_id)).organization_id }
}
