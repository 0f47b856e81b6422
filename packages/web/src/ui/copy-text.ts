/** Puts text on the clipboard; false where the browser does not allow it. */
export async function copyText(text: string): Promise<boolean> {
  if (navigator.clipboard) {
    return navigator.clipboard.writeText(text).then(
      () => true,
      () => false, // no permission; the caller says so
    )
  }
  return copySelected(text)
}

/** `navigator.clipboard` is absent on plain http beyond localhost; there a selection can still be copied. */
function copySelected(text: string): boolean {
  const area = document.createElement('textarea')
  area.value = text
  area.className = 'visually-hidden'
  const former = document.activeElement
  document.body.append(area)
  area.select()
  const isCopied = document.execCommand('copy')
  area.remove()
  if (former instanceof HTMLElement) former.focus()
  return isCopied
}
