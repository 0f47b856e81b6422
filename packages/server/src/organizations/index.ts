import { setPassword } from './set-password.ts'
import { signIn } from './sign-in.ts'
import { signOut } from './sign-out.ts'
import { whoAmI } from './who-am-i.ts'

export const organizationsUseCases = [setPassword, signIn, signOut, whoAmI] as const
