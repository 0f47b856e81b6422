import { paths } from '@zhunsheng/core'

const PLACES: Readonly<Record<string, (id: string) => string>> = {
  consultation: paths.consultation,
  call: paths.call,
  standard: paths.standard,
  receipt: paths.receipt,
  link: paths.oneTimeLink,
  project: (id) => paths.app.project(id),
  watches: () => paths.app.watches(),
  'set-password': paths.app.setPassword,
}

/** Puts whole addresses into the `{consultation:…}` places of a notice; what is not such a place stays as it is. */
export function fillLinks(text: string, publicUrl: string): string {
  return text.replace(/\{([a-z-]+):([^{}\s]+)\}/gu, (whole, kind: string, id: string) => {
    const place = PLACES[kind]
    return place ? publicUrl + place(id) : whole
  })
}

/** The secret part of a one-time link, wherever it stands in a text; only its addressee needs it. */
export const blankSecrets = (text: string): string =>
  text.replace(/(\/links\/|[?&]token=|\{(?:link|set-password):)[\w-]+/gu, '$1…')
