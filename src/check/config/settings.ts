/** What holds for one file: the configuration, the overrides whose globs fit it, and what the command line says. */
import type { Profile, RuleSeverity } from '../rule.js';
import type { Config, Demands, RuleSetting, Section, Slot, Suppression } from './types.js';

export interface Settings {
  readonly profile: Profile;
  readonly rules: Readonly<Record<string, RuleSetting>>;
  readonly required: Demands;
  readonly forbidden: Demands;
  readonly slots: readonly Slot[] | null;
  readonly sections: readonly Section[] | null;
  readonly suppress: readonly Suppression[];
}

/** Without a configuration. */
export const PLAIN: Settings = {
  profile: 'draft',
  rules: {},
  required: {},
  forbidden: {},
  slots: null,
  sections: null,
  suppress: [],
};

/** Whether a file fits one of the globs of an override; how globs are read is the caller's. */
export type FitsFile = (globs: readonly string[]) => boolean;

/** The settings of a file; later overrides win, lists of demands add up. `profile` of the command line beats all. */
export function settingsFor(config: Config, fits: FitsFile, profile: Profile | null): Settings {
  const layers = [config, ...(config.overrides ?? []).filter(({ files }) => fits(files))];
  const settings = layers.reduce<Settings>(
    (below, layer) => ({
      profile: layer.profile ?? below.profile,
      rules: { ...below.rules, ...layer.rules },
      required: joined(below.required, layer.required),
      forbidden: joined(below.forbidden, layer.forbidden),
      slots: layer.template?.slots ?? below.slots,
      sections: layer.template?.sections ?? below.sections,
      suppress: [...below.suppress, ...(layer.suppress ?? [])],
    }),
    PLAIN,
  );
  return profile === null ? settings : { ...settings, profile };
}

const KINDS = ['slogans', 'phrases', 'sections', 'actors'] as const;

const joined = (below: Demands, above: Demands = {}): Demands =>
  Object.fromEntries(
    KINDS.map((kind) => [kind, [...(below[kind] ?? []), ...(above[kind] ?? [])]] as const).filter(
      ([, list]) => list.length > 0,
    ),
  );

/** The severity a rule runs with. */
export const severityIn = ({ rules }: Settings, id: string, own: RuleSeverity): RuleSeverity =>
  rules[id]?.severity ?? own;
