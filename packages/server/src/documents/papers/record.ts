/** A field that the record may not hold (yet). Papers print such a field as a visible blank. */
export type Maybe<T = string> = T | null | undefined

/** Whom a reader of the paper may turn to. */
export type Contact = {
  person?: Maybe
  phone?: Maybe
  email?: Maybe
  address?: Maybe
}

/** What every paper of one organization has in common. `date` is a legal day, `YYYY-MM-DD`. */
export type Letterhead = {
  organizationName: string
  /** 发文机关标志, where the organization has set one of its own. */
  heading?: Maybe
  /** 发文字号, e.g. 示例协〔2025〕3号. */
  documentNumber?: Maybe
  date?: Maybe
  contact?: Maybe<Contact>
}

/** The least that a paper says of the standard (or the project of one) that it speaks about. */
export type Subject = {
  titleZh: string
  titleEn?: Maybe
  /** 计划编号 of the project or number of the standard. */
  number?: Maybe
}
