// Server texts in the preferred language of the token's owner, as GitLab does it: validator texts and permission texts are
// translated, titles of features are not, and what has no translation stays English.
'use strict';

const german = {
    '%{attribute} can\'t be blank': '%{attribute} muss ausgefüllt werden',
    '%{attribute} has already been taken': '%{attribute} ist bereits vergeben',
    '%{attribute} is too long (maximum is %{count} characters)': '%{attribute} ist zu lang (mehr als %{count} Zeichen)',
    '%{attribute} is blocked: %{reason}': '%{attribute} ist gesperrt: %{reason}',
    '%{attribute} is not included in the list': '%{attribute} ist kein gültiger Wert',
    '%{attribute} must be greater than or equal to %{count}': '%{attribute} muss größer oder gleich %{count} sein',
    '%{attribute} must be less than or equal to %{count}': '%{attribute} muss kleiner oder gleich %{count} sein',
    'Self-hosted model not found': 'Selbst gehostetes Modell nicht gefunden',
    'At least one feature is required': 'Mindestens eine Funktion ist erforderlich',
    'Failed to fetch model definitions': 'Modelldefinitionen konnten nicht abgerufen werden',
    'Only allowed schemes are http, https': 'Erlaubte Schemata sind nur http, https',
    'Requests to localhost are not allowed': 'Anfragen an localhost sind nicht erlaubt',
    '%{family} is incompatible with the %{title} feature': '%{family} ist nicht kompatibel mit der Funktion %{title}',
    'You don\'t have permission to update the setting %{attribute}.': 'Sie haben keine Berechtigung, die Einstellung %{attribute} zu ändern.',
    'The resource that you are attempting to access does not exist or you don\'t have permission to perform this action':
        'Die Ressource, auf die Sie zugreifen möchten, existiert nicht oder Sie haben keine Berechtigung, diese Aktion durchzuführen',
};

const japanese = {
    '%{attribute} can\'t be blank': '%{attribute}を入力してください',
    '%{attribute} has already been taken': '%{attribute}はすでに存在します',
    '%{attribute} is blocked: %{reason}': '%{attribute}がブロックされています: %{reason}',
    'At least one feature is required': '少なくとも1つの機能が必要です',
    '%{family} is incompatible with the %{title} feature': '%{family}は%{title}機能と互換性がありません',
};

const dictionaries = {de: german, ja: japanese};

// say('%{attribute} can\'t be blank', {attribute: 'Name'})
function say(language, text, args = {}) {
    const template = (dictionaries[language] || {})[text] || text;
    return template.replace(/%\{(\w+)\}/g, (_, name) => String(args[name]));
}

module.exports = {say};
