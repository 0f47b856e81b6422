import { type ActName, acts, type Field, type Fields } from '@zhunsheng/core'
import type { Locator, Page } from 'playwright-core'

export type FileToUpload = { readonly name: string; readonly mimeType: string; readonly buffer: Buffer }
export type Given = string | number | boolean | readonly string[] | FileToUpload

/** Opens the form of an act by its button and fills it as a person would, by the labels they read. Does not send it. */
export async function openAct(
  page: Page,
  act: ActName,
  given: Readonly<Record<string, Given>> = {},
  scope: Page | Locator = page,
): Promise<Locator> {
  const { title, button } = acts[act]
  await scope
    .getByRole('button', { name: new RegExp(`^(${escaped(title.zh)}|${escaped(button.zh)})$`, 'u') })
    .first()
    .click()
  const sheet = page.getByRole('dialog', { name: title.zh })
  await sheet.getByRole('button', { name: button.zh }).waitFor()
  await fillFields(sheet, acts[act].fields, given)
  return sheet
}

/** Does an act to its end: the form closes when it is done. */
export async function doAct(
  page: Page,
  act: ActName,
  given: Readonly<Record<string, Given>> = {},
  scope: Page | Locator = page,
): Promise<void> {
  const sheet = await openAct(page, act, given, scope)
  await send(sheet, act)
  await sheet.waitFor({ state: 'hidden' })
}

export const send = (sheet: Locator, act: ActName): Promise<void> =>
  sheet.getByRole('button', { name: acts[act].button.zh }).click()

export async function fillFields(
  scope: Locator,
  fields: Fields,
  given: Readonly<Record<string, Given>>,
): Promise<void> {
  for (const [name, value] of Object.entries(given)) {
    const field = fields[name]
    if (!field) throw new Error(`the form has no field ${name}`)
    await fillField(scope, field, value)
  }
}

async function fillField(scope: Locator, field: Field, value: Given): Promise<void> {
  const label = new RegExp(`^${escaped(field.label.zh)}`, 'u')
  switch (field.kind) {
    case 'yesNo':
      return scope
        .getByRole('group', { name: label })
        .getByLabel(value ? '是' : '否', { exact: true })
        .check()
    case 'choice':
      return choose(scope, label, field.options[String(value)]?.zh ?? '')
    case 'choices':
      for (const option of value as readonly string[])
        await scope
          .getByRole('group', { name: label })
          .getByLabel(field.options[option]?.zh ?? '', { exact: true })
          .check()
      return
    case 'reference':
      return chooseByLabel(scope.getByLabel(label), String(value))
    case 'file':
    case 'files':
      return upload(scope, label, value as FileToUpload)
    default:
      return scope
        .getByLabel(label)
        .first()
        .fill(Array.isArray(value) ? value.join('\n') : String(value))
  }
}

async function choose(scope: Locator, label: RegExp, option: string): Promise<void> {
  const group = scope.getByRole('group', { name: label })
  if ((await group.count()) > 0) return group.getByLabel(option, { exact: true }).check()
  await chooseByLabel(scope.getByLabel(label), option)
}

/** A reference is chosen by what a person reads in it. */
async function chooseByLabel(select: Locator, text: string): Promise<void> {
  const option = select.locator('option', { hasText: text }).first()
  await select.selectOption((await option.getAttribute('value')) ?? text)
}

async function upload(scope: Locator, label: RegExp, file: FileToUpload): Promise<void> {
  await scope.getByLabel(label).setInputFiles({ ...file, buffer: file.buffer })
  await scope.getByRole('button', { name: `移去 ${file.name}` }).waitFor()
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&')

export const word = async (name: string, bytes: Promise<Uint8Array>): Promise<FileToUpload> => ({
  name,
  mimeType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  buffer: Buffer.from(await bytes),
})
