import { checkedKinds } from './store.ts'

export { askForCheck } from './store.ts'

/** Whether the text engine reads documents of this kind. */
export const isChecked = (kind: string): boolean => (checkedKinds as readonly string[]).includes(kind)
