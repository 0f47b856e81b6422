import type { Check, FoundFault } from '../check.ts'
import { found, notApplicable } from '../outcome.ts'
import { coverFields } from '../profile/cover-fields.ts'
import { groupProvisions } from './provisions-basis.ts'

const COMPETENCE = /归口|提出/u
const COMMITTEE =
  /[（(]?SAC\s?[/／]\s?(?:TC|SC|SWG)\s?\d*[^（()）]{0,12}[)）]?|全国\p{Script=Han}{2,30}标准化技术委员会/u
const OWNER = /由(?<owner>\p{Script=Han}{4,40}?)(?:提出并)?归口/u

export const groupCompetence: Check = {
  id: 'U05',
  name: 'group-competence',
  group: 'social-organization',
  title: { zh: '团体标准的前言', en: 'foreword of a group standard' },
  why: {
    zh: '团体标准由发布它的团体归口，写成全国标准化技术委员会归口会让人误以为是国家标准。',
    en: 'A group standard is under its own society; naming a national committee makes it look like a national standard.',
  },
  basis: [groupProvisions('第十五条'), { document: 'own', clause: '', confidence: 'own' }],
  modality: 'should',
  appliesTo: { levels: ['group'] },
  falsePositiveRisk: 'medium',
  fix: 'none',
  state: 'trial',
  messages: {
    committee: {
      zh: '按团体标准检查，前言写由“{found}”提出或归口，请核实是否属实',
      en: 'checked as a group standard; the foreword names “{found}” as competent: verify that it is',
    },
    'other-owner': {
      zh: '前言写由“{found}”归口，封面的发布机构是“{issuer}”',
      en: 'the foreword names “{found}” as competent; the issuer on the cover is “{issuer}”',
    },
  },
  implies: ['F08'],
  check: ({ document, facts }) => {
    const sentences = facts.blocksOf('foreword').filter(({ text }) => COMPETENCE.test(text))
    if (sentences.length === 0) return notApplicable('nothing-to-check')
    const issuers = coverFields(document, 'issuer').map(({ value }) => value.replaceAll(/\s/gu, ''))
    return found(
      sentences.flatMap(({ index, text }): readonly FoundFault[] => {
        const committee = COMMITTEE.exec(text)
        if (committee) {
          const at = { block: index, from: committee.index, to: committee.index + committee[0].length }
          return [{ at, message: 'committee', data: { found: committee[0] } }]
        }
        const owner = OWNER.exec(text)?.groups?.['owner']
        if (owner === undefined || issuers.length === 0) return []
        if (issuers.some((issuer) => issuer.includes(owner) || owner.includes(issuer))) return []
        const from = text.indexOf(owner)
        const data = { found: owner, issuer: issuers.join('、') }
        return [
          { at: { block: index, from, to: from + owner.length }, message: 'other-owner', data, certainty: 'guessed' },
        ]
      }),
    )
  },
}
