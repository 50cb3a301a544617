/** The completion script of a shell. */
import type { Say } from '../../report/renderer.js';
import { bashScript } from './bash.js';
import { fishScript } from './fish.js';
import { powershellScript } from './powershell.js';
import { type CommandShape, shapeOf } from './shape.js';
import type { Shell } from './shells.js';
import { zshScript } from './zsh.js';

const SCRIPTS: Readonly<Record<Shell, (commands: readonly CommandShape[]) => string>> = {
  bash: bashScript,
  zsh: zshScript,
  fish: fishScript,
  powershell: powershellScript,
};

/** The descriptions in it are in the language of `say`. */
export const completionScript = (shell: Shell, say: Say): string => SCRIPTS[shell](shapeOf(say));
