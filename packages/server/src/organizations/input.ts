import Type from 'typebox'
// Imported for its effect: it registers the formats `isoDate`, `email`, `phone` and `socialCreditCode`.
import '../field-schema.ts'

const ID_LENGTH_MAX = 64
const EMAIL_LENGTH_MAX = 254
const NAME_LENGTH_MAX = 60

/** The inputs that several use-cases of this area share. `title` is what a refusal calls the field. */
export const idInput = (title: string) => Type.String({ title, minLength: 1, maxLength: ID_LENGTH_MAX })
export const textInput = (title: string, maxLength: number) => Type.String({ title, minLength: 1, maxLength })
export const dayInput = (title: string) => Type.String({ title, format: 'isoDate' })
export const personNameInput = textInput('姓名', NAME_LENGTH_MAX)
export const emailInput = Type.String({ title: '邮箱', format: 'email', maxLength: EMAIL_LENGTH_MAX })
export const phoneInput = Type.String({ title: '电话', format: 'phone' })
export const creditCodeInput = Type.String({ title: '统一社会信用代码', format: 'socialCreditCode' })
export const loginInput = textInput('账号', EMAIL_LENGTH_MAX)
export const organizationIdInput = idInput('组织')

/** Logins are told apart whatever the keyboard makes of them. */
export const loginOf = (text: string): string => text.normalize('NFKC').trim().toLowerCase()
