import type { DraftStage, Edition, ProfileOverrides, StandardLevel } from '@zhunsheng/text'
import { type Call, textOption } from '../command.ts'
import { UsageError } from '../usage.ts'

const stages: Readonly<Record<string, DraftStage>> = {
  征求意见: 'enquiry',
  送审: 'examination',
  报批: 'approval',
  发布: 'published',
}

const levels: Readonly<Record<string, StandardLevel>> = {
  国家: 'national',
  行业: 'sector',
  地方: 'local',
  团体: 'group',
  企业: 'enterprise',
  指导性技术文件: 'guidance',
}

const editions: Readonly<Record<string, Edition>> = { 2009: '2009', 2020: '2020' }

/** What the caller says of the text, in Chinese or in the words of the engine; what is not said is read from the text. */
export function givenProfile(call: Call): ProfileOverrides {
  const stage = given(call, 'stage', stages)
  const level = given(call, 'kind', levels)
  const edition = given(call, 'edition', editions)
  return { ...(stage && { stage }), ...(level && { level }), ...(edition && { edition }) }
}

function given<T extends string>(call: Call, name: string, values: Readonly<Record<string, T>>): T | undefined {
  const words = textOption(call, name)
  if (words === undefined) return undefined
  // 征求意见稿 and 团体标准 are what people write.
  const plain = words.replace(/(?<=.)(?:稿|标准)$/u, '')
  const value = Object.hasOwn(values, plain) ? values[plain] : Object.values(values).find((each) => each === words)
  if (value === undefined) throw new UsageError(`--${name} ${words}: ${Object.keys(values).join(' | ')}`)
  return value
}
