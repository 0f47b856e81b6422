import { createContext, useContext } from 'react'

/** Opens the sheet in which an act is done; `row` is the one it is done on. The address says so. */
export type OpenAct = (act: string, row?: string) => void

export const OpenActContext = createContext<OpenAct>(() => undefined)

export const useOpenAct = () => useContext(OpenActContext)
