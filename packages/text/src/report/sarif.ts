/** The part of SARIF 2.1.0 (OASIS) that we write. Names are those of the standard. */
export type SarifLog = {
  readonly $schema: string
  readonly version: '2.1.0'
  readonly runs: readonly SarifRun[]
}

export type SarifRun = {
  readonly tool: { readonly driver: SarifDriver }
  readonly language: string
  readonly columnKind: 'utf16CodeUnits'
  readonly invocations: readonly SarifInvocation[]
  readonly results: readonly SarifResult[]
  readonly properties: Readonly<Record<string, unknown>>
}

export type SarifDriver = {
  readonly name: string
  readonly semanticVersion: string
  readonly rules: readonly SarifRule[]
}

export type SarifRule = {
  readonly id: string
  readonly name: string
  readonly shortDescription: SarifText
  readonly defaultConfiguration: { readonly enabled: boolean }
}

export type SarifText = { readonly text: string }
export type SarifLevel = 'error' | 'warning' | 'note' | 'none'

export type SarifInvocation = {
  readonly executionSuccessful: boolean
  readonly toolExecutionNotifications: readonly {
    readonly level: SarifLevel
    readonly message: SarifText
    readonly associatedRule?: { readonly id: string }
  }[]
}

export type SarifResult = {
  readonly ruleId: string
  readonly ruleIndex: number
  readonly kind: 'fail' | 'review'
  readonly level: SarifLevel
  readonly message: SarifText
  readonly locations: readonly SarifLocation[]
  readonly relatedLocations?: readonly SarifLocation[]
  readonly partialFingerprints: Readonly<Record<string, string>>
  readonly suppressions?: readonly SarifSuppression[]
  readonly properties: Readonly<Record<string, unknown>>
}

export type SarifLocation = {
  readonly physicalLocation: {
    readonly artifactLocation: { readonly uri: string }
    readonly region: { readonly charOffset: number; readonly charLength: number; readonly snippet: SarifText }
  }
  readonly logicalLocations?: readonly { readonly fullyQualifiedName: string; readonly kind: string }[]
  readonly properties?: Readonly<Record<string, unknown>>
}

export type SarifSuppression = {
  readonly kind: 'external'
  readonly status: 'accepted'
  readonly justification: string
  readonly properties: Readonly<Record<string, unknown>>
}
