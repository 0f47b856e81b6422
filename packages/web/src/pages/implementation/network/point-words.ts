import { provinces } from '@zhunsheng/core'
import type { Point } from '@zhunsheng/server/api'
import type { Tone } from '../../../ui/note.tsx'
import type { Words } from '../../../words/index.ts'

const PROVINCE_DIGITS = 2

/** 北京市（110105）: the province in words, and the whole code where it says more. */
export function wordPlace(place: string, { say, language }: Pick<Words, 'say' | 'language'>): string {
  const province = provinces[place.slice(0, PROVINCE_DIGITS)]
  if (!province) return place
  if (place.endsWith('0000')) return say(province)
  return language === 'zh' ? `${say(province)}（${place}）` : `${say(province)} (${place})`
}

export const pointTones: Readonly<Record<Point['state'], Tone>> = {
  coming: 'plain',
  in: 'good',
  suspended: 'soon',
  left: 'plain',
}

export const qualificationTones: Readonly<Record<Point['qualified'], Tone>> = {
  qualified: 'good',
  notYet: 'soon',
  expired: 'bad',
  unknown: 'plain',
}
