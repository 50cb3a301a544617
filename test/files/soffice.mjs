/** LibreOffice without a screen, as the second writer of fixtures; installed from Debian where it is missing. */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const present = () => spawnSync('soffice', ['--version']).status === 0;

/** With a font that has the Chinese, or nothing can be laid out. Needs the rights to install. */
export function ensureSoffice() {
  if (present()) return;
  const options = { stdio: 'inherit', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } };
  execFileSync('apt-get', ['update'], options);
  execFileSync('apt-get', ['install', '-y', 'libreoffice-writer-nogui', 'fonts-noto-cjk'], options);
}

/**
 * One file converted. `from` is its extension, `to` a target of `--convert-to` (`docx`, `doc`, `pdf`,
 * `docx:MS Word 2007 XML`), `filter` the import filter where the extension leaves it open. A profile of its own, since
 * soffice runs once for each.
 */
export function convert(content, { from, to, filter }) {
  ensureSoffice();
  const folder = mkdtempSync(join(tmpdir(), 'gaojian-soffice-'));
  try {
    const source = join(folder, `in.${from}`);
    writeFileSync(source, content);
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
    const reading = filter === undefined ? [] : [`--infilter=${filter}`];
    const target = ['--convert-to', to, '--outdir', join(folder, 'out'), source];
    execFileSync('soffice', [profile, '--headless', ...reading, ...target], { stdio: 'ignore', timeout: 180_000 });
    return readFileSync(join(folder, 'out', `in.${to.split(':')[0]}`));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
