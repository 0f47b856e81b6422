import { listNoticesUseCase } from './list-notices.ts'
import { makeChatText } from './make-chat-text.ts'

/** The use-cases of notices; the area `documents` takes them into its own list. */
export const noticeUseCases = [listNoticesUseCase, makeChatText] as const
