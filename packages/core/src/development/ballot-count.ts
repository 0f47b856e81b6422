import { atLeast, type Fraction, wordShare } from '../values/fraction.ts'
import type { Worded } from '../worded.ts'

export type BallotChoice = 'agree' | 'disagree' | 'abstain'

/** Three quarters of the present delegates entitled to vote (GSP 14); a dated parameter, should a notice change it. */
export const APPROVAL_SHARE: Fraction = { numerator: 3, denominator: 4 }

export type BallotCount = {
  readonly present: number
  readonly agree: number
  readonly disagree: number
  readonly abstain: number
  readonly carried: boolean
  readonly words: Worded
}

/**
 * Counts the latest ballot of each present delegate entitled to vote. Abstentions and missing ballots stay in the
 * denominator; drafters and their organizations are in neither part, because they are no voters at all.
 *
 * @basis GSP 14 (V2): three quarters of the delegates present; how abstentions count is to be verified
 */
export function countBallots(choices: readonly (BallotChoice | null)[]): BallotCount {
  const of = (wanted: BallotChoice) => choices.filter((choice) => choice === wanted).length
  const [agree, disagree, abstain] = [of('agree'), of('disagree'), of('abstain')]
  const share = { numerator: agree, denominator: choices.length }
  const carried = atLeast(share, APPROVAL_SHARE)
  const sum = wordShare(share, APPROVAL_SHARE)
  return {
    present: choices.length,
    agree,
    disagree,
    abstain,
    carried,
    words: {
      zh: `有表决权到会 ${choices.length} 人，同意 ${agree} 人，不同意 ${disagree} 人，弃权 ${abstain} 人，${sum}，${carried ? '通过' : '不通过'}`,
      en: `${choices.length} present and entitled to vote, ${agree} agree, ${disagree} disagree, ${abstain} abstain; ${sum}: ${carried ? 'passed' : 'not passed'}`,
    },
  }
}
