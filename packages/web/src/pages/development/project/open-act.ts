import { createContext, useContext } from 'react'

/** Opens the sheet in which an act is done; `on` is the row it is done on. The address says so. */
export type OpenAct = (act: string, on?: string) => void

export const OpenActContext = createContext<OpenAct>(() => undefined)

export const useOpenAct = () => useContext(OpenActContext)
