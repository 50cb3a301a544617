/** Words of the help and of shell completion, in English. */
import type { helpZh } from './zh.js';

export const helpEn: Readonly<Record<keyof typeof helpZh, string>> = {
  'help.group.read': 'Read a manuscript',
  'help.group.check': 'Check',
  'help.group.compare': 'Compare',
  'help.group.archive': 'Archives',
  'help.group.about': 'About the program',
  'help.options':
    'Below are the options of analyze; gaojian COMMAND --help has those of another command with examples, man gaojian the whole manual.',
  'example.rules': 'gaojian rules',
  'example.rules.about': 'which rules there are',
  'example.rulesJson': 'gaojian rules --format json > rules.json',
  'example.rulesJson.about': 'the same as data, for programs',
  'example.explain': 'gaojian explain count-mismatch',
  'example.explain.about': 'what the rule looks for, and why',
  'example.explainElement': 'gaojian explain slogans',
  'example.explainElement.about': 'what counts as a numeric slogan',
  'example.init': 'gaojian init',
  'example.init.about': 'write gaojian.yaml, then take away the # of the lines you want',
  'example.schema': 'gaojian schema',
  'example.schema.about': 'which fields an analysis has',
  'example.schemaCheck': 'gaojian schema check > check.schema.json',
  'example.schemaCheck.about': 'keep the schema of what check writes, to validate against',
  'example.text': 'gaojian text speech.docx',
  'example.text.about': 'see what was read of a Word file',
  'example.textOrigin': 'gaojian text speech.docx --origin',
  'example.textOrigin.about': 'with the place of every paragraph in the file',
  'example.checklistSeveral': 'gaojian checklist province.docx city.docx > checklist.yaml',
  'example.checklistSeveral.about': 'one checklist of several upper texts',
  'usage.completion': 'Usage: gaojian completion bash|zsh|fish|powershell',
  'about.completion':
    'Prints a completion script: Tab then completes commands, options, values of options, and the names of rules and elements. Put the line of the example into the start-up file (~/.bashrc for bash; ~/.zshrc after compinit for zsh; $PROFILE for PowerShell); fish needs it once. After an upgrade a new terminal has the new one (with fish, run it again).',
  'synopsis.completion': 'completion SHELL',
  'brief.completion': 'print a completion script (bash, zsh, fish, powershell)',
  'example.completionBash': 'source <(gaojian completion bash)',
  'example.completionBash.about': 'bash',
  'example.completionZsh': 'source <(gaojian completion zsh)',
  'example.completionZsh.about': 'zsh',
  'example.completionFish': 'gaojian completion fish > ~/.config/fish/completions/gaojian.fish',
  'example.completionFish.about': 'fish',
  'example.completionPowershell': 'gaojian completion powershell | Out-String | Invoke-Expression',
  'example.completionPowershell.about': 'PowerShell',
  'error.option-elsewhere':
    '{command} has no option {option}. For all options see gaojian {command} --help; it is one of {commands}',
  'error.option-elsewhere.bare':
    'without a command it is analyze, which has no option {option}. It is one of {commands}: gaojian COMMAND {option} …',
};
