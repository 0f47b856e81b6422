import { ConfigProvider } from 'antd'
import enUS from 'antd/locale/en_US'
import zhCN from 'antd/locale/zh_CN'
import { type ReactNode, useEffect } from 'react'
import { Announcer } from './ui/announcer.tsx'
import { light, themeOf } from './ui/theme.ts'
import { useWords } from './words/index.ts'

/** Once: a new object would make every component compute its tokens again. */
const theme = themeOf(light)

/** What every page stands in: the language and look of the component library, and the voice that says what was done. */
export function Frame({ children }: { readonly children: ReactNode }) {
  const { language } = useWords()
  useEffect(() => {
    document.documentElement.lang = language
  }, [language])
  return (
    <ConfigProvider
      theme={theme}
      locale={language === 'zh' ? zhCN : enUS}
      wave={{ disabled: true }}
      button={{ autoInsertSpace: false }}
    >
      <Announcer>{children}</Announcer>
    </ConfigProvider>
  )
}
