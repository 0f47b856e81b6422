import { child, type Element } from './element.ts'

/** `LibreOffice/7.4.7.2$Linux` and `WPS Office_12.1.0` are said without version and system. */
export function producerOf(properties: Element | null): string | null {
  const application = child(properties ?? undefined, 'ep:Application')?.text.trim() ?? ''
  return application.split(/[/_]/u)[0]?.trim() || null
}
