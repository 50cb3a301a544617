/** The few colours of a table; all of them nothing where colour is off. */
import { Chalk } from 'chalk';

export type Paint = (text: string) => string;

export interface Palette {
  readonly title: Paint;
  readonly section: Paint;
  /** Labels, places, hints: there when looked for. */
  readonly quiet: Paint;
  readonly alert: Paint;
  readonly good: Paint;
}

/** The sixteen colours every terminal has, so that its own theme decides. */
export function palette(color: boolean): Palette {
  const chalk = new Chalk({ level: color ? 1 : 0 });
  return { title: chalk.bold, section: chalk.bold.cyan, quiet: chalk.dim, alert: chalk.yellow, good: chalk.green };
}
