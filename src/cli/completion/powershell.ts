/**
 * Completion for PowerShell 5.1 and later. What it knows is JSON in a here-string, all in ASCII: Windows PowerShell reads
 * the output of programs in the code page of the console, where a byte of a Chinese word may be a quotation mark.
 */
import { type CommandShape, type OptionShape, takingFlags, type Value } from './shape.js';

export const powershellScript = (
  commands: readonly CommandShape[],
): string => `# gaojian completion powershell | Out-String | Invoke-Expression
Register-ArgumentCompleter -Native -CommandName gaojian, gaojian.cmd, gaojian.ps1 -ScriptBlock {
  param($wordToComplete, $commandAst, $cursorPosition)
  $known = ConvertFrom-Json @'
${inAscii(JSON.stringify({ taking: takingFlags(commands), commands: commands.map(plain) }))}
'@
  $words = @($commandAst.CommandElements | Select-Object -Skip 1 | Where-Object { $_.Extent.EndOffset -lt $cursorPosition } | ForEach-Object { $_.Extent.Text })
  $command = $null
  for ($i = 0; $i -lt $words.Count; $i++) {
    if ($known.taking -ccontains $words[$i]) { $i++; continue }
    if ($words[$i].StartsWith('-')) { continue }
    $command = $known.commands | Where-Object { $_.name -ceq $words[$i] }
    if ($null -eq $command) { $command = $known.commands[0] }
    break
  }
  $first = $null -eq $command
  if ($first) { $command = $known.commands[0] }
  $word = $wordToComplete
  $lead = ''
  $flag = if ($words.Count -gt 0) { $words[-1] } else { '' }
  if ($word -match '^(--[\\w-]+=)(.*)$') { $lead = $Matches[1]; $word = $Matches[2]; $flag = $lead.TrimEnd('=') }
  $option = $command.options | Where-Object { $_.flags -ccontains $flag -and $null -ne $_.kind }
  $found = if ($null -ne $option) {
    if ($option.kind -eq 'list' -and $word -match '^(.*,)([^,]*)$') { $lead += $Matches[1]; $word = $Matches[2] }
    $option.choices | ForEach-Object { @{ text = $_; about = $_; type = 'ParameterValue' } }
  } elseif ($word.StartsWith('-')) {
    $command.options | ForEach-Object { foreach ($name in $_.flags) { @{ text = $name; about = $_.about; type = 'ParameterName' } } }
  } elseif ($first) {
    $known.commands | ForEach-Object { @{ text = $_.name; about = $_.about; type = 'Command' } }
  } else {
    $command.choices | ForEach-Object { @{ text = $_; about = $_; type = 'ParameterValue' } }
  }
  # without an answer, PowerShell completes files
  $found | Where-Object { $_.text -and $_.text.StartsWith($word) } | ForEach-Object {
    [System.Management.Automation.CompletionResult]::new($lead + $_.text, $_.text, $_.type, $_.about)
  }
}
`;

const plain = ({ name, about, operand, options }: CommandShape) => ({
  name,
  about,
  choices: choicesOf(operand),
  options: options.map(plainOption),
});

const plainOption = ({ flags, about, placeholder, value }: OptionShape) => ({
  flags,
  about,
  kind: placeholder === null ? null : value.kind,
  choices: choicesOf(value),
});

const choicesOf = (value: Value): readonly string[] => ('choices' in value ? value.choices : []);

const inAscii = (json: string): string =>
  json.replace(/[^\0-\x7f]/gu, (character) =>
    [...Array(character.length).keys()]
      .map((at) => `\\u${character.charCodeAt(at).toString(16).padStart(4, '0')}`)
      .join(''),
  );
