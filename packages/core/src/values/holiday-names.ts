import type { Language } from '../worded.ts'

// As the notices write them; several name two holidays that fall together, in either order.
const english: Readonly<Record<string, string>> = {
  元旦: 'New Year’s Day',
  春节: 'Spring Festival',
  清明节: 'Qingming Festival',
  劳动节: 'Labour Day',
  '“五一”': 'Labour Day',
  '“五一”国际劳动节': 'Labour Day',
  端午节: 'Dragon Boat Festival',
  中秋节: 'Mid-Autumn Festival',
  国庆节: 'National Day',
  '“十一”': 'National Day',
  '国庆节、中秋节': 'National Day and Mid-Autumn Festival',
  '中秋节、国庆节': 'Mid-Autumn Festival and National Day',
  抗日战争暨世界反法西斯战争胜利70周年纪念日: '70th anniversary of the victory of 1945',
}

/** The name of a holiday; a name an administrator entered stays as entered in both languages. */
export function wordHoliday(name: string, language: Language): string {
  return language === 'zh' ? name : (english[name] ?? name)
}
