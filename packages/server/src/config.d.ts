/** The whole configuration, typed. Read once from the environment by the composition root; `config` prints it without secrets. */
export type Config = {
    readonly port: number;
    readonly host: string;
    readonly dataFolder: string;
    readonly databaseUrl: string | null;
    readonly migrationUrl: string | null;
    readonly publicUrl: string;
    readonly trustedProxies: readonly string[];
    readonly uploadBytesMax: number;
    readonly smtpUrl: string | null;
    readonly mailFrom: string;
    readonly scanner: {
        readonly host: string;
        readonly port: number;
    } | null;
    readonly libreOfficePath: string | null;
    readonly demonstration: boolean;
};
/** Reads the configuration. Throws `ConfigError` that names the variable and what it should look like. */
export declare function readConfig(env: Readonly<Record<string, string | undefined>>, folder: string): Config;
export declare const filesFolder: ({ dataFolder }: Config) => string;
export declare const headFile: ({ dataFolder }: Config) => string;
export declare const signingKeyFile: ({ dataFolder }: Config) => string;
export declare const outboxFolder: ({ dataFolder }: Config) => string;
export declare class ConfigError extends Error {
}
/** The configuration as it may be shown: passwords in addresses are blanked. */
export declare function withoutSecrets(config: Config): Config;
