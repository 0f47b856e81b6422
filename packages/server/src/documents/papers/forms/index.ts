export { readSheet, type SheetContent, type SheetRow } from './project-rows.ts'
export {
  type CommentForm,
  type FormHeader,
  type FormRefusal,
  type FormRow,
  readCommentForm,
} from './read-comment-form.ts'
