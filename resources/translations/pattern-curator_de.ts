<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en">
<context>
    <name>BackgroundSaving</name>
    <message>
        <source>Saving failed ({0}). The decision is kept; save it with Ctrl+S.</source>
        <translation>Das Speichern ist fehlgeschlagen ({0}). Die Entscheidung ist erhalten; mit Strg+S speichern.</translation>
    </message>
</context>
<context>
    <name>Browser</name>
    <message>
        <source>Patterns</source>
        <translation>Muster</translation>
    </message>
    <message>
        <source>What Can Be Searched For</source>
        <translation>Wonach gesucht werden kann</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>This library cannot be opened</source>
        <translation>Diese Bibliothek kann nicht geöffnet werden</translation>
    </message>
    <message>
        <source>Open Library…</source>
        <translation>Bibliothek öffnen …</translation>
    </message>
    <message>
        <source>Nothing in this library matches “{0}”.</source>
        <translation>Nichts in dieser Bibliothek passt zu „{0}“.</translation>
    </message>
    <message>
        <source>No pattern found</source>
        <translation>Kein Muster gefunden</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Suche leeren</translation>
    </message>
    <message>
        <source>This folder holds no Markdown files. Choose the folder that your patterns are in.</source>
        <translation>Dieser Ordner enthält keine Markdown-Dateien. Der Ordner mit den Mustern ist zu wählen.</translation>
    </message>
    <message>
        <source>No patterns here</source>
        <translation>Keine Muster vorhanden</translation>
    </message>
</context>
<context>
    <name>Cell</name>
    <message>
        <source>not in this library</source>
        <translation>nicht in dieser Bibliothek</translation>
    </message>
</context>
<context>
    <name>ChangesView</name>
    <message>
        <source>No unsaved changes</source>
        <translation>Keine ungespeicherten Änderungen</translation>
    </message>
    <message>
        <source>As soon as you edit this pattern, the exact lines that will be written stand here.</source>
        <translation>Sobald dieses Muster bearbeitet wird, stehen hier genau die Zeilen, die geschrieben werden.</translation>
    </message>
    <message>
        <source>Take all edits of this pattern back</source>
        <translation>Alle Änderungen dieses Musters zurücknehmen</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>Take all edits of this pattern back to what is on disk (can be undone)</source>
        <translation>Alle Änderungen dieses Musters auf den Stand des Datenträgers zurücknehmen (lässt sich rückgängig machen)</translation>
    </message>
</context>
<context>
    <name>ChangesWorkspace</name>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>Changed files</source>
        <translation>Geänderte Dateien</translation>
    </message>
    <message>
        <source>Everything is saved</source>
        <translation>Alles ist gespeichert</translation>
    </message>
    <message>
        <source>What you edit is listed here with its exact lines until it is saved, and until it is committed.</source>
        <translation>Was bearbeitet wird, steht hier mit seinen genauen Zeilen, bis es gespeichert und bis es eingecheckt ist.</translation>
    </message>
    <message>
        <source>Open the pattern</source>
        <translation>Muster öffnen</translation>
    </message>
    <message>
        <source>Save this file</source>
        <translation>Diese Datei speichern</translation>
    </message>
    <message>
        <source>Take this file back to disk</source>
        <translation>Diese Datei zurücknehmen</translation>
    </message>
    <message>
        <source>Take all edits of this file back (can be undone)</source>
        <translation>Alle Änderungen dieser Datei zurücknehmen (lässt sich rückgängig machen)</translation>
    </message>
    <message>
        <source>Commit</source>
        <translation>Einchecken</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Nicht gespeichert</translation>
    </message>
    <message>
        <source>Saved, not committed</source>
        <translation>Gespeichert, nicht eingecheckt</translation>
    </message>
    <message>
        <source>Decisions on inferred links</source>
        <translation>Entscheidungen über abgeleitete Verweise</translation>
    </message>
</context>
<context>
    <name>Checking</name>
    <message>
        <source>Checking</source>
        <translation>Wird geprüft</translation>
    </message>
    <message>
        <source>The library could not be checked ({0}); opening it again tries once more.</source>
        <translation>Die Bibliothek konnte nicht geprüft werden ({0}); erneutes Öffnen versucht es noch einmal.</translation>
    </message>
</context>
<context>
    <name>Checkout</name>
    <message>
        <source>changed since the last commit</source>
        <translation>seit dem letzten Commit geändert</translation>
    </message>
    <message>
        <source>new, in the next commit</source>
        <translation>neu, im nächsten Commit</translation>
    </message>
    <message>
        <source>new, not yet known to git</source>
        <translation>neu, git noch nicht bekannt</translation>
    </message>
    <message>
        <source>renamed since the last commit</source>
        <translation>seit dem letzten Commit umbenannt</translation>
    </message>
    <message>
        <source>in conflict; git waits for a decision</source>
        <translation>im Konflikt; git wartet auf eine Entscheidung</translation>
    </message>
</context>
<context>
    <name>ChipsEditor</name>
    <message>
        <source>add a pattern, then Return</source>
        <translation>Muster hinzufügen, dann Eingabetaste</translation>
    </message>
    <message>
        <source>add a word, then Return</source>
        <translation>Wort hinzufügen, dann Eingabetaste</translation>
    </message>
    <message>
        <source>add…</source>
        <translation>hinzufügen …</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten:</translation>
    </message>
    <message>
        <source>Add to</source>
        <translation>Hinzufügen zu</translation>
    </message>
    <message>
        <source>Remove from</source>
        <translation>Entfernen aus</translation>
    </message>
    <message>
        <source>Reorder</source>
        <translation>Umordnen:</translation>
    </message>
</context>
<context>
    <name>ComboEditor</name>
    <message>
        <source>not set</source>
        <translation>nicht gesetzt</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Open Library…</source>
        <translation>Bibliothek öffnen …</translation>
    </message>
    <message>
        <source>Open the Sample Library</source>
        <translation>Beispielbibliothek öffnen</translation>
    </message>
    <message>
        <source>Read the Library Again</source>
        <translation>Bibliothek neu einlesen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Save all edited files</source>
        <translation>Alle bearbeiteten Dateien speichern</translation>
    </message>
    <message>
        <source>Show in Folder</source>
        <translation>Im Ordner zeigen</translation>
    </message>
    <message>
        <source>Preferences…</source>
        <translation>Einstellungen …</translation>
    </message>
    <message>
        <source>Close Window</source>
        <translation>Fenster schließen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Show What Will Be Written Before Saving</source>
        <translation>Vor dem Speichern zeigen, was geschrieben wird</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>Gehe zu</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Vorwärts</translation>
    </message>
    <message>
        <source>Next Part of the Window</source>
        <translation>Nächster Teil des Fensters</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>Command Palette</source>
        <translation>Befehlspalette</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>Pattern List</source>
        <translation>Musterliste</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Open Recent</source>
        <translation>Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>Muster</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>No other library yet</source>
        <translation>Noch keine andere Bibliothek</translation>
    </message>
    <message>
        <source>Open the folder that holds the patterns</source>
        <translation>Den Ordner öffnen, der die Muster enthält</translation>
    </message>
    <message>
        <source>Undoing</source>
        <translation>Wird rückgängig gemacht</translation>
    </message>
    <message>
        <source>Redoing</source>
        <translation>Wird wiederholt</translation>
    </message>
</context>
<context>
    <name>CommitPanel</name>
    <message>
        <source>Choose all files, or none</source>
        <translation>Alle Dateien wählen, oder keine</translation>
    </message>
    <message>
        <source>What was changed, and why</source>
        <translation>Was geändert wurde, und warum</translation>
    </message>
    <message>
        <source>Commit message</source>
        <translation>Beschreibung des Commits</translation>
    </message>
    <message>
        <source>Edits that are not saved are not part of it.</source>
        <translation>Nicht gespeicherte Änderungen gehören nicht dazu.</translation>
    </message>
    <message>
        <source>Commit</source>
        <translation>Einchecken</translation>
    </message>
    <message>
        <source>What git said</source>
        <translation>Was git meldet</translation>
    </message>
    <message>
        <source>Committed 1 file as {1}.</source>
        <translation>1 Datei eingecheckt als {1}.</translation>
    </message>
    <message>
        <source>Committed {0} files as {1}.</source>
        <translation>{0} Dateien eingecheckt als {1}.</translation>
    </message>
    <message>
        <source>Nothing was committed; your files and your message are as they were.</source>
        <translation>Nichts wurde eingecheckt; Dateien und Beschreibung sind, wie sie waren.</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} von {1}</translation>
    </message>
    <message>
        <source>{0} of {1} files chosen</source>
        <translation>{0} von {1} Dateien gewählt</translation>
    </message>
    <message>
        <source>Commit 1 file</source>
        <translation>1 Datei einchecken</translation>
    </message>
    <message>
        <source>Committing…</source>
        <translation>Wird eingecheckt …</translation>
    </message>
    <message>
        <source>Commit {0} files</source>
        <translation>{0} Dateien einchecken</translation>
    </message>
    <message>
        <source>Commit (Ctrl+Return)</source>
        <translation>Einchecken (Strg+Eingabe)</translation>
    </message>
    <message>
        <source>Choose files and write a message first</source>
        <translation>Zuerst Dateien wählen und eine Beschreibung schreiben</translation>
    </message>
</context>
<context>
    <name>ConflictDialog</name>
    <message>
        <source>Changed twice</source>
        <translation>Doppelt geändert</translation>
    </message>
    <message>
        <source>You and somebody else changed the same places</source>
        <translation>Dieselben Stellen wurden hier und anderswo geändert</translation>
    </message>
    <message>
        <source>All other changes are merged already. Choose what is to stand; it can be undone.</source>
        <translation>Alle anderen Änderungen sind schon zusammengeführt. Zu wählen ist, was gelten soll; es lässt sich rückgängig machen.</translation>
    </message>
    <message>
        <source>Use what I chose</source>
        <translation>Auswahl übernehmen</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Mine, not saved</source>
        <translation>Eigene Fassung, nicht gespeichert</translation>
    </message>
    <message>
        <source>On disk</source>
        <translation>Auf dem Datenträger</translation>
    </message>
    <message>
        <source>Section {0}</source>
        <translation>Abschnitt {0}</translation>
    </message>
    <message>
        <source>(nothing)</source>
        <translation>(nichts)</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>Something went wrong</source>
        <translation>Etwas ist schiefgegangen</translation>
    </message>
    <message>
        <source>Something went wrong in Pattern Curator</source>
        <translation>In Pattern Curator ist etwas schiefgegangen</translation>
    </message>
    <message>
        <source>Your files are as they were last saved, and unsaved edits are kept. You can go on; if something looks odd, save and start again. The report below helps to mend it; the log is {0}.</source>
        <translation>Die Dateien sind, wie sie zuletzt gespeichert wurden, und nicht gespeicherte Änderungen sind erhalten. Es kann weitergehen; sieht etwas seltsam aus, hilft Speichern und ein Neustart. Der Bericht unten hilft, den Fehler zu beheben; das Protokoll ist {0}.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>Bericht kopieren</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
</context>
<context>
    <name>DateEditor</name>
    <message>
        <source>Choose from the calendar</source>
        <translation>Aus dem Kalender wählen</translation>
    </message>
    <message>
        <source>{0}: choose from the calendar</source>
        <translation>{0}: aus dem Kalender wählen</translation>
    </message>
    <message>
        <source>year-month-day</source>
        <translation>Jahr-Monat-Tag</translation>
    </message>
    <message>
        <source>Write the day as year-month-day, for example 2026-02-19.</source>
        <translation>Der Tag wird als Jahr-Monat-Tag geschrieben, zum Beispiel 2026-02-19.</translation>
    </message>
</context>
<context>
    <name>Deeds</name>
    <message>
        <source>That failed ({0}); nothing was changed.</source>
        <translation>Das ging fehl ({0}); nichts wurde geändert.</translation>
    </message>
    <message>
        <source>It is saved with your other edits of these files.</source>
        <translation>Es wird mit den anderen Änderungen dieser Dateien gespeichert.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>{0} could not be saved:</source>
        <translation>{0} konnte nicht gespeichert werden:</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>Edit {0}</source>
        <translation>{0} bearbeiten</translation>
    </message>
</context>
<context>
    <name>DiffView</name>
    <message>
        <source>Differences</source>
        <translation>Unterschiede</translation>
    </message>
</context>
<context>
    <name>DifferencePanel</name>
    <message>
        <source>{0} lines added, {1} removed</source>
        <translation>{0} Zeilen hinzugefügt, {1} entfernt</translation>
    </message>
</context>
<context>
    <name>Draft</name>
    <message>
        <source>Edit section {0}</source>
        <translation>Abschnitt {0} bearbeiten</translation>
    </message>
    <message>
        <source>Edit the opening</source>
        <translation>Einleitung bearbeiten</translation>
    </message>
    <message>
        <source>Edit the text</source>
        <translation>Text bearbeiten</translation>
    </message>
</context>
<context>
    <name>EditsPreview</name>
    <message>
        <source>Files of the preview</source>
        <translation>Dateien der Vorschau</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Ausgelassen</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Files ({0})</source>
        <translation>Dateien ({0})</translation>
    </message>
    <message>
        <source>Left out ({0})</source>
        <translation>Ausgelassen ({0})</translation>
    </message>
</context>
<context>
    <name>FacetBar</name>
    <message>
        <source>Domain</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Verweise</translation>
    </message>
    <message>
        <source>More filters</source>
        <translation>Weitere Filter</translation>
    </message>
    <message>
        <source>Order: {0}</source>
        <translation>Reihenfolge: {0}</translation>
    </message>
    <message>
        <source>Filter by {0}</source>
        <translation>Nach {0} filtern</translation>
    </message>
    <message>
        <source>Best match</source>
        <translation>Beste Treffer</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Last changed</source>
        <translation>Zuletzt geändert</translation>
    </message>
    <message>
        <source>Most links to review</source>
        <translation>Meiste offene Verweise</translation>
    </message>
    <message>
        <source>Most stars</source>
        <translation>Meiste Sterne</translation>
    </message>
    <message>
        <source>Highest score</source>
        <translation>Höchste Wertung</translation>
    </message>
    <message>
        <source>Highest vitality</source>
        <translation>Höchste Lebendigkeit</translation>
    </message>
    <message>
        <source>Lowest vitality</source>
        <translation>Niedrigste Lebendigkeit</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Pfad</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>Gemerkte Suchen</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Wird gezählt …</translation>
    </message>
    <message>
        <source>Nothing to choose from</source>
        <translation>Nichts zur Auswahl</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Beliebig</translation>
    </message>
</context>
<context>
    <name>FacetList</name>
    <message>
        <source>Find…</source>
        <translation>Finden …</translation>
    </message>
    <message>
        <source>Find a value</source>
        <translation>Wert finden</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Wird gezählt …</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Beliebig</translation>
    </message>
    <message>
        <source>Nothing to choose from</source>
        <translation>Nichts zur Auswahl</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>gewählt</translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <source> · {0} not committed</source>
        <translation> · {0} nicht eingecheckt</translation>
    </message>
    <message>
        <source>no branch</source>
        <translation>kein Zweig</translation>
    </message>
</context>
<context>
    <name>FieldRow</name>
    <message>
        <source>Put back {0} as it is on disk</source>
        <translation>{0} auf den Stand des Datenträgers zurücksetzen</translation>
    </message>
    <message>
        <source>and {0} more</source>
        <translation>und {0} weitere</translation>
    </message>
    <message>
        <source>Put back {0}</source>
        <translation>{0} zurücksetzen</translation>
    </message>
    <message>
        <source>Put back what is on disk</source>
        <translation>Auf den Stand des Datenträgers zurücksetzen</translation>
    </message>
    <message>
        <source>Take the field out of the file</source>
        <translation>Feld aus der Datei entfernen</translation>
    </message>
    <message>
        <source>Take out {0}</source>
        <translation>{0} entfernen</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>Put back what is on disk: {0}</source>
        <translation>Auf den Stand des Datenträgers zurücksetzen: {0}</translation>
    </message>
</context>
<context>
    <name>FieldTree</name>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Add inside</source>
        <translation>Darin hinzufügen</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
</context>
<context>
    <name>FileListModel</name>
    <message>
        <source>{0}: {1} lines added, {2} removed</source>
        <translation>{0}: {1} Zeilen hinzugefügt, {2} entfernt</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation>Vorige Stelle</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>Nächste Stelle</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>Suche schließen</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nicht gefunden</translation>
    </message>
    <message>
        <source>1 place</source>
        <translation>1 Stelle</translation>
    </message>
    <message>
        <source>{0} places</source>
        <translation>{0} Stellen</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Finden</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Ersetzen durch</translation>
    </message>
    <message>
        <source>Match capitals</source>
        <translation>Groß- und Kleinschreibung beachten</translation>
    </message>
    <message>
        <source>Whole words only</source>
        <translation>Nur ganze Wörter</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>Regulärer Ausdruck</translation>
    </message>
    <message>
        <source>This part</source>
        <translation>Dieser Teil</translation>
    </message>
    <message>
        <source>Whole text</source>
        <translation>Ganzer Text</translation>
    </message>
    <message>
        <source>Where to find</source>
        <translation>Wo gesucht wird</translation>
    </message>
    <message>
        <source>Not an expression</source>
        <translation>Kein Ausdruck</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} von {1}</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>Alle ersetzen</translation>
    </message>
</context>
<context>
    <name>Following</name>
    <message>
        <source>The list could not follow a change ({0}); opening the library again mends it.</source>
        <translation>Die Liste konnte einer Änderung nicht folgen ({0}); erneutes Öffnen der Bibliothek behebt es.</translation>
    </message>
</context>
<context>
    <name>Foot</name>
    <message>
        <source>Each field says here what it means, once you are in it.</source>
        <translation>Hier steht zu jedem Feld, was es bedeutet, sobald der Cursor darin ist.</translation>
    </message>
</context>
<context>
    <name>FormView</name>
    <message>
        <source>No pattern in hand</source>
        <translation>Kein Muster gewählt</translation>
    </message>
    <message>
        <source>Choose one in the list to edit its fields here.</source>
        <translation>Ein Muster in der Liste wählen, um seine Felder hier zu bearbeiten.</translation>
    </message>
    <message>
        <source>More fields</source>
        <translation>Weitere Felder</translation>
    </message>
    <message>
        <source>the frontmatter cannot be read</source>
        <translation>das Frontmatter ist nicht lesbar</translation>
    </message>
    <message>
        <source>This file has no fields to edit</source>
        <translation>Diese Datei hat keine Felder zum Bearbeiten</translation>
    </message>
    <message>
        <source>The frontmatter cannot be read</source>
        <translation>Das Frontmatter ist nicht lesbar</translation>
    </message>
    <message>
        <source>Line {0}, column {1}</source>
        <translation>Zeile {0}, Spalte {1}</translation>
    </message>
    <message>
        <source>Nothing is lost; its text can be read and mended as it is.</source>
        <translation>Nichts ist verloren; der Text lässt sich lesen und berichtigen, wie er ist.</translation>
    </message>
    <message>
        <source>Open as text</source>
        <translation>Als Text öffnen</translation>
    </message>
</context>
<context>
    <name>Graph</name>
    <message>
        <source>No pattern of this name is in the library.</source>
        <translation>In der Bibliothek ist kein Muster dieses Namens.</translation>
    </message>
    <message>
        <source>and {0} more</source>
        <translation>und {0} weitere</translation>
    </message>
    <message>
        <source>this</source>
        <translation>dieses</translation>
    </message>
    <message>
        <source>no kind</source>
        <translation>ohne Art</translation>
    </message>
    <message>
        <source>pending</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>deferred</source>
        <translation>zurückgestellt</translation>
    </message>
    <message>
        <source>target missing</source>
        <translation>Ziel fehlt</translation>
    </message>
    <message>
        <source>accepted as another kind</source>
        <translation>als andere Art angenommen</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>angenommen</translation>
    </message>
    <message>
        <source>{0}, the pattern in hand, {1} links</source>
        <translation>{0}, das gewählte Muster, {1} Verweise</translation>
    </message>
    <message>
        <source>reached by {0}</source>
        <translation>erreicht über {0}</translation>
    </message>
    <message>
        <source>points here by {0}</source>
        <translation>verweist hierher über {0}</translation>
    </message>
    <message>
        <source>linked to {0}</source>
        <translation>verbunden mit {0}</translation>
    </message>
    <message>
        <source>{0} patterns, {1} links</source>
        <translation>{0} Muster, {1} Verweise</translation>
    </message>
    <message>
        <source>{0} has no links yet.</source>
        <translation>{0} hat noch keine Verweise.</translation>
    </message>
    <message>
        <source>{0}: {1} patterns shown. It has {2}</source>
        <translation>{0}: {1} Muster gezeigt. Es hat {2}</translation>
    </message>
    <message>
        <source>no decided links of its own</source>
        <translation>keine eigenen entschiedenen Verweise</translation>
    </message>
    <message>
        <source>; {0} point to it</source>
        <translation>; {0} verweisen darauf</translation>
    </message>
    <message>
        <source>; {0} links are only inferred</source>
        <translation>; {0} Verweise sind nur abgeleitet</translation>
    </message>
</context>
<context>
    <name>GroupHeader</name>
    <message>
        <source>1 changed</source>
        <translation>1 geändert</translation>
    </message>
    <message>
        <source>{0} changed</source>
        <translation>{0} geändert</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Guide – Pattern Curator</source>
        <translation>Handbuch – Pattern Curator</translation>
    </message>
    <message>
        <source>Page of the guide</source>
        <translation>Seite des Handbuchs</translation>
    </message>
    <message>
        <source>Find on this page</source>
        <translation>Auf dieser Seite suchen</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>Im Handbuch suchen</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Pages of the guide</source>
        <translation>Seiten des Handbuchs</translation>
    </message>
    <message>
        <source>No page has these words.</source>
        <translation>Keine Seite enthält diese Wörter.</translation>
    </message>
    <message>
        <source>Back (Alt+Left)</source>
        <translation>Zurück (Alt+Links)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
</context>
<context>
    <name>Head</name>
    <message>
        <source>Part of the text</source>
        <translation>Teil des Textes</translation>
    </message>
    <message>
        <source>1 word</source>
        <translation>1 Wort</translation>
    </message>
    <message>
        <source>{0} words</source>
        <translation>{0} Wörter</translation>
    </message>
    <message>
        <source>{0}–{1} advised</source>
        <translation>{0}–{1} empfohlen</translation>
    </message>
    <message>
        <source>A callout lacks its “&gt; ”, so readers see its mark as plain words.</source>
        <translation>Einem Hinweiskasten fehlt sein „&gt; “, daher erscheint seine Marke als bloßer Text.</translation>
    </message>
    <message>
        <source>Mend it</source>
        <translation>Berichtigen</translation>
    </message>
    <message>
        <source>Usually called “{0}”.</source>
        <translation>Heißt sonst „{0}“.</translation>
    </message>
    <message>
        <source>Rename the heading</source>
        <translation>Überschrift umbenennen</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Handbuch</translation>
    </message>
    <message>
        <source>All Keys</source>
        <translation>Alle Tasten</translation>
    </message>
    <message>
        <source>Take the Tour</source>
        <translation>Rundgang machen</translation>
    </message>
    <message>
        <source>Show the Log</source>
        <translation>Protokoll zeigen</translation>
    </message>
    <message>
        <source>About Pattern Curator</source>
        <translation>Über Pattern Curator</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Sonstiges</translation>
    </message>
    <message>
        <source>Nothing has been logged yet.</source>
        <translation>Es wurde noch nichts protokolliert.</translation>
    </message>
    <message>
        <source>Edits, reads, graphs and reviews libraries of pattern files without losing a byte. MIT licence.</source>
        <translation>Bearbeitet, liest, zeichnet und prüft Bibliotheken von Musterdateien, ohne ein Byte zu verlieren. MIT-Lizenz.</translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message>
        <source>Import {0}</source>
        <translation>{0} importieren</translation>
    </message>
    <message>
        <source>Add Pattern</source>
        <translation>Muster hinzufügen</translation>
    </message>
    <message>
        <source>Top of the library</source>
        <translation>Oberste Ebene der Bibliothek</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Slug</source>
        <translation>Slug</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Written as</source>
        <translation>Geschrieben als</translation>
    </message>
    <message>
        <source>The file that is imported</source>
        <translation>Die Datei, die importiert wird</translation>
    </message>
    <message>
        <source>The pattern’s text</source>
        <translation>Der Text des Musters</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>As It Will Be Read</source>
        <translation>Wie es gelesen wird</translation>
    </message>
    <message>
        <source>It becomes {0}.</source>
        <translation>Daraus wird {0}.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
</context>
<context>
    <name>ImportTable</name>
    <message>
        <source>Top of the library</source>
        <translation>Oberste Ebene der Bibliothek</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>For example</source>
        <translation>Zum Beispiel</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>Kommt nach</translation>
    </message>
    <message>
        <source>Where the columns go</source>
        <translation>Wohin die Spalten kommen</translation>
    </message>
    <message>
        <source>Written as</source>
        <translation>Geschrieben als</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>{0} goes to</source>
        <translation>{0} kommt nach</translation>
    </message>
    <message>
        <source>not imported</source>
        <translation>nicht importiert</translation>
    </message>
    <message>
        <source>Add 1 Pattern</source>
        <translation>1 Muster hinzufügen</translation>
    </message>
    <message>
        <source>Add {0} Patterns</source>
        <translation>{0} Muster hinzufügen</translation>
    </message>
    <message>
        <source>Imported {0} patterns.</source>
        <translation>{0} Muster importiert.</translation>
    </message>
</context>
<context>
    <name>IncomingList</name>
    <message>
        <source>Patterns that point here</source>
        <translation>Muster, die hierher verweisen</translation>
    </message>
    <message>
        <source>1 pattern points here</source>
        <translation>1 Muster verweist hierher</translation>
    </message>
    <message>
        <source>{0} patterns point here</source>
        <translation>{0} Muster verweisen hierher</translation>
    </message>
    <message>
        <source>and {0} more</source>
        <translation>und {0} weitere</translation>
    </message>
</context>
<context>
    <name>InferredEditor</name>
    <message>
        <source>Decide in the links panel</source>
        <translation>Bei den Verweisen entscheiden</translation>
    </message>
    <message>
        <source>No proposals.</source>
        <translation>Keine Vorschläge.</translation>
    </message>
    <message>
        <source>{0} pending</source>
        <translation>{0} offen</translation>
    </message>
    <message>
        <source>{0} accepted</source>
        <translation>{0} angenommen</translation>
    </message>
    <message>
        <source>{0} accepted as another kind</source>
        <translation>{0} als andere Art angenommen</translation>
    </message>
    <message>
        <source>{0} rejected</source>
        <translation>{0} abgelehnt</translation>
    </message>
    <message>
        <source>{0} deferred</source>
        <translation>{0} zurückgestellt</translation>
    </message>
    <message>
        <source>{0} without a pattern</source>
        <translation>{0} ohne Muster</translation>
    </message>
    <message>
        <source>1 proposal</source>
        <translation>1 Vorschlag</translation>
    </message>
    <message>
        <source>{0} proposals</source>
        <translation>{0} Vorschläge</translation>
    </message>
</context>
<context>
    <name>ItemsModel</name>
    <message>
        <source>Edit {0} of</source>
        <translation>{0} bearbeiten in</translation>
    </message>
</context>
<context>
    <name>ItemsTable</name>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
</context>
<context>
    <name>KindChip</name>
    <message>
        <source>The file says “{0}”.</source>
        <translation>In der Datei steht „{0}“.</translation>
    </message>
</context>
<context>
    <name>Kinds</name>
    <message>
        <source>generalizes from</source>
        <translation>verallgemeinert aus</translation>
    </message>
    <message>
        <source>specializes to</source>
        <translation>besondert zu</translation>
    </message>
    <message>
        <source>enables</source>
        <translation>ermöglicht</translation>
    </message>
    <message>
        <source>requires</source>
        <translation>erfordert</translation>
    </message>
    <message>
        <source>alternative to</source>
        <translation>Alternative zu</translation>
    </message>
    <message>
        <source>complementary to</source>
        <translation>ergänzt</translation>
    </message>
    <message>
        <source>done with</source>
        <translation>umgesetzt mit</translation>
    </message>
</context>
<context>
    <name>Leaving</name>
    <message>
        <source>Open in the browser?</source>
        <translation>Im Browser öffnen?</translation>
    </message>
    <message>
        <source>This link leads to the web:</source>
        <translation>Dieser Verweis führt ins Web:</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>Im Browser öffnen</translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>Legend: click a kind of link to hide or show it</source>
        <translation>Legende: Klick auf eine Art von Verweis blendet sie aus oder ein</translation>
    </message>
</context>
<context>
    <name>LegendChip</name>
    <message>
        <source>Show {0} links: {1}</source>
        <translation>Verweise zeigen, {0}: {1}</translation>
    </message>
    <message>
        <source>{0}: {1} links. Click hides or shows them; Shift+click shows only them.</source>
        <translation>{0}: {1} Verweise. Ein Klick blendet sie aus oder ein; Umschalt+Klick zeigt nur sie.</translation>
    </message>
</context>
<context>
    <name>LibraryWorkspace</name>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>Docks</source>
        <translation>Seitenbereiche</translation>
    </message>
</context>
<context>
    <name>LineEditor</name>
    <message>
        <source>not set</source>
        <translation>nicht gesetzt</translation>
    </message>
</context>
<context>
    <name>LinkCard</name>
    <message>
        <source>Open {0} ({1})</source>
        <translation>{0} öffnen ({1})</translation>
    </message>
    <message>
        <source>No pattern of this name: {0}</source>
        <translation>Kein Muster dieses Namens: {0}</translation>
    </message>
    <message>
        <source>Open {0}</source>
        <translation>{0} öffnen</translation>
    </message>
    <message>
        <source>The machine gives no reason.</source>
        <translation>Die Maschine nennt keinen Grund.</translation>
    </message>
    <message>
        <source>Confidence {0}</source>
        <translation>Sicherheit {0}</translation>
    </message>
    <message>
        <source>The machine&apos;s confidence; accepting makes it the link&apos;s weight</source>
        <translation>Die Sicherheit der Maschine; beim Annehmen wird sie zum Gewicht des Verweises</translation>
    </message>
    <message>
        <source>Accept {0}</source>
        <translation>{0} annehmen</translation>
    </message>
    <message>
        <source>Reject {0}</source>
        <translation>{0} ablehnen</translation>
    </message>
    <message>
        <source>Defer {0}</source>
        <translation>{0} zurückstellen</translation>
    </message>
    <message>
        <source>Accept {0} as another kind</source>
        <translation>{0} als andere Art annehmen</translation>
    </message>
    <message>
        <source>link</source>
        <translation>Verweis</translation>
    </message>
</context>
<context>
    <name>LinksPanel</name>
    <message>
        <source>Inferred links</source>
        <translation>Abgeleitete Verweise</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Show only links that wait for a decision</source>
        <translation>Nur Verweise zeigen, die auf eine Entscheidung warten</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Show all inferred links</source>
        <translation>Alle abgeleiteten Verweise zeigen</translation>
    </message>
    <message>
        <source>Cards of the inferred links</source>
        <translation>Karten der abgeleiteten Verweise</translation>
    </message>
    <message>
        <source>Accept link</source>
        <translation>Verweis annehmen</translation>
    </message>
    <message>
        <source>Reject link</source>
        <translation>Verweis ablehnen</translation>
    </message>
    <message>
        <source>Defer link</source>
        <translation>Verweis zurückstellen</translation>
    </message>
    <message>
        <source>Undo decision</source>
        <translation>Entscheidung rückgängig machen</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Verweise</translation>
    </message>
    <message>
        <source>Accept link as “{0}”</source>
        <translation>Verweis als „{0}“ annehmen</translation>
    </message>
    <message>
        <source>Inferred links ({0} pending of {1})</source>
        <translation>Abgeleitete Verweise ({0} offen von {1})</translation>
    </message>
    <message>
        <source>{0} pending of {1}</source>
        <translation>{0} offen von {1}</translation>
    </message>
    <message>
        <source>No pattern in hand</source>
        <translation>Kein Muster gewählt</translation>
    </message>
    <message>
        <source>Here stand the links that a machine proposes for a pattern, to be accepted or rejected.</source>
        <translation>Hier stehen die Verweise, die eine Maschine für ein Muster vorschlägt, zum Annehmen oder Ablehnen.</translation>
    </message>
    <message>
        <source>All decided</source>
        <translation>Alles entschieden</translation>
    </message>
    <message>
        <source>No link of this pattern is pending.</source>
        <translation>Kein Verweis dieses Musters ist offen.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>Not readable</source>
        <translation>Nicht lesbar</translation>
    </message>
    <message>
        <source>The links appear once the frontmatter can be read.</source>
        <translation>Die Verweise erscheinen, sobald das Frontmatter lesbar ist.</translation>
    </message>
    <message>
        <source>No inferred links</source>
        <translation>Keine abgeleiteten Verweise</translation>
    </message>
    <message>
        <source>The machine proposes nothing for this pattern, or its proposals were rejected.</source>
        <translation>Die Maschine schlägt für dieses Muster nichts vor, oder ihre Vorschläge wurden abgelehnt.</translation>
    </message>
    <message>
        <source>Accept “{0}”</source>
        <translation>„{0}“ annehmen</translation>
    </message>
    <message>
        <source>Reject “{0}”</source>
        <translation>„{0}“ ablehnen</translation>
    </message>
    <message>
        <source>Defer “{0}”</source>
        <translation>„{0}“ zurückstellen</translation>
    </message>
    <message>
        <source>no kind</source>
        <translation>ohne Art</translation>
    </message>
    <message>
        <source>is “{0}”</source>
        <translation>ist „{0}“</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>angenommen</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>deferred</source>
        <translation>zurückgestellt</translation>
    </message>
    <message>
        <source>target missing</source>
        <translation>Ziel fehlt</translation>
    </message>
    <message>
        <source>pending</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>This relation stands among the pattern&apos;s hard relationships.</source>
        <translation>Diese Beziehung steht unter den festen Beziehungen des Musters.</translation>
    </message>
    <message>
        <source>People have linked the two under another kind.</source>
        <translation>Menschen haben die beiden unter einer anderen Art verbunden.</translation>
    </message>
    <message>
        <source>This link was rejected before, and its evidence has not changed since.</source>
        <translation>Dieser Verweis wurde früher abgelehnt, und seine Begründung hat sich seither nicht geändert.</translation>
    </message>
    <message>
        <source>Somebody looked at this link and put it off.</source>
        <translation>Dieser Verweis wurde angesehen und zurückgestellt.</translation>
    </message>
    <message>
        <source>The library has no pattern of this name.</source>
        <translation>Die Bibliothek hat kein Muster dieses Namens.</translation>
    </message>
    <message>
        <source>Nobody has decided on this link yet.</source>
        <translation>Über diesen Verweis ist noch nicht entschieden.</translation>
    </message>
    <message>
        <source>“{0}” is no kind of relation: accept it as one of the seven (1–7).</source>
        <translation>„{0}“ ist keine Art von Beziehung: als eine der sieben annehmen (1–7).</translation>
    </message>
    <message>
        <source>The link has no kind: accept it as one of the seven (1–7).</source>
        <translation>Der Verweis hat keine Art: als eine der sieben annehmen (1–7).</translation>
    </message>
    <message>
        <source>No pattern “{0}” in this library.</source>
        <translation>Kein Muster „{0}“ in dieser Bibliothek.</translation>
    </message>
    <message>
        <source>Already linked as {0}.</source>
        <translation>Schon verbunden als {0}.</translation>
    </message>
    <message>
        <source>Also inferred as {0}.</source>
        <translation>Auch abgeleitet als {0}.</translation>
    </message>
    <message>
        <source>{0} patterns already point here.</source>
        <translation>{0} Muster verweisen schon hierher.</translation>
    </message>
</context>
<context>
    <name>Look</name>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>Like the System</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Switch Between Light and Dark</source>
        <translation>Zwischen Hell und Dunkel wechseln</translation>
    </message>
    <message>
        <source>Larger Text</source>
        <translation>Größerer Text</translation>
    </message>
    <message>
        <source>Smaller Text</source>
        <translation>Kleinerer Text</translation>
    </message>
    <message>
        <source>Normal Text Size</source>
        <translation>Normale Textgröße</translation>
    </message>
    <message>
        <source>Full Screen</source>
        <translation>Vollbild</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Language of the System</source>
        <translation>Sprache des Systems</translation>
    </message>
    <message>
        <source>The window speaks {0} when it is opened again.</source>
        <translation>Das Fenster spricht {0}, wenn es wieder geöffnet wird.</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Neu öffnen</translation>
    </message>
</context>
<context>
    <name>MakingCommands</name>
    <message>
        <source>Pattern</source>
        <translation>Muster</translation>
    </message>
    <message>
        <source>New Pattern…</source>
        <translation>Neues Muster …</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren …</translation>
    </message>
    <message>
        <source>Rename Pattern…</source>
        <translation>Muster umbenennen …</translation>
    </message>
    <message>
        <source>Change a Field of Many…</source>
        <translation>Ein Feld in vielen ändern …</translation>
    </message>
    <message>
        <source>Find and Replace in Many…</source>
        <translation>In vielen suchen und ersetzen …</translation>
    </message>
    <message>
        <source>New pattern {0}</source>
        <translation>Neues Muster {0}</translation>
    </message>
    <message>
        <source>Created “{0}”.</source>
        <translation>„{0}“ angelegt.</translation>
    </message>
    <message>
        <source>Texts and tables (*.txt *.md *.markdown *.csv *.tsv);;All files (*)</source>
        <translation>Texte und Tabellen (*.txt *.md *.markdown *.csv *.tsv);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Import a text or a table</source>
        <translation>Einen Text oder eine Tabelle importieren</translation>
    </message>
</context>
<context>
    <name>ManageDialog</name>
    <message>
        <source>Saved searches</source>
        <translation>Gemerkte Suchen</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Rename (F2)</source>
        <translation>Umbenennen (F2)</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove (Delete)</source>
        <translation>Entfernen (Entf)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Nothing is saved.</source>
        <translation>Nichts ist gemerkt.</translation>
    </message>
    <message>
        <source>Another search is called “{0}” already.</source>
        <translation>Eine andere Suche heißt schon „{0}“.</translation>
    </message>
</context>
<context>
    <name>ManySheet</name>
    <message>
        <source>What the search finds: {0}</source>
        <translation>Was die Suche findet: {0}</translation>
    </message>
    <message>
        <source>All patterns of the library</source>
        <translation>Alle Muster der Bibliothek</translation>
    </message>
    <message>
        <source>Patterns</source>
        <translation>Muster</translation>
    </message>
    <message>
        <source>Change 1 file</source>
        <translation>1 Datei ändern</translation>
    </message>
    <message>
        <source>Change {0} files</source>
        <translation>{0} Dateien ändern</translation>
    </message>
    <message>
        <source>Changed 1 file.</source>
        <translation>1 Datei geändert.</translation>
    </message>
    <message>
        <source>Changed {0} files.</source>
        <translation>{0} Dateien geändert.</translation>
    </message>
    <message>
        <source>Change a field of many patterns</source>
        <translation>Ein Feld vieler Muster ändern</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Find and replace in many texts</source>
        <translation>In vielen Texten suchen und ersetzen</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
</context>
<context>
    <name>MapEditor</name>
    <message>
        <source>Add a key</source>
        <translation>Schlüssel hinzufügen</translation>
    </message>
    <message>
        <source>Add a key to {0}</source>
        <translation>Schlüssel zu {0} hinzufügen</translation>
    </message>
    <message>
        <source>Key {0}</source>
        <translation>Schlüssel {0}</translation>
    </message>
    <message>
        <source>Value of {0}</source>
        <translation>Wert von {0}</translation>
    </message>
    <message>
        <source>Remove {0}</source>
        <translation>{0} entfernen</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten:</translation>
    </message>
    <message>
        <source>Every key has a name of its own.</source>
        <translation>Jeder Schlüssel hat einen eigenen Namen.</translation>
    </message>
    <message>
        <source>Rename a key of</source>
        <translation>Schlüssel umbenennen in</translation>
    </message>
    <message>
        <source>Remove from</source>
        <translation>Entfernen aus</translation>
    </message>
    <message>
        <source>Add to</source>
        <translation>Hinzufügen zu</translation>
    </message>
</context>
<context>
    <name>Mending</name>
    <message>
        <source>Add section {0}</source>
        <translation>Abschnitt {0} hinzufügen</translation>
    </message>
    <message>
        <source>Mend a callout</source>
        <translation>Hinweiskasten berichtigen</translation>
    </message>
    <message>
        <source>Rename a heading</source>
        <translation>Überschrift umbenennen</translation>
    </message>
</context>
<context>
    <name>MuteDialog</name>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Written to {0}, so that everybody who works on this library sees it.</source>
        <translation>Steht dann in {0}, damit alle es sehen, die an dieser Bibliothek arbeiten.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>NameDialog</name>
    <message>
        <source>Save search</source>
        <translation>Suche merken</translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation>Diese Suche merken</translation>
    </message>
    <message>
        <source>Name, for example To review this week</source>
        <translation>Name, zum Beispiel Diese Woche prüfen</translation>
    </message>
    <message>
        <source>Name of the search</source>
        <translation>Name der Suche</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Takes the place of the search that has this name.</source>
        <translation>Ersetzt die Suche, die diesen Namen hat.</translation>
    </message>
</context>
<context>
    <name>NeighbourhoodView</name>
    <message>
        <source>Neighbourhood</source>
        <translation>Nachbarschaft</translation>
    </message>
    <message>
        <source>Neighbourhood graph</source>
        <translation>Graph der Nachbarschaft</translation>
    </message>
    <message>
        <source>No pattern in hand</source>
        <translation>Kein Muster gewählt</translation>
    </message>
    <message>
        <source>Choose a pattern, and what it is linked to is drawn here.</source>
        <translation>Sobald ein Muster gewählt ist, wird hier gezeichnet, womit es verbunden ist.</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Show what is one step away</source>
        <translation>Zeigen, was einen Schritt entfernt ist</translation>
    </message>
    <message>
        <source>Show what is up to {0} steps away</source>
        <translation>Zeigen, was bis zu {0} Schritte entfernt ist</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Show more neighbours</source>
        <translation>Mehr Nachbarn zeigen</translation>
    </message>
    <message>
        <source>Fit the whole neighbourhood (F)</source>
        <translation>Ganze Nachbarschaft einpassen (F)</translation>
    </message>
    <message>
        <source>Fit the whole neighbourhood</source>
        <translation>Ganze Nachbarschaft einpassen</translation>
    </message>
    <message>
        <source>Not in the graph yet</source>
        <translation>Noch nicht im Graphen</translation>
    </message>
    <message>
        <source>This pattern is drawn as soon as the library has been read.</source>
        <translation>Dieses Muster wird gezeichnet, sobald die Bibliothek gelesen ist.</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} von {1}</translation>
    </message>
    <message>
        <source>1 neighbour</source>
        <translation>1 Nachbar</translation>
    </message>
    <message>
        <source>{0} neighbours</source>
        <translation>{0} Nachbarn</translation>
    </message>
    <message>
        <source>The strongest links first</source>
        <translation>Die stärksten Verweise zuerst</translation>
    </message>
    <message>
        <source>Its links are drawn once its frontmatter can be read.</source>
        <translation>Seine Verweise werden gezeichnet, sobald sein Frontmatter lesbar ist.</translation>
    </message>
    <message>
        <source>No links yet. Add one under Hard Relationships in the form, or accept an inferred link.</source>
        <translation>Noch keine Verweise. Im Formular unter „Hard Relationships“ einen hinzufügen oder einen abgeleiteten Verweis annehmen.</translation>
    </message>
    <message>
        <source>Neighbourhood of {0}</source>
        <translation>Nachbarschaft von {0}</translation>
    </message>
    <message>
        <source>The library has no pattern “{0}” yet; only links lead to it.</source>
        <translation>Die Bibliothek hat noch kein Muster „{0}“; nur Verweise führen dorthin.</translation>
    </message>
</context>
<context>
    <name>NewPattern</name>
    <message>
        <source>New pattern</source>
        <translation>Neues Muster</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Anlegen</translation>
    </message>
    <message>
        <source>Top of the library</source>
        <translation>Oberste Ebene der Bibliothek</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Slug</source>
        <translation>Slug</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>Written as</source>
        <translation>Geschrieben als</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Its slug is made from the title.</source>
        <translation>Sein Slug wird aus dem Titel gemacht.</translation>
    </message>
    <message>
        <source>It becomes {0}.</source>
        <translation>Daraus wird {0}.</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>Dismiss this notice</source>
        <translation>Diese Meldung ausblenden</translation>
    </message>
</context>
<context>
    <name>NumberEditor</name>
    <message>
        <source>not set</source>
        <translation>nicht gesetzt</translation>
    </message>
    <message>
        <source>This is to be a whole number.</source>
        <translation>Hier gehört eine ganze Zahl hin.</translation>
    </message>
    <message>
        <source>This is to be a number.</source>
        <translation>Hier gehört eine Zahl hin.</translation>
    </message>
</context>
<context>
    <name>Outline</name>
    <message>
        <source>Sections</source>
        <translation>Abschnitte</translation>
    </message>
    <message>
        <source>{0} {1}, {2} words</source>
        <translation>{0} {1}, {2} Wörter</translation>
    </message>
    <message>
        <source>{0} {1}, missing</source>
        <translation>{0} {1}, fehlt</translation>
    </message>
    <message>
        <source>({0} to {1} are advised)</source>
        <translation>({0} bis {1} werden empfohlen)</translation>
    </message>
</context>
<context>
    <name>OverallEditor</name>
    <message>
        <source>Use it</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Write the mean of the eight scores, rounded to one decimal</source>
        <translation>Den Mittelwert der acht Wertungen schreiben, auf eine Dezimale gerundet</translation>
    </message>
    <message>
        <source>Use the computed overall score</source>
        <translation>Berechnete Gesamtwertung übernehmen</translation>
    </message>
    <message>
        <source>the mean of the eight scores, once all are there</source>
        <translation>der Mittelwert der acht Wertungen, sobald alle da sind</translation>
    </message>
    <message>
        <source>as computed: the mean of the eight scores</source>
        <translation>wie berechnet: der Mittelwert der acht Wertungen</translation>
    </message>
    <message>
        <source>as computed: {0}</source>
        <translation>berechnet: {0}</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Command palette</source>
        <translation>Befehlspalette</translation>
    </message>
    <message>
        <source>A command or a pattern</source>
        <translation>Ein Befehl oder ein Muster</translation>
    </message>
    <message>
        <source>Command or pattern</source>
        <translation>Befehl oder Muster</translation>
    </message>
    <message>
        <source>Commands and patterns that fit</source>
        <translation>Passende Befehle und Muster</translation>
    </message>
</context>
<context>
    <name>PartList</name>
    <message>
        <source>Parts of the text</source>
        <translation>Teile des Textes</translation>
    </message>
</context>
<context>
    <name>PatternDelegate</name>
    <message>
        <source>cannot be read, line {0}</source>
        <translation>nicht lesbar, Zeile {0}</translation>
    </message>
</context>
<context>
    <name>PatternHeader</name>
    <message>
        <source>Title of the pattern in hand</source>
        <translation>Titel des gewählten Musters</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>nicht lesbar</translation>
    </message>
    <message>
        <source>● 1 change</source>
        <translation>● 1 Änderung</translation>
    </message>
    <message>
        <source>● {0} changes</source>
        <translation>● {0} Änderungen</translation>
    </message>
    <message>
        <source>Confidence {0} of {1}</source>
        <translation>Sicherheit {0} von {1}</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>The dialect of this file&apos;s frontmatter</source>
        <translation>Der Dialekt des Frontmatters dieser Datei</translation>
    </message>
</context>
<context>
    <name>PatternListModel</name>
    <message>
        <source>edited, not saved</source>
        <translation>bearbeitet, nicht gespeichert</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>nicht lesbar</translation>
    </message>
    <message>
        <source>{0} links to review</source>
        <translation>{0} Verweise zu prüfen</translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>nicht gespeichert</translation>
    </message>
</context>
<context>
    <name>PatternPane</name>
    <message>
        <source>Form</source>
        <translation>Formular</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>YAML</source>
        <translation>YAML</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>Views of the pattern</source>
        <translation>Ansichten des Musters</translation>
    </message>
    <message>
        <source>No pattern in hand</source>
        <translation>Kein Muster gewählt</translation>
    </message>
    <message>
        <source>Choose one from the list, or press Ctrl+F and type a few words of it.</source>
        <translation>Eines aus der Liste wählen, oder mit Strg+F ein paar Wörter daraus suchen.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Go into the pattern</source>
        <translation>Ins Muster wechseln</translation>
    </message>
    <message>
        <source>Reader beside the form when there is room</source>
        <translation>Leseansicht neben dem Formular, wenn Platz ist</translation>
    </message>
</context>
<context>
    <name>PlanSheet</name>
    <message>
        <source>No file changes</source>
        <translation>Keine Datei ändert sich</translation>
    </message>
    <message>
        <source>What would change is shown here.</source>
        <translation>Hier steht, was sich ändern würde.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Working out what that changes…</source>
        <translation>Was das ändert, wird ermittelt …</translation>
    </message>
    <message>
        <source>That failed ({0}); nothing was changed.</source>
        <translation>Das ging fehl ({0}); nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Nothing to change.</source>
        <translation>Nichts zu ändern.</translation>
    </message>
    <message>
        <source>1 file changes: +{0} −{1} lines.</source>
        <translation>1 Datei ändert sich: +{0} −{1} Zeilen.</translation>
    </message>
    <message>
        <source>{2} files change: +{0} −{1} lines.</source>
        <translation>{2} Dateien ändern sich: +{0} −{1} Zeilen.</translation>
    </message>
    <message>
        <source>{0} places.</source>
        <translation>{0} Stellen.</translation>
    </message>
    <message>
        <source>Left out: {0}.</source>
        <translation>Ausgelassen: {0}.</translation>
    </message>
</context>
<context>
    <name>Preferences</name>
    <message>
        <source>Preferences</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Indexes on disk</source>
        <translation>Verzeichnisse auf der Platte</translation>
    </message>
    <message>
        <source>Put all back</source>
        <translation>Alles zurücksetzen</translation>
    </message>
    <message>
        <source>Every option as it was in the beginning</source>
        <translation>Jede Einstellung, wie sie am Anfang war</translation>
    </message>
    <message>
        <source>Keys…</source>
        <translation>Tasten …</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>As the reader will see it</source>
        <translation>Wie es gelesen werden wird</translation>
    </message>
</context>
<context>
    <name>Problems</name>
    <message>
        <source>Nothing chosen</source>
        <translation>Nichts gewählt</translation>
    </message>
    <message>
        <source>Choose a problem to see why it is one, and what mends it.</source>
        <translation>Ein Problem wählen, um zu sehen, warum es eines ist und was es behebt.</translation>
    </message>
    <message>
        <source>{0} in {1}.</source>
        <translation>{0} in {1}.</translation>
    </message>
    <message>
        <source>{0} can be mended for certain.</source>
        <translation>{0} lassen sich sicher beheben.</translation>
    </message>
    <message>
        <source>Go to the place: {0}</source>
        <translation>Zur Stelle: {0}</translation>
    </message>
    <message>
        <source>Muted: {0}</source>
        <translation>Stumm: {0}</translation>
    </message>
    <message>
        <source>Muted.</source>
        <translation>Stumm geschaltet.</translation>
    </message>
    <message>
        <source>This is mended already.</source>
        <translation>Das ist schon behoben.</translation>
    </message>
    <message>
        <source>No remedy is certain: it wants a person.</source>
        <translation>Keine Abhilfe ist sicher: Das braucht einen Menschen.</translation>
    </message>
    <message>
        <source>Several ways to mend it</source>
        <translation>Mehrere Wege, es zu beheben</translation>
    </message>
    <message>
        <source>Remedy: {0}</source>
        <translation>Abhilfe: {0}</translation>
    </message>
    <message>
        <source>Fix problems</source>
        <translation>Probleme beheben</translation>
    </message>
    <message>
        <source>Nothing is mended for certain</source>
        <translation>Nichts lässt sich sicher beheben</translation>
    </message>
    <message>
        <source>What is left out stands with its reason.</source>
        <translation>Was ausgelassen wird, steht mit seinem Grund da.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Fix 1 problem</source>
        <translation>1 Problem beheben</translation>
    </message>
    <message>
        <source>Fix {0} problems</source>
        <translation>{0} Probleme beheben</translation>
    </message>
    <message>
        <source>Working out what that changes…</source>
        <translation>Was das ändert, wird ermittelt …</translation>
    </message>
    <message>
        <source>{0} in {1}</source>
        <translation>{0} in {1}</translation>
    </message>
    <message>
        <source>every other byte stays</source>
        <translation>jedes andere Byte bleibt</translation>
    </message>
    <message>
        <source>1 problem is left out</source>
        <translation>1 Problem wird ausgelassen</translation>
    </message>
    <message>
        <source>{0} problems are left out</source>
        <translation>{0} Probleme werden ausgelassen</translation>
    </message>
    <message>
        <source>Leave as they are</source>
        <translation>Lassen, wie sie sind</translation>
    </message>
    <message>
        <source>Making the changes…</source>
        <translation>Wird geändert …</translation>
    </message>
    <message>
        <source>Fixed {0} in {1}; not saved yet.</source>
        <translation>{0} in {1} behoben; noch nicht gespeichert.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>That failed ({0}); nothing was changed.</source>
        <translation>Das ging fehl ({0}); nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Working out what that changes: {0} of {1}…</source>
        <translation>Was das ändert, wird ermittelt: {0} von {1} …</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>zu</translation>
    </message>
    <message>
        <source>muted</source>
        <translation>stumm</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Warnungen</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Hints</source>
        <translation>Hinweise</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>By rule</source>
        <translation>Nach Regel</translation>
    </message>
    <message>
        <source>By file</source>
        <translation>Nach Datei</translation>
    </message>
    <message>
        <source>By severity</source>
        <translation>Nach Schwere</translation>
    </message>
    <message>
        <source>1 problem</source>
        <translation>1 Problem</translation>
    </message>
    <message>
        <source>{0} problems</source>
        <translation>{0} Probleme</translation>
    </message>
    <message>
        <source>1 file</source>
        <translation>1 Datei</translation>
    </message>
    <message>
        <source>{0} files</source>
        <translation>{0} Dateien</translation>
    </message>
    <message>
        <source>line {0}, column {1}</source>
        <translation>Zeile {0}, Spalte {1}</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>Checking the library…</source>
        <translation>Die Bibliothek wird geprüft …</translation>
    </message>
    <message>
        <source>Fix</source>
        <translation>Beheben</translation>
    </message>
    <message>
        <source>Go to the Place</source>
        <translation>Zur Stelle gehen</translation>
    </message>
    <message>
        <source>Fix All of This Kind…</source>
        <translation>Alle dieser Art beheben …</translation>
    </message>
    <message>
        <source>Fix All That Are Listed…</source>
        <translation>Alle aufgelisteten beheben …</translation>
    </message>
    <message>
        <source>Mute This…</source>
        <translation>Dieses stumm schalten …</translation>
    </message>
    <message>
        <source>Mute the Rule…</source>
        <translation>Die Regel stumm schalten …</translation>
    </message>
    <message>
        <source>Show Again</source>
        <translation>Wieder zeigen</translation>
    </message>
    <message>
        <source>Narrow by a Search</source>
        <translation>Mit einer Suche eingrenzen</translation>
    </message>
    <message>
        <source>Show All Problems</source>
        <translation>Alle Probleme zeigen</translation>
    </message>
    <message>
        <source>Fix {0}</source>
        <translation>{0} beheben</translation>
    </message>
    <message>
        <source>Fixed; not saved yet.</source>
        <translation>Behoben; noch nicht gespeichert.</translation>
    </message>
    <message>
        <source>Mute this problem</source>
        <translation>Dieses Problem stumm schalten</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Stumm schalten</translation>
    </message>
    <message>
        <source>Mute the rule {0}</source>
        <translation>Die Regel {0} stumm schalten</translation>
    </message>
    <message>
        <source>Mute the rule</source>
        <translation>Die Regel stumm schalten</translation>
    </message>
    <message>
        <source>Muted. The eye above the list shows what is muted.</source>
        <translation>Stumm geschaltet. Das Auge über der Liste zeigt, was stumm ist.</translation>
    </message>
    <message>
        <source>Shown again.</source>
        <translation>Wird wieder gezeigt.</translation>
    </message>
    <message>
        <source>No problem with these filters</source>
        <translation>Kein Problem mit diesen Filtern</translation>
    </message>
    <message>
        <source>Others may be in the rest of the library.</source>
        <translation>Im Rest der Bibliothek können andere sein.</translation>
    </message>
    <message>
        <source>Show all problems</source>
        <translation>Alle Probleme zeigen</translation>
    </message>
    <message>
        <source>{0} are muted; the eye above shows them.</source>
        <translation>{0} sind stumm; das Auge oben zeigt sie.</translation>
    </message>
    <message>
        <source>Nothing is wrong</source>
        <translation>Nichts ist verkehrt</translation>
    </message>
    <message>
        <source>Every rule finds this library in order.</source>
        <translation>Jede Regel findet diese Bibliothek in Ordnung.</translation>
    </message>
</context>
<context>
    <name>ProblemsBar</name>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>Only in patterns that this search finds</source>
        <translation>Nur in Mustern, die diese Suche findet</translation>
    </message>
    <message>
        <source>Only in patterns that match…</source>
        <translation>Nur in Mustern, auf die passt …</translation>
    </message>
    <message>
        <source>Gather</source>
        <translation>Ordnen</translation>
    </message>
    <message>
        <source>Fix all…</source>
        <translation>Alle beheben …</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}: {1}</translation>
    </message>
    <message>
        <source>Muted: {0}</source>
        <translation>Stumm: {0}</translation>
    </message>
    <message>
        <source>{0} (show them as well)</source>
        <translation>{0} (auch diese zeigen)</translation>
    </message>
    <message>
        <source>in {0}</source>
        <translation>in {0}</translation>
    </message>
</context>
<context>
    <name>Radar</name>
    <message>
        <source>Chart of the scores</source>
        <translation>Diagramm der Wertungen</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Menu (F10)</source>
        <translation>Menü (F10)</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
</context>
<context>
    <name>Reader</name>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Tip</source>
        <translation>Tipp</translation>
    </message>
    <message>
        <source>Important</source>
        <translation>Wichtig</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Caution</source>
        <translation>Vorsicht</translation>
    </message>
    <message>
        <source>Diagram</source>
        <translation>Diagramm</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Back to the text</source>
        <translation>Zurück zum Text</translation>
    </message>
</context>
<context>
    <name>ReaderView</name>
    <message>
        <source>Pattern as its reader sees it</source>
        <translation>Muster, wie es gelesen wird</translation>
    </message>
    <message>
        <source>Nothing to read yet</source>
        <translation>Noch nichts zu lesen</translation>
    </message>
    <message>
        <source>Choose a pattern in the list to read it here.</source>
        <translation>Ein Muster in der Liste wählen, um es hier zu lesen.</translation>
    </message>
    <message>
        <source>The link “{0}” is not followed.</source>
        <translation>Dem Verweis „{0}“ wird nicht gefolgt.</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>Find in this pattern</source>
        <translation>In diesem Muster finden</translation>
    </message>
    <message>
        <source>Read with serifs</source>
        <translation>Mit Serifen lesen</translation>
    </message>
    <message>
        <source>This pattern has no text yet.</source>
        <translation>Dieses Muster hat noch keinen Text.</translation>
    </message>
    <message>
        <source>The link points to “{0}”, which is not here.</source>
        <translation>Der Verweis führt zu „{0}“, was hier nicht vorhanden ist.</translation>
    </message>
</context>
<context>
    <name>RecordsEditor</name>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Add to {0}</source>
        <translation>Zu {0} hinzufügen</translation>
    </message>
    <message>
        <source>Add to</source>
        <translation>Hinzufügen zu</translation>
    </message>
    <message>
        <source>Open “{0}”</source>
        <translation>„{0}“ öffnen</translation>
    </message>
    <message>
        <source>Remove from</source>
        <translation>Entfernen aus</translation>
    </message>
    <message>
        <source>Reorder</source>
        <translation>Umordnen:</translation>
    </message>
</context>
<context>
    <name>RecoveryDialog</name>
    <message>
        <source>Edits from last time</source>
        <translation>Änderungen vom letzten Mal</translation>
    </message>
    <message>
        <source>Edits from last time were not saved</source>
        <translation>Änderungen vom letzten Mal wurden nicht gespeichert</translation>
    </message>
    <message>
        <source>They are safe. Keep them to go on editing (nothing is written yet), or let them go file by file.</source>
        <translation>Sie sind sicher. Behalten, um weiterzuarbeiten (noch wird nichts geschrieben), oder Datei für Datei verwerfen.</translation>
    </message>
    <message>
        <source>Files with edits from last time</source>
        <translation>Dateien mit Änderungen vom letzten Mal</translation>
    </message>
    <message>
        <source>Only decisions</source>
        <translation>Nur Entscheidungen</translation>
    </message>
    <message>
        <source>Decisions on links, but no lines.</source>
        <translation>Entscheidungen über Verweise, aber keine Zeilen.</translation>
    </message>
    <message>
        <source>Keep all</source>
        <translation>Alle behalten</translation>
    </message>
    <message>
        <source>Let this file&apos;s edits go</source>
        <translation>Änderungen dieser Datei verwerfen</translation>
    </message>
    <message>
        <source>Let all go</source>
        <translation>Alle verwerfen</translation>
    </message>
    <message>
        <source>Ask me later</source>
        <translation>Später fragen</translation>
    </message>
</context>
<context>
    <name>RelationsEditor</name>
    <message>
        <source>Add a pattern…</source>
        <translation>Muster hinzufügen …</translation>
    </message>
    <message>
        <source>Add to {0}</source>
        <translation>Zu {0} hinzufügen</translation>
    </message>
    <message>
        <source>Move to another kind</source>
        <translation>In eine andere Art verschieben</translation>
    </message>
    <message>
        <source>“{0}” stands here already.</source>
        <translation>„{0}“ steht hier schon.</translation>
    </message>
    <message>
        <source>Add to</source>
        <translation>Hinzufügen zu</translation>
    </message>
    <message>
        <source>Move to another kind from</source>
        <translation>In eine andere Art verschieben aus</translation>
    </message>
</context>
<context>
    <name>RenamePattern</name>
    <message>
        <source>Rename “{0}”</source>
        <translation>„{0}“ umbenennen</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Slug</source>
        <translation>Slug</translation>
    </message>
    <message>
        <source>The file, its slug and every reference in the library get the new name.</source>
        <translation>Die Datei, ihr Slug und jeder Verweis in der Bibliothek bekommen den neuen Namen.</translation>
    </message>
    <message>
        <source>Type the new slug, for example {0}.</source>
        <translation>Den neuen Slug eingeben, zum Beispiel {0}.</translation>
    </message>
    <message>
        <source>Rename in 1 file</source>
        <translation>In 1 Datei umbenennen</translation>
    </message>
    <message>
        <source>Rename in {0} files</source>
        <translation>In {0} Dateien umbenennen</translation>
    </message>
    <message>
        <source>Renamed {0} to {1}.</source>
        <translation>{0} heißt jetzt {1}.</translation>
    </message>
    <message>
        <source>Renamed {0} to {1} in {2} files.</source>
        <translation>{0} heißt jetzt {1}, in {2} Dateien.</translation>
    </message>
</context>
<context>
    <name>ReplaceMany</name>
    <message>
        <source>Ignore case</source>
        <translation>Groß und klein gleich</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>Ganze Wörter</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>Regulärer Ausdruck</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Replace by</source>
        <translation>Ersetzen durch</translation>
    </message>
    <message>
        <source>Type what is to be found; titles and other fields stay as they are.</source>
        <translation>Eingeben, was gesucht wird; Titel und andere Felder bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Replaced {0} times in {1} files.</source>
        <translation>{0}-mal ersetzt in {1} Dateien.</translation>
    </message>
</context>
<context>
    <name>ReviewDesk</name>
    <message>
        <source>The links could not be read ({0}); opening the library again mends it.</source>
        <translation>Die Verweise konnten nicht gelesen werden ({0}); erneutes Öffnen der Bibliothek behebt es.</translation>
    </message>
    <message>
        <source>Undoing</source>
        <translation>Wird rückgängig gemacht</translation>
    </message>
    <message>
        <source>{0} has other edits that are not saved; the decision waits with them.</source>
        <translation>{0} hat weitere Änderungen, die nicht gespeichert sind; die Entscheidung wartet mit ihnen.</translation>
    </message>
</context>
<context>
    <name>ReviewWorkspace</name>
    <message>
        <source>Accept “{0}” as “{1}”</source>
        <translation>„{0}“ als „{1}“ annehmen</translation>
    </message>
    <message>
        <source>Accept “{0}”</source>
        <translation>„{0}“ annehmen</translation>
    </message>
    <message>
        <source>Reject “{0}”</source>
        <translation>„{0}“ ablehnen</translation>
    </message>
    <message>
        <source>Defer “{0}”</source>
        <translation>„{0}“ zurückstellen</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Angenommen</translation>
    </message>
    <message>
        <source>Accepted as another kind</source>
        <translation>Als andere Art angenommen</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Deferred</source>
        <translation>Zurückgestellt</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Merkmal</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Target missing</source>
        <translation>Ziel fehlt</translation>
    </message>
    <message>
        <source>Linked under another kind</source>
        <translation>Unter anderer Art verbunden</translation>
    </message>
    <message>
        <source>Other words</source>
        <translation>Andere Wörter</translation>
    </message>
    <message>
        <source>none given</source>
        <translation>keine Angabe</translation>
    </message>
    <message>
        <source>Decide {0} links</source>
        <translation>{0} Verweise entscheiden</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Annehmen</translation>
    </message>
    <message>
        <source>Accept as</source>
        <translation>Annehmen als</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Ablehnen</translation>
    </message>
    <message>
        <source>Defer</source>
        <translation>Zurückstellen</translation>
    </message>
    <message>
        <source>Kind to accept as</source>
        <translation>Art, als die angenommen wird</translation>
    </message>
    <message>
        <source>State the inverse too</source>
        <translation>Auch die Umkehrung eintragen</translation>
    </message>
    <message>
        <source>Why (kept in the ledger)</source>
        <translation>Warum (bleibt im Verzeichnis der Entscheidungen)</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>No file changes</source>
        <translation>Keine Datei ändert sich</translation>
    </message>
    <message>
        <source>The decisions are kept in the library’s ledger only.</source>
        <translation>Die Entscheidungen stehen nur im Verzeichnis der Bibliothek.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Working out what that changes…</source>
        <translation>Es wird ermittelt, was sich dadurch ändert …</translation>
    </message>
    <message>
        <source>Accept {0} links</source>
        <translation>{0} Verweise annehmen</translation>
    </message>
    <message>
        <source>Reject {0} links</source>
        <translation>{0} Verweise ablehnen</translation>
    </message>
    <message>
        <source>Defer {0} links</source>
        <translation>{0} Verweise zurückstellen</translation>
    </message>
    <message>
        <source>{0} as “{1}”</source>
        <translation>{0} als „{1}“</translation>
    </message>
    <message>
        <source>{0} links in {1} files</source>
        <translation>{0} Verweise in {1} Dateien</translation>
    </message>
    <message>
        <source>{0} files change by a few lines, every other byte stays</source>
        <translation>{0} Dateien ändern sich um wenige Zeilen, jedes andere Byte bleibt</translation>
    </message>
    <message>
        <source>{0} of them are shown</source>
        <translation>{0} davon werden gezeigt</translation>
    </message>
    <message>
        <source>{0} links are left out</source>
        <translation>{0} Verweise werden ausgelassen</translation>
    </message>
    <message>
        <source>Deciding…</source>
        <translation>Wird entschieden …</translation>
    </message>
    <message>
        <source>{0}: done in {1} files.</source>
        <translation>{0}: in {1} Dateien erledigt.</translation>
    </message>
    <message>
        <source>{0} could not be saved.</source>
        <translation>{0} konnten nicht gespeichert werden.</translation>
    </message>
    <message>
        <source>{0} are not saved yet: save them with Ctrl+S, or undo.</source>
        <translation>{0} sind noch nicht gespeichert: mit Strg+S speichern oder rückgängig machen.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>That failed ({0}); nothing was changed.</source>
        <translation>Das ist fehlgeschlagen ({0}); nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Wird angehalten …</translation>
    </message>
    <message>
        <source>Which links are asked: {0}</source>
        <translation>Welche Verweise gefragt werden: {0}</translation>
    </message>
    <message>
        <source>Find…</source>
        <translation>Finden …</translation>
    </message>
    <message>
        <source>Find a value of {0}</source>
        <translation>Einen Wert von {0} finden</translation>
    </message>
    <message>
        <source>The machine&apos;s confidence; accepting makes it the relation&apos;s weight</source>
        <translation>Die Sicherheit der Maschine; beim Annehmen wird sie zum Gewicht der Beziehung</translation>
    </message>
    <message>
        <source>Between the two</source>
        <translation>Zwischen den beiden</translation>
    </message>
    <message>
        <source>Earlier decisions</source>
        <translation>Frühere Entscheidungen</translation>
    </message>
    <message>
        <source>The claim</source>
        <translation>Die Behauptung</translation>
    </message>
    <message>
        <source>Confidence {0}</source>
        <translation>Sicherheit {0}</translation>
    </message>
    <message>
        <source>The machine gives no reason.</source>
        <translation>Die Maschine nennt keinen Grund.</translation>
    </message>
    <message>
        <source>and {0} more</source>
        <translation>und {0} weitere</translation>
    </message>
    <message>
        <source>Nothing links them yet.</source>
        <translation>Noch verbindet sie nichts.</translation>
    </message>
    <message>
        <source>Links to {0}</source>
        <translation>Verweise auf {0}</translation>
    </message>
    <message>
        <source>{0} still wait</source>
        <translation>{0} warten noch</translation>
    </message>
    <message>
        <source>How links to this target were decided</source>
        <translation>Wie über Verweise auf dieses Ziel entschieden wurde</translation>
    </message>
    <message>
        <source>Warning: {0}</source>
        <translation>Warnung: {0}</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Wird gespeichert</translation>
    </message>
    <message>
        <source>Nothing decided yet</source>
        <translation>Noch nichts entschieden</translation>
    </message>
    <message>
        <source>No file of this library has this name: an accepted link would lead nowhere.</source>
        <translation>Keine Datei dieser Bibliothek hat diesen Namen: Ein angenommener Verweis würde nirgends hinführen.</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>Solution</source>
        <translation>Lösung</translation>
    </message>
    <message>
        <source>The file says nothing more.</source>
        <translation>Mehr steht nicht in der Datei.</translation>
    </message>
    <message>
        <source>not in this library</source>
        <translation>nicht in dieser Bibliothek</translation>
    </message>
    <message>
        <source>Open {0} in the library</source>
        <translation>{0} in der Bibliothek öffnen</translation>
    </message>
    <message>
        <source>Decided so far</source>
        <translation>Bisher entschieden</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Filter aufheben</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen …</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} von {1}</translation>
    </message>
    <message>
        <source>1 link</source>
        <translation>1 Verweis</translation>
    </message>
    <message>
        <source>{0} links</source>
        <translation>{0} Verweise</translation>
    </message>
    <message>
        <source>{0} decided since the review was opened, {1} left</source>
        <translation>{0} entschieden, seit die Prüfung offen ist, {1} übrig</translation>
    </message>
    <message>
        <source>Order: {0}</source>
        <translation>Reihenfolge: {0}</translation>
    </message>
    <message>
        <source>In which order links are asked</source>
        <translation>In welcher Reihenfolge Verweise gefragt werden</translation>
    </message>
    <message>
        <source>too vague</source>
        <translation>zu vage</translation>
    </message>
    <message>
        <source>wrong direction</source>
        <translation>falsche Richtung</translation>
    </message>
    <message>
        <source>not related</source>
        <translation>kein Zusammenhang</translation>
    </message>
    <message>
        <source>everything leads there</source>
        <translation>alles führt dorthin</translation>
    </message>
    <message>
        <source>said by another link</source>
        <translation>sagt schon ein anderer Verweis</translation>
    </message>
    <message>
        <source>the reason given is wrong</source>
        <translation>der genannte Grund ist falsch</translation>
    </message>
    <message>
        <source>Why reject</source>
        <translation>Warum ablehnen</translation>
    </message>
    <message>
        <source>Reject “{0}” because it is …</source>
        <translation>„{0}“ ablehnen, denn: …</translation>
    </message>
    <message>
        <source>Another reason…</source>
        <translation>Anderer Grund …</translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation>Anderer Grund</translation>
    </message>
    <message>
        <source>Figures of the review</source>
        <translation>Zahlen der Prüfung</translation>
    </message>
    <message>
        <source>Pending, by kind and confidence</source>
        <translation>Offen, nach Art und Sicherheit</translation>
    </message>
    <message>
        <source>Accepted of those decided, by confidence</source>
        <translation>Angenommene unter den Entschiedenen, nach Sicherheit</translation>
    </message>
    <message>
        <source>Accepted and rejected, by target</source>
        <translation>Angenommen und abgelehnt, nach Ziel</translation>
    </message>
    <message>
        <source>Decisions by day</source>
        <translation>Entscheidungen nach Tag</translation>
    </message>
    <message>
        <source>Nine of ten of the {0} guesses lead to {1} of the library’s {2} patterns.</source>
        <translation>Neun von zehn der {0} Vermutungen führen zu {1} der {2} Muster der Bibliothek.</translation>
    </message>
    <message>
        <source>Most of these names begin with “{0}”: the machine may have seen only a part of the library.</source>
        <translation>Die meisten dieser Namen beginnen mit „{0}“: Die Maschine hat womöglich nur einen Teil der Bibliothek gesehen.</translation>
    </message>
    <message>
        <source>{0} alone takes {1}.</source>
        <translation>{0} allein erhält {1}.</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}: {1}</translation>
    </message>
    <message>
        <source>{0} ({1})</source>
        <translation>{0} ({1})</translation>
    </message>
    <message>
        <source>% accepted</source>
        <translation>% angenommen</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>angenommen</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>wartend</translation>
    </message>
    <message>
        <source>{0}: {1} accepted, {2} rejected, {3} waiting</source>
        <translation>{0}: {1} angenommen, {2} abgelehnt, {3} wartend</translation>
    </message>
    <message>
        <source>deferred</source>
        <translation>zurückgestellt</translation>
    </message>
    <message>
        <source>Nothing to show yet.</source>
        <translation>Noch nichts zu zeigen.</translation>
    </message>
    <message>
        <source>below 0.70</source>
        <translation>unter 0,70</translation>
    </message>
    <message>
        <source>Leads to a hub</source>
        <translation>Führt zu einem Knotenpunkt</translation>
    </message>
    <message>
        <source>Also under another kind</source>
        <translation>Auch unter anderer Art</translation>
    </message>
    <message>
        <source>Kind is none of the seven</source>
        <translation>Art ist keine der sieben</translation>
    </message>
    <message>
        <source>Back with other evidence</source>
        <translation>Zurück mit anderer Begründung</translation>
    </message>
    <message>
        <source>Surest first</source>
        <translation>Sicherste zuerst</translation>
    </message>
    <message>
        <source>Least linked first</source>
        <translation>Am wenigsten Verbundene zuerst</translation>
    </message>
    <message>
        <source>Least sure first</source>
        <translation>Unsicherste zuerst</translation>
    </message>
    <message>
        <source>By source</source>
        <translation>Nach Quelle</translation>
    </message>
    <message>
        <source>By target</source>
        <translation>Nach Ziel</translation>
    </message>
    <message>
        <source>By kind</source>
        <translation>Nach Art</translation>
    </message>
    <message>
        <source>The machine&apos;s confidence, highest first; then where a decision changes most</source>
        <translation>Die Sicherheit der Maschine, höchste zuerst; dann dort, wo eine Entscheidung am meisten ändert</translation>
    </message>
    <message>
        <source>Where a decision changes most: both patterns have few relations so far</source>
        <translation>Wo eine Entscheidung am meisten ändert: Beide Muster haben bisher wenige Beziehungen</translation>
    </message>
    <message>
        <source>The machine&apos;s confidence, lowest first</source>
        <translation>Die Sicherheit der Maschine, niedrigste zuerst</translation>
    </message>
    <message>
        <source>All links of one pattern, then those of the next</source>
        <translation>Alle Verweise eines Musters, dann die des nächsten</translation>
    </message>
    <message>
        <source>All links that lead to one pattern, then to the next</source>
        <translation>Alle Verweise, die zu einem Muster führen, dann zum nächsten</translation>
    </message>
    <message>
        <source>One kind after the other, the surest first</source>
        <translation>Eine Art nach der anderen, die sichersten zuerst</translation>
    </message>
    <message>
        <source>about {0} h left</source>
        <translation>noch etwa {0} Std.</translation>
    </message>
    <message>
        <source>about {0} min left</source>
        <translation>noch etwa {0} Min.</translation>
    </message>
    <message>
        <source>{0} an hour</source>
        <translation>{0} pro Stunde</translation>
    </message>
    <message>
        <source>→ {0}</source>
        <translation>→ {0}</translation>
    </message>
    <message>
        <source>← {0}</source>
        <translation>← {0}</translation>
    </message>
    <message>
        <source>{0} (proposed)</source>
        <translation>{0} (vorgeschlagen)</translation>
    </message>
    <message>
        <source>{0}: stated in the file</source>
        <translation>{0}: steht in der Datei</translation>
    </message>
    <message>
        <source>{0}: proposed by the machine</source>
        <translation>{0}: von der Maschine vorgeschlagen</translation>
    </message>
    <message>
        <source>“{0}” is no kind of relation: accept it as one of the seven.</source>
        <translation>„{0}“ ist keine Art von Beziehung: als eine der sieben annehmen.</translation>
    </message>
    <message>
        <source>The link has no kind: accept it as one of the seven.</source>
        <translation>Der Verweis hat keine Art: als eine der sieben annehmen.</translation>
    </message>
    <message>
        <source>This library has no pattern “{0}”.</source>
        <translation>Diese Bibliothek hat kein Muster „{0}“.</translation>
    </message>
    <message>
        <source>The link leads from the pattern to itself.</source>
        <translation>Der Verweis führt vom Muster zu ihm selbst.</translation>
    </message>
    <message>
        <source>Already linked: {0}.</source>
        <translation>Schon verbunden: {0}.</translation>
    </message>
    <message>
        <source>The machine proposes the same pair under another kind as well.</source>
        <translation>Die Maschine schlägt dasselbe Paar auch unter einer anderen Art vor.</translation>
    </message>
    <message>
        <source>{0} patterns already point here.</source>
        <translation>{0} Muster verweisen schon hierher.</translation>
    </message>
    <message>
        <source>No pattern points here yet.</source>
        <translation>Noch verweist kein Muster hierher.</translation>
    </message>
    <message>
        <source>1 pattern already points here</source>
        <translation>1 Muster verweist schon hierher</translation>
    </message>
    <message>
        <source>{0} patterns already point here</source>
        <translation>{0} Muster verweisen schon hierher</translation>
    </message>
    <message>
        <source>{0} accepted</source>
        <translation>{0} angenommen</translation>
    </message>
    <message>
        <source>{0} as another kind</source>
        <translation>{0} als andere Art</translation>
    </message>
    <message>
        <source>{0} rejected</source>
        <translation>{0} abgelehnt</translation>
    </message>
    <message>
        <source>{0} deferred</source>
        <translation>{0} zurückgestellt</translation>
    </message>
    <message>
        <source>its confidence was {0} and is {1}</source>
        <translation>seine Sicherheit war {0} und ist {1}</translation>
    </message>
    <message>
        <source>its reason is another one</source>
        <translation>sein Grund ist ein anderer</translation>
    </message>
    <message>
        <source>Back with other evidence: {0} on {1}; {2}.</source>
        <translation>Zurück mit anderer Begründung: {0} am {1}; {2}.</translation>
    </message>
    <message>
        <source>Accepted as “{0}”</source>
        <translation>Angenommen als „{0}“</translation>
    </message>
    <message>
        <source>{0} by {1} on {2}</source>
        <translation>{0} von {1} am {2}</translation>
    </message>
    <message>
        <source>{0} on {1}</source>
        <translation>{0} am {1}</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Reject with a Reason…</source>
        <translation>Mit Grund ablehnen …</translation>
    </message>
    <message>
        <source>Next Link</source>
        <translation>Nächster Verweis</translation>
    </message>
    <message>
        <source>Previous Link</source>
        <translation>Voriger Verweis</translation>
    </message>
    <message>
        <source>Open the Source in the Library</source>
        <translation>Quelle in der Bibliothek öffnen</translation>
    </message>
    <message>
        <source>Open the Target in the Library</source>
        <translation>Ziel in der Bibliothek öffnen</translation>
    </message>
    <message>
        <source>Decide All…</source>
        <translation>Alle entscheiden …</translation>
    </message>
    <message>
        <source>Clear Filters</source>
        <translation>Filter aufheben</translation>
    </message>
    <message>
        <source>Accept as “{0}”</source>
        <translation>Als „{0}“ annehmen</translation>
    </message>
    <message>
        <source>State the Inverse Too</source>
        <translation>Auch die Umkehrung eintragen</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>Reading the links…</source>
        <translation>Verweise werden gelesen …</translation>
    </message>
    <message>
        <source>No link is left with these filters</source>
        <translation>Mit diesen Filtern ist kein Verweis übrig</translation>
    </message>
    <message>
        <source>{0} more are pending in the library.</source>
        <translation>{0} weitere sind in der Bibliothek offen.</translation>
    </message>
    <message>
        <source>No links to review</source>
        <translation>Keine Verweise zu prüfen</translation>
    </message>
    <message>
        <source>Here a curator decides the links that a machine has inferred: those in the patterns’ graph garden. No pattern of this library has any.</source>
        <translation>Hier wird über die Verweise entschieden, die eine Maschine abgeleitet hat: die im „Graph Garden“ der Muster. Kein Muster dieser Bibliothek hat welche.</translation>
    </message>
    <message>
        <source>{0} links are accepted</source>
        <translation>{0} Verweise sind angenommen</translation>
    </message>
    <message>
        <source>{0} decided just now</source>
        <translation>{0} gerade entschieden</translation>
    </message>
    <message>
        <source>Everything is decided</source>
        <translation>Alles ist entschieden</translation>
    </message>
    <message>
        <source>Nothing here</source>
        <translation>Hier ist nichts</translation>
    </message>
    <message>
        <source>No link is in this state: {0}.</source>
        <translation>Kein Verweis ist in diesem Zustand: {0}.</translation>
    </message>
    <message>
        <source>Show pending links</source>
        <translation>Offene Verweise zeigen</translation>
    </message>
    <message>
        <source>accept</source>
        <translation>annehmen</translation>
    </message>
    <message>
        <source>reject</source>
        <translation>ablehnen</translation>
    </message>
    <message>
        <source>defer</source>
        <translation>zurückstellen</translation>
    </message>
    <message>
        <source>back</source>
        <translation>zurück</translation>
    </message>
    <message>
        <source>next</source>
        <translation>weiter</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>rückgängig</translation>
    </message>
    <message>
        <source>inverse too</source>
        <translation>auch umgekehrt</translation>
    </message>
</context>
<context>
    <name>SaveReview</name>
    <message>
        <source>Save 1 file</source>
        <translation>1 Datei speichern</translation>
    </message>
    <message>
        <source>Save {0} files</source>
        <translation>{0} Dateien speichern</translation>
    </message>
    <message>
        <source>These lines will be written; every other byte stays as it is.</source>
        <translation>Diese Zeilen werden geschrieben; jedes andere Byte bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>Files to be saved</source>
        <translation>Zu speichernde Dateien</translation>
    </message>
    <message>
        <source>Nothing differs</source>
        <translation>Kein Unterschied</translation>
    </message>
    <message>
        <source>The file on disk is the same already.</source>
        <translation>Die Datei auf dem Datenträger ist bereits dieselbe.</translation>
    </message>
    <message>
        <source>Save without this question from now on</source>
        <translation>Künftig ohne diese Rückfrage speichern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>SavedSearches</name>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Save This Search…</source>
        <translation>Diese Suche merken …</translation>
    </message>
    <message>
        <source>Rename or Remove Saved Searches…</source>
        <translation>Gemerkte Suchen umbenennen oder entfernen …</translation>
    </message>
    <message>
        <source>“{0}” is removed from the saved searches.</source>
        <translation>„{0}“ ist aus den gemerkten Suchen entfernt.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>The saved searches could not be written ({0}); those saved before are as they were.</source>
        <translation>Die gemerkten Suchen konnten nicht geschrieben werden ({0}); die bisherigen sind, wie sie waren.</translation>
    </message>
    <message>
        <source>Search: {0}</source>
        <translation>Suche: {0}</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>Gemerkte Suchen</translation>
    </message>
    <message>
        <source>No saved searches yet</source>
        <translation>Noch keine gemerkten Suchen</translation>
    </message>
    <message>
        <source>What Can Be Searched For</source>
        <translation>Wonach gesucht werden kann</translation>
    </message>
</context>
<context>
    <name>Saving</name>
    <message>
        <source>There is nothing to save: every file is as it is on disk.</source>
        <translation>Es gibt nichts zu speichern: Jede Datei ist, wie sie auf dem Datenträger ist.</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Wird gespeichert</translation>
    </message>
    <message>
        <source>Saved 1 file</source>
        <translation>1 Datei gespeichert</translation>
    </message>
    <message>
        <source>Saved {0} files</source>
        <translation>{0} Dateien gespeichert</translation>
    </message>
    <message>
        <source>{0} more files were not saved either.</source>
        <translation>{0} weitere Dateien wurden ebenfalls nicht gespeichert.</translation>
    </message>
    <message>
        <source>Nothing had to be written.</source>
        <translation>Nichts musste geschrieben werden.</translation>
    </message>
    <message>
        <source>Saving failed: {0}. Your edits are kept; try again.</source>
        <translation>Das Speichern ist fehlgeschlagen: {0}. Die Änderungen sind erhalten; bitte erneut versuchen.</translation>
    </message>
    <message>
        <source>One file has edits that are not saved.</source>
        <translation>Eine Datei hat Änderungen, die nicht gespeichert sind.</translation>
    </message>
    <message>
        <source>Unsaved edits</source>
        <translation>Nicht gespeicherte Änderungen</translation>
    </message>
    <message>
        <source>{0} files have edits that are not saved.</source>
        <translation>{0} Dateien haben Änderungen, die nicht gespeichert sind.</translation>
    </message>
    <message>
        <source>Kept edits are on disk beside the program&apos;s own files and come back with this library.</source>
        <translation>Behaltene Änderungen liegen bei den Dateien des Programms auf dem Datenträger und kommen mit dieser Bibliothek wieder.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Keep for next time</source>
        <translation>Für das nächste Mal behalten</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>Schema</name>
    <message>
        <source>Where and for whom the pattern holds: the setting, the people in it, and what they are busy with when the problem meets them.</source>
        <translation>Wo und für wen das Muster gilt: die Umgebung, die Menschen darin, und womit sie beschäftigt sind, wenn ihnen das Problem begegnet.</translation>
    </message>
    <message>
        <source>The conflict that keeps coming back: two forces that both have good reasons, and what happens while neither gives way.</source>
        <translation>Der Konflikt, der immer wiederkehrt: zwei Kräfte, die beide gute Gründe haben, und was geschieht, solange keine nachgibt.</translation>
    </message>
    <message>
        <source>What to do, in one bold sentence, and why that resolves the conflict instead of choosing a side.</source>
        <translation>Was zu tun ist, in einem fett gesetzten Satz, und warum das den Konflikt löst, statt eine Seite zu wählen.</translation>
    </message>
    <message>
        <source>How to begin and how to go on: steps that a group could take next week, with what each of them needs.</source>
        <translation>Wie es anfängt und wie es weitergeht: Schritte, die eine Gruppe nächste Woche gehen könnte, und was jeder davon braucht.</translation>
    </message>
    <message>
        <source>What grows from it and what it costs: gains, losses, and signs that it is going wrong.</source>
        <translation>Was daraus wächst und was es kostet: Gewinne, Verluste und Anzeichen, dass es schiefgeht.</translation>
    </message>
    <message>
        <source>Where it has been done: named places and people, what they did, and what came of it.</source>
        <translation>Wo es gemacht wurde: benannte Orte und Menschen, was sie taten, und was daraus wurde.</translation>
    </message>
    <message>
        <source>What changes now that machines take part in thinking: where they help the pattern, and where they hollow it out.</source>
        <translation>Was sich ändert, seit Maschinen mitdenken: wo sie dem Muster helfen und wo sie es aushöhlen.</translation>
    </message>
    <message>
        <source>How to tell whether the pattern is alive: signs of life, signs of decay, and when to plant it anew.</source>
        <translation>Woran zu erkennen ist, ob das Muster lebt: Zeichen des Lebens, Zeichen des Verfalls, und wann es neu zu pflanzen ist.</translation>
    </message>
    <message>
        <source>Other page</source>
        <translation>Andere Seite</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>The page&apos;s title, as readers see it.</source>
        <translation>Der Titel der Seite, wie er gelesen wird.</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>Kennung</translation>
    </message>
    <message>
        <source>The page&apos;s identifier for life; leave it alone.</source>
        <translation>Die dauerhafte Kennung der Seite; sie sollte unverändert bleiben.</translation>
    </message>
    <message>
        <source>Slug</source>
        <translation>Slug</translation>
    </message>
    <message>
        <source>The page&apos;s name in links and in its address: lower case with hyphens.</source>
        <translation>Der Name der Seite in Verweisen und in ihrer Adresse: Kleinbuchstaben mit Bindestrichen.</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>What sort of page it is.</source>
        <translation>Welche Art von Seite es ist.</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <source>The core idea in one or two sentences.</source>
        <translation>Der Kerngedanke in ein bis zwei Sätzen.</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>What the page is about, in a paragraph.</source>
        <translation>Wovon die Seite handelt, in einem Absatz.</translation>
    </message>
    <message>
        <source>Aliases</source>
        <translation>Weitere Namen</translation>
    </message>
    <message>
        <source>Other names under which people look for this page.</source>
        <translation>Andere Namen, unter denen diese Seite gesucht wird.</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>The field of life or work that the page belongs to.</source>
        <translation>Der Lebens- oder Arbeitsbereich, zu dem die Seite gehört.</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>Sammlung</translation>
    </message>
    <message>
        <source>The collection that the page was published in.</source>
        <translation>Die Sammlung, in der die Seite erschienen ist.</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Words under which the page is filed.</source>
        <translation>Wörter, unter denen die Seite abgelegt ist.</translation>
    </message>
    <message>
        <source>Vitality</source>
        <translation>Lebendigkeit</translation>
    </message>
    <message>
        <source>Does it generate life? 4.5–5 generative, 3.5–4.4 sustaining, 2–3.4 functional, below 2 extractive.</source>
        <translation>Bringt es Leben hervor? 4,5–5 schöpferisch, 3,5–4,4 erhaltend, 2–3,4 zweckmäßig, unter 2 auszehrend.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>The day of the page.</source>
        <translation>Der Tag der Seite.</translation>
    </message>
    <message>
        <source>Pattern v1</source>
        <translation>Muster v1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Who contributed.</source>
        <translation>Wer beigetragen hat.</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>As what they contributed.</source>
        <translation>In welcher Rolle beigetragen wurde.</translation>
    </message>
    <message>
        <source>The pattern&apos;s identifier for life; other patterns point to it, so leave it alone.</source>
        <translation>Die dauerhafte Kennung des Musters; andere Muster verweisen darauf, daher sollte sie unverändert bleiben.</translation>
    </message>
    <message>
        <source>The pattern&apos;s name in links and in its address: lower case with hyphens, the same as the file&apos;s name without .md.</source>
        <translation>Der Name des Musters in Verweisen und in seiner Adresse: Kleinbuchstaben mit Bindestrichen, gleich dem Dateinamen ohne .md.</translation>
    </message>
    <message>
        <source>The pattern&apos;s official title, as readers see it.</source>
        <translation>Der offizielle Titel des Musters, wie er gelesen wird.</translation>
    </message>
    <message>
        <source>Other names under which people look for this pattern.</source>
        <translation>Andere Namen, unter denen dieses Muster gesucht wird.</translation>
    </message>
    <message>
        <source>What the pattern is about, in a paragraph.</source>
        <translation>Wovon das Muster handelt, in einem Absatz.</translation>
    </message>
    <message>
        <source>Universality</source>
        <translation>Reichweite</translation>
    </message>
    <message>
        <source>How far the pattern reaches: everywhere, wherever people are, in one domain, or in one implementation.</source>
        <translation>Wie weit das Muster reicht: überall, wo immer Menschen sind, in einem Bereich oder in einer Umsetzung.</translation>
    </message>
    <message>
        <source>The one field of work that the pattern belongs to first.</source>
        <translation>Der eine Arbeitsbereich, zu dem das Muster zuerst gehört.</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>What sort of pattern it is.</source>
        <translation>Welche Art von Muster es ist.</translation>
    </message>
    <message>
        <source>Era</source>
        <translation>Zeitalter</translation>
    </message>
    <message>
        <source>The eras of work in which the pattern holds.</source>
        <translation>Die Zeitalter der Arbeit, in denen das Muster gilt.</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Herkunft</translation>
    </message>
    <message>
        <source>Where the pattern was first practised or described.</source>
        <translation>Wo das Muster zuerst geübt oder beschrieben wurde.</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Where the text stands.</source>
        <translation>Wie weit der Text ist.</translation>
    </message>
    <message>
        <source>Commons alignment</source>
        <translation>Nähe zum Gemeingut</translation>
    </message>
    <message>
        <source>How well the pattern serves a commons, from 0 to 5.</source>
        <translation>Wie gut das Muster einem Gemeingut dient, von 0 bis 5.</translation>
    </message>
    <message>
        <source>Commons domain</source>
        <translation>Commons-Bereich</translation>
    </message>
    <message>
        <source>The parts of the commons library that the pattern is filed under.</source>
        <translation>Die Teile der Commons-Bibliothek, unter denen das Muster abgelegt ist.</translation>
    </message>
    <message>
        <source>Commons alignment (outside the classification)</source>
        <translation>Nähe zum Gemeingut (außerhalb der Einordnung)</translation>
    </message>
    <message>
        <source>How well the pattern serves a commons, in files where it stands outside the classification.</source>
        <translation>Wie gut das Muster einem Gemeingut dient, in Dateien, in denen es außerhalb der Einordnung steht.</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>How sure the authors are of the pattern, from 0 to 1.</source>
        <translation>Wie sicher sich die Autoren des Musters sind, von 0 bis 1.</translation>
    </message>
    <message>
        <source>Type of pattern</source>
        <translation>Typ des Musters</translation>
    </message>
    <message>
        <source>What sort of pattern it is, in the words of the library it came from.</source>
        <translation>Welche Art von Muster es ist, in den Worten der Bibliothek, aus der es stammt.</translation>
    </message>
    <message>
        <source>Domain of the source</source>
        <translation>Bereich der Quelle</translation>
    </message>
    <message>
        <source>The domain, in the words of the library it came from.</source>
        <translation>Der Bereich, in den Worten der Bibliothek, aus der es stammt.</translation>
    </message>
    <message>
        <source>Pattern language</source>
        <translation>Mustersprache</translation>
    </message>
    <message>
        <source>The pattern languages that this one is part of.</source>
        <translation>Die Mustersprachen, zu denen dieses Muster gehört.</translation>
    </message>
    <message>
        <source>Pattern card</source>
        <translation>Musterkarte</translation>
    </message>
    <message>
        <source>The address of the card&apos;s picture.</source>
        <translation>Die Adresse des Kartenbildes.</translation>
    </message>
    <message>
        <source>Generalizes from</source>
        <translation>Verallgemeinert aus</translation>
    </message>
    <message>
        <source>More general patterns that this one is a special case of, by identifier.</source>
        <translation>Allgemeinere Muster, von denen dieses ein Sonderfall ist, mit ihrer Kennung.</translation>
    </message>
    <message>
        <source>Specializes to</source>
        <translation>Besondert zu</translation>
    </message>
    <message>
        <source>Special cases of this one, each worked out for a particular setting, by identifier.</source>
        <translation>Sonderfälle dieses Musters, jeder für eine bestimmte Umgebung ausgearbeitet, mit ihrer Kennung.</translation>
    </message>
    <message>
        <source>Enables</source>
        <translation>Ermöglicht</translation>
    </message>
    <message>
        <source>Patterns that become possible, or easier, where this one is in place, by identifier.</source>
        <translation>Muster, die möglich oder leichter werden, wo dieses besteht, mit ihrer Kennung.</translation>
    </message>
    <message>
        <source>Requires</source>
        <translation>Erfordert</translation>
    </message>
    <message>
        <source>Patterns that must be in place before this one can work, by identifier.</source>
        <translation>Muster, die bestehen müssen, bevor dieses wirken kann, mit ihrer Kennung.</translation>
    </message>
    <message>
        <source>Related</source>
        <translation>Verwandt</translation>
    </message>
    <message>
        <source>Patterns that belong near this one, by identifier.</source>
        <translation>Muster, die in die Nähe dieses Musters gehören, mit ihrer Kennung.</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>Books, articles, people and practice that the pattern draws on.</source>
        <translation>Bücher, Artikel, Menschen und Praxis, aus denen das Muster schöpft.</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>Who wrote the pattern down.</source>
        <translation>Wer das Muster niedergeschrieben hat.</translation>
    </message>
    <message>
        <source>Authors</source>
        <translation>Autoren</translation>
    </message>
    <message>
        <source>Contributors</source>
        <translation>Mitwirkende</translation>
    </message>
    <message>
        <source>Who wrote or tended this text.</source>
        <translation>Wer diesen Text geschrieben oder gepflegt hat.</translation>
    </message>
    <message>
        <source>Who wrote or tended this text, and as what.</source>
        <translation>Wer diesen Text geschrieben oder gepflegt hat, und in welcher Rolle.</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>The version of the text.</source>
        <translation>Die Version des Textes.</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Angelegt</translation>
    </message>
    <message>
        <source>The day on which the text was begun.</source>
        <translation>Der Tag, an dem der Text begonnen wurde.</translation>
    </message>
    <message>
        <source>Modified</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>The day of the last change.</source>
        <translation>Der Tag der letzten Änderung.</translation>
    </message>
    <message>
        <source>Last updated</source>
        <translation>Zuletzt aktualisiert</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>The licence under which others may use the text.</source>
        <translation>Die Lizenz, unter der andere den Text verwenden dürfen.</translation>
    </message>
    <message>
        <source>Attribution</source>
        <translation>Namensnennung</translation>
    </message>
    <message>
        <source>How others should name the source when they use the text.</source>
        <translation>Wie andere die Quelle nennen sollen, wenn sie den Text verwenden.</translation>
    </message>
    <message>
        <source>Repository</source>
        <translation>Repository</translation>
    </message>
    <message>
        <source>The address of the repository that holds the text.</source>
        <translation>Die Adresse des Repositorys, in dem der Text liegt.</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>The address of the pattern&apos;s page.</source>
        <translation>Die Adresse der Seite des Musters.</translation>
    </message>
    <message>
        <source>Source file</source>
        <translation>Quelldatei</translation>
    </message>
    <message>
        <source>The address of the pattern&apos;s file.</source>
        <translation>Die Adresse der Datei des Musters.</translation>
    </message>
    <message>
        <source>Pattern v7.1</source>
        <translation>Muster v7.1</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>Muster</translation>
    </message>
    <message>
        <source>The pattern that this one is related to, by its slug.</source>
        <translation>Das Muster, zu dem dieses in Beziehung steht, mit seinem Slug.</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>How strong the relation is, from 0 (barely) to 1 (one cannot be thought without the other).</source>
        <translation>Wie stark die Beziehung ist, von 0 (kaum) bis 1 (das eine ist ohne das andere nicht zu denken).</translation>
    </message>
    <message>
        <source>Why the two belong together, in one sentence.</source>
        <translation>Warum die beiden zusammengehören, in einem Satz.</translation>
    </message>
    <message>
        <source>Some files name the related pattern here, by slug or by identifier.</source>
        <translation>Manche Dateien nennen das verwandte Muster hier, mit Slug oder Kennung.</translation>
    </message>
    <message>
        <source>TypeID</source>
        <translation>TypeID</translation>
    </message>
    <message>
        <source>The related pattern&apos;s identifier, which stays when its slug is changed.</source>
        <translation>Die Kennung des verwandten Musters, die bleibt, wenn sein Slug sich ändert.</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Where the relation comes from: decided by a curator, or carried over from an older library.</source>
        <translation>Woher die Beziehung stammt: von einem Menschen entschieden oder aus einer älteren Bibliothek übernommen.</translation>
    </message>
    <message>
        <source>What sort of thing is named, where a tool is no pattern of the library.</source>
        <translation>Was genannt wird, wo ein Werkzeug kein Muster der Bibliothek ist.</translation>
    </message>
    <message>
        <source>The tool&apos;s own name, where it is no pattern of the library.</source>
        <translation>Der Name des Werkzeugs, wo es kein Muster der Bibliothek ist.</translation>
    </message>
    <message>
        <source>What the tool does for this pattern.</source>
        <translation>Was das Werkzeug für dieses Muster leistet.</translation>
    </message>
    <message>
        <source>A short name for the entity in lower case with hyphens.</source>
        <translation>Ein kurzer Name in Kleinbuchstaben mit Bindestrichen.</translation>
    </message>
    <message>
        <source>What sort of thing it is.</source>
        <translation>Was für eine Art Ding es ist.</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Bezeichnung</translation>
    </message>
    <message>
        <source>The entity&apos;s name as people write it.</source>
        <translation>Der Name, wie Menschen ihn schreiben.</translation>
    </message>
    <message>
        <source>Relevance</source>
        <translation>Bedeutung</translation>
    </message>
    <message>
        <source>How much of the pattern turns on it, from 0 to 1.</source>
        <translation>Wie viel im Muster davon abhängt, von 0 bis 1.</translation>
    </message>
    <message>
        <source>A short name for the community in lower case with hyphens.</source>
        <translation>Ein kurzer Name der Gruppe in Kleinbuchstaben mit Bindestrichen.</translation>
    </message>
    <message>
        <source>The community&apos;s name as people write it.</source>
        <translation>Der Name der Gruppe, wie Menschen ihn schreiben.</translation>
    </message>
    <message>
        <source>Whether the community comes from the library&apos;s taxonomy, from the machine or from a curator.</source>
        <translation>Ob die Gruppe aus der Ordnung der Bibliothek, von der Maschine oder von einem Menschen stammt.</translation>
    </message>
    <message>
        <source>How sure it is that the pattern belongs here, from 0 to 1.</source>
        <translation>Wie sicher es ist, dass das Muster hierher gehört, von 0 bis 1.</translation>
    </message>
    <message>
        <source>The pattern that the machine sees a relation to.</source>
        <translation>Das Muster, zu dem die Maschine eine Beziehung sieht.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>The kind of relation that the machine proposes.</source>
        <translation>Die Art von Beziehung, die die Maschine vorschlägt.</translation>
    </message>
    <message>
        <source>How sure the machine is, from 0 to 1; it becomes the weight when the link is accepted.</source>
        <translation>Wie sicher die Maschine ist, von 0 bis 1; beim Annehmen des Verweises wird daraus das Gewicht.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Why the machine proposes the link, in its own words.</source>
        <translation>Warum die Maschine den Verweis vorschlägt, in ihren eigenen Worten.</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Stärke</translation>
    </message>
    <message>
        <source>An older measure of the same, from 1 to 5.</source>
        <translation>Ein älteres Maß für dasselbe, von 1 bis 5.</translation>
    </message>
    <message>
        <source>Dimension</source>
        <translation>Dimension</translation>
    </message>
    <message>
        <source>What is judged.</source>
        <translation>Was beurteilt wird.</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Wertung</translation>
    </message>
    <message>
        <source>The judgement, from 0 to 5.</source>
        <translation>Das Urteil, von 0 bis 5.</translation>
    </message>
    <message>
        <source>Rationale</source>
        <translation>Begründung</translation>
    </message>
    <message>
        <source>Why this score.</source>
        <translation>Warum diese Wertung.</translation>
    </message>
    <message>
        <source>The pattern&apos;s identifier for life: pat_ and 26 letters and digits. Given once; other patterns may point to it, so leave it alone.</source>
        <translation>Die dauerhafte Kennung des Musters: pat_ und 26 Buchstaben und Ziffern. Einmal vergeben; andere Muster können darauf verweisen, daher sollte sie unverändert bleiben.</translation>
    </message>
    <message>
        <source>The core idea in one or two sentences; cards and search results show it.</source>
        <translation>Der Kerngedanke in ein bis zwei Sätzen; Karten und Suchergebnisse zeigen ihn.</translation>
    </message>
    <message>
        <source>The collection of patterns that this one was published in.</source>
        <translation>Die Sammlung von Mustern, in der dieses erschienen ist.</translation>
    </message>
    <message>
        <source>Ring of the collection</source>
        <translation>Ring der Sammlung</translation>
    </message>
    <message>
        <source>Where in its collection the pattern stands.</source>
        <translation>Wo das Muster in seiner Sammlung steht.</translation>
    </message>
    <message>
        <source>Arc of the seven Cs</source>
        <translation>Bogen der sieben Cs</translation>
    </message>
    <message>
        <source>The steps of the seven Cs that the pattern serves.</source>
        <translation>Die Schritte der sieben Cs, denen das Muster dient.</translation>
    </message>
    <message>
        <source>Transversal category</source>
        <translation>Querschnittskategorie</translation>
    </message>
    <message>
        <source>The number of the pattern&apos;s category among those that cross all sectors.</source>
        <translation>Die Nummer der Kategorie des Musters unter denen, die alle Sektoren durchziehen.</translation>
    </message>
    <message>
        <source>Corporate</source>
        <translation>Unternehmen</translation>
    </message>
    <message>
        <source>What people in companies would call this pattern.</source>
        <translation>Wie Menschen in Unternehmen dieses Muster nennen würden.</translation>
    </message>
    <message>
        <source>Government</source>
        <translation>Verwaltung</translation>
    </message>
    <message>
        <source>What people in public service would call this pattern.</source>
        <translation>Wie Menschen im öffentlichen Dienst dieses Muster nennen würden.</translation>
    </message>
    <message>
        <source>Activist</source>
        <translation>Bewegung</translation>
    </message>
    <message>
        <source>What people in movements would call this pattern.</source>
        <translation>Wie Menschen in Bewegungen dieses Muster nennen würden.</translation>
    </message>
    <message>
        <source>Tech</source>
        <translation>Technik</translation>
    </message>
    <message>
        <source>What people who make software would call this pattern.</source>
        <translation>Wie Menschen, die Software machen, dieses Muster nennen würden.</translation>
    </message>
    <message>
        <source>Community</source>
        <translation>Gemeinschaft</translation>
    </message>
    <message>
        <source>What people in neighbourhoods and associations would call this pattern.</source>
        <translation>Wie Menschen in Nachbarschaften und Vereinen dieses Muster nennen würden.</translation>
    </message>
    <message>
        <source>Academic</source>
        <translation>Wissenschaft</translation>
    </message>
    <message>
        <source>What people in research would call this pattern.</source>
        <translation>Wie Menschen in der Forschung dieses Muster nennen würden.</translation>
    </message>
    <message>
        <source>Ecological</source>
        <translation>Ökologie</translation>
    </message>
    <message>
        <source>What people who tend land and waters would call this pattern.</source>
        <translation>Wie Menschen, die Land und Gewässer pflegen, dieses Muster nennen würden.</translation>
    </message>
    <message>
        <source>Healthcare</source>
        <translation>Gesundheit</translation>
    </message>
    <message>
        <source>What people in care and medicine would call this pattern.</source>
        <translation>Wie Menschen in Pflege und Medizin dieses Muster nennen würden.</translation>
    </message>
    <message>
        <source>Personal</source>
        <translation>Persönlich</translation>
    </message>
    <message>
        <source>What one would call this pattern in one&apos;s own life.</source>
        <translation>Wie dieses Muster im eigenen Leben heißen würde.</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Bezeichnungen</translation>
    </message>
    <message>
        <source>The names of this pattern in other contexts, in files that give them as one list.</source>
        <translation>Die Namen dieses Musters in anderen Zusammenhängen, in Dateien, die sie als eine Liste führen.</translation>
    </message>
    <message>
        <source>The one field of life or work that the pattern belongs to first.</source>
        <translation>Der eine Lebens- oder Arbeitsbereich, zu dem das Muster zuerst gehört.</translation>
    </message>
    <message>
        <source>Other domains</source>
        <translation>Weitere Bereiche</translation>
    </message>
    <message>
        <source>Other fields with strong ties to this pattern.</source>
        <translation>Andere Bereiche mit enger Bindung an dieses Muster.</translation>
    </message>
    <message>
        <source>The part of the commons library that the pattern is filed under.</source>
        <translation>Der Teil der Commons-Bibliothek, unter dem das Muster abgelegt ist.</translation>
    </message>
    <message>
        <source>Specification layer</source>
        <translation>Spezifikationsebene</translation>
    </message>
    <message>
        <source>The layer of the blueprint that the pattern specifies, from L0 (the whole) to L9.</source>
        <translation>Die Ebene des Bauplans, die das Muster bestimmt, von L0 (das Ganze) bis L9.</translation>
    </message>
    <message>
        <source>Essence</source>
        <translation>Wesen</translation>
    </message>
    <message>
        <source>What the pattern is, said as briefly as it can be.</source>
        <translation>Was das Muster ist, so knapp wie möglich gesagt.</translation>
    </message>
    <message>
        <source>Distinctions</source>
        <translation>Abgrenzungen</translation>
    </message>
    <message>
        <source>What the pattern is to be told apart from.</source>
        <translation>Wovon das Muster zu unterscheiden ist.</translation>
    </message>
    <message>
        <source>Relations in words</source>
        <translation>Beziehungen in Worten</translation>
    </message>
    <message>
        <source>How the pattern stands to others, told in words; links that the graph can draw belong to the hard relationships.</source>
        <translation>Wie das Muster zu anderen steht, in Worten; Verweise, die der Graph zeichnen kann, gehören zu den festen Beziehungen.</translation>
    </message>
    <message>
        <source>Primary tension</source>
        <translation>Hauptspannung</translation>
    </message>
    <message>
        <source>The two forces that pull against each other, written “A vs. B”; the problem section opens with them.</source>
        <translation>Die beiden Kräfte, die gegeneinander ziehen, geschrieben „A vs. B“; der Abschnitt Problem beginnt mit ihnen.</translation>
    </message>
    <message>
        <source>Keywords</source>
        <translation>Stichwörter</translation>
    </message>
    <message>
        <source>Words under which a search should find this pattern.</source>
        <translation>Wörter, unter denen eine Suche dieses Muster finden soll.</translation>
    </message>
    <message>
        <source>Stakeholder architecture</source>
        <translation>Beteiligung</translation>
    </message>
    <message>
        <source>Who has voice and power? 1: a few decide for the rest; 5: everybody concerned takes part.</source>
        <translation>Wer hat Stimme und Macht? 1: wenige entscheiden für alle; 5: alle Betroffenen wirken mit.</translation>
    </message>
    <message>
        <source>Value creation</source>
        <translation>Wertschöpfung</translation>
    </message>
    <message>
        <source>Does it create value that is shared? 1: value is drawn off; 5: all who contribute gain.</source>
        <translation>Schafft es Wert, der geteilt wird? 1: Wert fließt ab; 5: alle, die beitragen, gewinnen.</translation>
    </message>
    <message>
        <source>Resilience</source>
        <translation>Widerstandskraft</translation>
    </message>
    <message>
        <source>Can it adapt and survive shocks? 1: breaks with the first; 5: comes out of them stronger.</source>
        <translation>Kann es sich anpassen und Erschütterungen überstehen? 1: zerbricht an der ersten; 5: geht gestärkt daraus hervor.</translation>
    </message>
    <message>
        <source>Ownership</source>
        <translation>Eigentum</translation>
    </message>
    <message>
        <source>Is ownership spread among those who use and tend it? 1: in one hand; 5: held in common.</source>
        <translation>Ist das Eigentum unter denen verteilt, die es nutzen und pflegen? 1: in einer Hand; 5: gemeinsam gehalten.</translation>
    </message>
    <message>
        <source>Autonomy</source>
        <translation>Selbstbestimmung</translation>
    </message>
    <message>
        <source>Does it let people govern themselves? 1: needs orders from outside; 5: runs by its own agreements.</source>
        <translation>Können Menschen sich damit selbst regieren? 1: braucht Weisung von außen; 5: lebt von eigenen Vereinbarungen.</translation>
    </message>
    <message>
        <source>Composability</source>
        <translation>Kombinierbarkeit</translation>
    </message>
    <message>
        <source>Can it be combined with other patterns? 1: stands alone; 5: fits wherever it is needed.</source>
        <translation>Lässt es sich mit anderen Mustern verbinden? 1: steht allein; 5: passt, wo immer es gebraucht wird.</translation>
    </message>
    <message>
        <source>Fractal value</source>
        <translation>Fraktaler Wert</translation>
    </message>
    <message>
        <source>Does it create value again at every scale, from household to region? 1: at one scale only; 5: at all.</source>
        <translation>Schafft es auf jeder Ebene erneut Wert, vom Haushalt bis zur Region? 1: nur auf einer; 5: auf allen.</translation>
    </message>
    <message>
        <source>Why this vitality</source>
        <translation>Warum diese Lebendigkeit</translation>
    </message>
    <message>
        <source>The reason for the vitality score in one to three sentences, with its strengths and its weaknesses.</source>
        <translation>Der Grund für die Wertung der Lebendigkeit in ein bis drei Sätzen, mit Stärken und Schwächen.</translation>
    </message>
    <message>
        <source>Overall score</source>
        <translation>Gesamtwertung</translation>
    </message>
    <message>
        <source>The mean of the eight scores above, rounded to one decimal.</source>
        <translation>Der Mittelwert der acht Wertungen oben, auf eine Dezimale gerundet.</translation>
    </message>
    <message>
        <source>Commons assessment</source>
        <translation>Commons-Bewertung</translation>
    </message>
    <message>
        <source>The judgement dimension by dimension, in files that give it as a table.</source>
        <translation>Das Urteil Dimension für Dimension, in Dateien, die es als Tabelle führen.</translation>
    </message>
    <message>
        <source>The overall judgement, in files that give the assessment as a table.</source>
        <translation>Das Gesamturteil, in Dateien, die die Bewertung als Tabelle führen.</translation>
    </message>
    <message>
        <source>Commons domain (outside the ontology)</source>
        <translation>Commons-Bereich (außerhalb der Ontologie)</translation>
    </message>
    <message>
        <source>The commons domain, in files where it stands outside the ontology.</source>
        <translation>Der Commons-Bereich, in Dateien, in denen er außerhalb der Ontologie steht.</translation>
    </message>
    <message>
        <source>Stage of use</source>
        <translation>Phase der Nutzung</translation>
    </message>
    <message>
        <source>When in a piece of work the pattern is of most use.</source>
        <translation>Wann in einem Vorhaben das Muster am meisten nützt.</translation>
    </message>
    <message>
        <source>Stage of adoption</source>
        <translation>Stand der Verbreitung</translation>
    </message>
    <message>
        <source>How widely the pattern is practised in the world.</source>
        <translation>Wie weit das Muster in der Welt geübt wird.</translation>
    </message>
    <message>
        <source>Where the text stands: a draft, revised, stable, or no longer advised.</source>
        <translation>Wie weit der Text ist: Entwurf, überarbeitet, stabil oder nicht mehr empfohlen.</translation>
    </message>
    <message>
        <source>The version of the text; raise it when the meaning changes.</source>
        <translation>Die Version des Textes; sie steigt, wenn sich der Sinn ändert.</translation>
    </message>
    <message>
        <source>How sure we are that this is a good solution to the problem: ★★★ established, ★★☆ promising, ★☆☆ an experiment.</source>
        <translation>Wie sicher es ist, dass dies eine gute Lösung des Problems ist: ★★★ bewährt, ★★☆ vielversprechend, ★☆☆ ein Versuch.</translation>
    </message>
    <message>
        <source>The day of the last change to the text.</source>
        <translation>Der Tag der letzten Änderung am Text.</translation>
    </message>
    <message>
        <source>More general patterns that this one is a special case of; in their files this one stands under “Specializes to”.</source>
        <translation>Allgemeinere Muster, von denen dieses ein Sonderfall ist; in deren Dateien steht dieses unter „Besondert zu“.</translation>
    </message>
    <message>
        <source>Special cases of this one, each worked out for a particular setting.</source>
        <translation>Sonderfälle dieses Musters, jeder für eine bestimmte Umgebung ausgearbeitet.</translation>
    </message>
    <message>
        <source>Patterns that become possible, or easier, where this one is in place.</source>
        <translation>Muster, die möglich oder leichter werden, wo dieses besteht.</translation>
    </message>
    <message>
        <source>Patterns that must be in place before this one can work.</source>
        <translation>Muster, die bestehen müssen, bevor dieses wirken kann.</translation>
    </message>
    <message>
        <source>Alternatives</source>
        <translation>Alternativen</translation>
    </message>
    <message>
        <source>Patterns that answer the same problem in another way.</source>
        <translation>Muster, die dasselbe Problem anders beantworten.</translation>
    </message>
    <message>
        <source>Complementary</source>
        <translation>Ergänzend</translation>
    </message>
    <message>
        <source>Patterns that strengthen this one, and are strengthened by it.</source>
        <translation>Muster, die dieses stärken und von ihm gestärkt werden.</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Werkzeuge</translation>
    </message>
    <message>
        <source>Patterns, methods or tools that this pattern is done with.</source>
        <translation>Muster, Methoden oder Werkzeuge, mit denen dieses Muster umgesetzt wird.</translation>
    </message>
    <message>
        <source>Last pruned</source>
        <translation>Zuletzt beschnitten</translation>
    </message>
    <message>
        <source>The day on which the machine last wrote this group anew.</source>
        <translation>Der Tag, an dem die Maschine diese Gruppe zuletzt neu geschrieben hat.</translation>
    </message>
    <message>
        <source>Entities</source>
        <translation>Begriffe und Dinge</translation>
    </message>
    <message>
        <source>What the machine found the text to speak about: concepts, practices, people.</source>
        <translation>Wovon der Text nach dem Befund der Maschine spricht: Begriffe, Praktiken, Menschen.</translation>
    </message>
    <message>
        <source>What the machine found the text to speak about, in files that give names only.</source>
        <translation>Wovon der Text nach dem Befund der Maschine spricht, in Dateien, die nur Namen führen.</translation>
    </message>
    <message>
        <source>Communities</source>
        <translation>Gruppen</translation>
    </message>
    <message>
        <source>The clusters of patterns that this one is counted among.</source>
        <translation>Die Gruppen von Mustern, zu denen dieses gezählt wird.</translation>
    </message>
    <message>
        <source>The clusters of patterns that this one is counted among, in files that give names only.</source>
        <translation>Die Gruppen von Mustern, zu denen dieses gezählt wird, in Dateien, die nur Namen führen.</translation>
    </message>
    <message>
        <source>Inferred links</source>
        <translation>Abgeleitete Verweise</translation>
    </message>
    <message>
        <source>Relations that the machine proposes. Accepting one adds it to the hard relationships; rejecting one takes it out of here.</source>
        <translation>Beziehungen, die die Maschine vorschlägt. Annehmen fügt sie den festen Beziehungen hinzu; Ablehnen nimmt sie hier heraus.</translation>
    </message>
    <message>
        <source>Pattern v8</source>
        <translation>Muster v8</translation>
    </message>
    <message>
        <source>Hub</source>
        <translation>Knotenpunkt</translation>
    </message>
    <message>
        <source>The hub&apos;s name: a principle that many patterns gather around.</source>
        <translation>Der Name des Knotenpunkts: ein Prinzip, um das sich viele Muster sammeln.</translation>
    </message>
    <message>
        <source>Principle</source>
        <translation>Prinzip</translation>
    </message>
    <message>
        <source>The principle in a few words, as the hub states it.</source>
        <translation>Das Prinzip in wenigen Worten, wie der Knotenpunkt es nennt.</translation>
    </message>
    <message>
        <source>Influence</source>
        <translation>Einfluss</translation>
    </message>
    <message>
        <source>How strongly the hub draws this pattern, from 0 to 1.</source>
        <translation>Wie stark der Knotenpunkt dieses Muster anzieht, von 0 bis 1.</translation>
    </message>
    <message>
        <source>Force</source>
        <translation>Kraft</translation>
    </message>
    <message>
        <source>How the principle acts upon this pattern.</source>
        <translation>Wie das Prinzip auf dieses Muster wirkt.</translation>
    </message>
    <message>
        <source>Orbital layer</source>
        <translation>Umlaufbahn</translation>
    </message>
    <message>
        <source>How far from the centre of the library the pattern stands: 0 is the core that everything rests on, 5 the most particular practice.</source>
        <translation>Wie weit das Muster von der Mitte der Bibliothek entfernt steht: 0 ist der Kern, auf dem alles ruht, 5 die besonderste Praxis.</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>Sektor</translation>
    </message>
    <message>
        <source>The sector that the pattern speaks to, or Universal.</source>
        <translation>Der Sektor, an den sich das Muster richtet, oder Universal.</translation>
    </message>
    <message>
        <source>Gravitational hubs</source>
        <translation>Anziehende Knotenpunkte</translation>
    </message>
    <message>
        <source>The principles that hold this pattern in its place, each with its pull.</source>
        <translation>Die Prinzipien, die dieses Muster an seinem Platz halten, jedes mit seiner Anziehung.</translation>
    </message>
    <message>
        <source>Manifests as</source>
        <translation>Zeigt sich als</translation>
    </message>
    <message>
        <source>Patterns in which this one takes form.</source>
        <translation>Muster, in denen dieses Gestalt annimmt.</translation>
    </message>
    <message>
        <source>Governed by</source>
        <translation>Geleitet von</translation>
    </message>
    <message>
        <source>Principles that this pattern answers to.</source>
        <translation>Prinzipien, denen dieses Muster verpflichtet ist.</translation>
    </message>
</context>
<context>
    <name>ScoreEditor</name>
    <message>
        <source>{0}, slider</source>
        <translation>{0}, Schieberegler</translation>
    </message>
    <message>
        <source>This is to be a number from 0 to 5.</source>
        <translation>Hier gehört eine Zahl von 0 bis 5 hin.</translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>This is no regular expression: {0}.</source>
        <translation>Das ist kein regulärer Ausdruck: {0}.</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search patterns</source>
        <translation>Muster suchen</translation>
    </message>
    <message>
        <source>Words, or terms such as status:draft, vitality:&lt;3, links:pending, is:changed, -word, a OR b (Ctrl+F)</source>
        <translation>Wörter oder Angaben wie status:draft, vitality:&lt;3, links:pending, is:changed, -Wort, a OR b (Strg+F)</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Clear (Esc)</source>
        <translation>Leeren (Esc)</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Suche leeren</translation>
    </message>
    <message>
        <source>What can be searched for (?)</source>
        <translation>Wonach gesucht werden kann (?)</translation>
    </message>
    <message>
        <source>What can be searched for</source>
        <translation>Wonach gesucht werden kann</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>Vorschläge</translation>
    </message>
    <message>
        <source>{0} found</source>
        <translation>{0} gefunden</translation>
    </message>
</context>
<context>
    <name>SearchHelp</name>
    <message>
        <source>What can be searched for</source>
        <translation>Wonach gesucht werden kann</translation>
    </message>
    <message>
        <source>Fields and values are suggested while you type; Tab takes the first.</source>
        <translation>Felder und Werte werden beim Tippen vorgeschlagen; Tab übernimmt den ersten Vorschlag.</translation>
    </message>
    <message>
        <source>both words, or words that begin so</source>
        <translation>beide Wörter, oder Wörter, die so beginnen</translation>
    </message>
    <message>
        <source>these words in this order</source>
        <translation>diese Wörter in dieser Reihenfolge</translation>
    </message>
    <message>
        <source>a field holds this value</source>
        <translation>ein Feld hat diesen Wert</translation>
    </message>
    <message>
        <source>its value begins so</source>
        <translation>sein Wert beginnt so</translation>
    </message>
    <message>
        <source>a number below; also &lt;=, &gt;, &gt;=</source>
        <translation>eine kleinere Zahl; auch &lt;=, &gt;, &gt;=</translation>
    </message>
    <message>
        <source>a date or a number between two</source>
        <translation>ein Datum oder eine Zahl zwischen zweien</translation>
    </message>
    <message>
        <source>the field is filled</source>
        <translation>das Feld ist ausgefüllt</translation>
    </message>
    <message>
        <source>has inferred links in this state</source>
        <translation>hat abgeleitete Verweise in diesem Zustand</translation>
    </message>
    <message>
        <source>something is wrong with it</source>
        <translation>etwas daran stimmt nicht</translation>
    </message>
    <message>
        <source>edited and not saved; is:broken cannot be read</source>
        <translation>bearbeitet und nicht gespeichert; is:broken ist nicht lesbar</translation>
    </message>
    <message>
        <source>not; works before words as well</source>
        <translation>nicht; gilt auch vor Wörtern</translation>
    </message>
    <message>
        <source>either; brackets group</source>
        <translation>eines von beiden; Klammern fassen zusammen</translation>
    </message>
</context>
<context>
    <name>SectionCommands</name>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Find in the text</source>
        <translation>Im Text finden</translation>
    </message>
    <message>
        <source>Find and replace in the text</source>
        <translation>Im Text finden und ersetzen</translation>
    </message>
    <message>
        <source>Next place in the text</source>
        <translation>Nächste Stelle im Text</translation>
    </message>
    <message>
        <source>Previous place in the text</source>
        <translation>Vorige Stelle im Text</translation>
    </message>
    <message>
        <source>Next section</source>
        <translation>Nächster Abschnitt</translation>
    </message>
    <message>
        <source>Previous section</source>
        <translation>Voriger Abschnitt</translation>
    </message>
    <message>
        <source>Add the missing section</source>
        <translation>Fehlenden Abschnitt hinzufügen</translation>
    </message>
    <message>
        <source>Check spelling</source>
        <translation>Rechtschreibung prüfen</translation>
    </message>
    <message>
        <source>Rendering beside the text</source>
        <translation>Darstellung neben dem Text</translation>
    </message>
    <message>
        <source>Abc</source>
        <translation>Abc</translation>
    </message>
</context>
<context>
    <name>SectionList</name>
    <message>
        <source>missing</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>{0} words</source>
        <translation>{0} Wörter</translation>
    </message>
    <message>
        <source>shorter than the advised {0} to {1}</source>
        <translation>kürzer als die empfohlenen {0} bis {1}</translation>
    </message>
    <message>
        <source>within the advised {0} to {1}</source>
        <translation>innerhalb der empfohlenen {0} bis {1}</translation>
    </message>
    <message>
        <source>longer than the advised {0} to {1}</source>
        <translation>länger als die empfohlenen {0} bis {1}</translation>
    </message>
    <message>
        <source>{0} to {1} words are advised</source>
        <translation>{0} bis {1} Wörter werden empfohlen</translation>
    </message>
    <message>
        <source>usually called {0}</source>
        <translation>heißt sonst {0}</translation>
    </message>
    <message>
        <source>Whole text</source>
        <translation>Ganzer Text</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>Einleitung</translation>
    </message>
</context>
<context>
    <name>SectionsView</name>
    <message>
        <source>Text as Markdown</source>
        <translation>Text als Markdown</translation>
    </message>
    <message>
        <source>Nothing to write yet</source>
        <translation>Noch nichts zu schreiben</translation>
    </message>
    <message>
        <source>Choose a pattern in the list to edit its text.</source>
        <translation>Ein Muster in der Liste wählen, um seinen Text zu bearbeiten.</translation>
    </message>
    <message>
        <source>“{0}” is missing</source>
        <translation>„{0}“ fehlt</translation>
    </message>
    <message>
        <source>It is added where it belongs, with a few lines to start from. Nothing else is changed.</source>
        <translation>Er wird eingefügt, wo er hingehört, mit ein paar Zeilen für den Anfang. Sonst ändert sich nichts.</translation>
    </message>
    <message>
        <source>Add this section</source>
        <translation>Abschnitt hinzufügen</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>Alle ersetzen</translation>
    </message>
    <message>
        <source>Replaced 1 place</source>
        <translation>1 Stelle ersetzt</translation>
    </message>
    <message>
        <source>Replaced {0} places</source>
        <translation>{0} Stellen ersetzt</translation>
    </message>
</context>
<context>
    <name>SessionBridge</name>
    <message>
        <source>This library has no pattern “{0}”.</source>
        <translation>Diese Bibliothek hat kein Muster „{0}“.</translation>
    </message>
    <message>
        <source>The file of “{0}” was renamed on disk; it is {1} now.</source>
        <translation>Die Datei von „{0}“ wurde auf dem Datenträger umbenannt; sie heißt jetzt {1}.</translation>
    </message>
</context>
<context>
    <name>SetMany</name>
    <message>
        <source>Set to</source>
        <translation>Setzen auf</translation>
    </message>
    <message>
        <source>Add to the list</source>
        <translation>Zur Liste hinzufügen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>by</source>
        <translation>durch</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Value that is replaced</source>
        <translation>Wert, der ersetzt wird</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Choose a field, or type its pointer, for example /lifecycle/status.</source>
        <translation>Ein Feld wählen oder seinen Zeiger eingeben, zum Beispiel /lifecycle/status.</translation>
    </message>
    <message>
        <source>Type the value.</source>
        <translation>Den Wert eingeben.</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Appearance</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Git</source>
        <translation>Git</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Speicherplatz</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation>Größe des Textes</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>A window that is open speaks it once it is opened again.</source>
        <translation>Ein offenes Fenster spricht sie, wenn es wieder geöffnet wird.</translation>
    </message>
    <message>
        <source>Save edits</source>
        <translation>Änderungen speichern</translation>
    </message>
    <message>
        <source>Unsaved edits are safe in a journal either way, and come back after a crash.</source>
        <translation>Ungespeicherte Änderungen stehen so oder so sicher in einem Journal und kommen nach einem Absturz wieder.</translation>
    </message>
    <message>
        <source>When I save</source>
        <translation>Beim Speichern von Hand</translation>
    </message>
    <message>
        <source>When I go to another pattern or window</source>
        <translation>Beim Wechsel zu einem anderen Muster oder Fenster</translation>
    </message>
    <message>
        <source>Show what will be written before saving</source>
        <translation>Vor dem Speichern zeigen, was geschrieben wird</translation>
    </message>
    <message>
        <source>The lines that change, file by file, to be looked at once more.</source>
        <translation>Die Zeilen, die sich ändern, Datei für Datei, um sie noch einmal anzusehen.</translation>
    </message>
    <message>
        <source>Git&apos;s program</source>
        <translation>Programm von Git</translation>
    </message>
    <message>
        <source>A name or a path. Leave it empty to do without git. From the next start on.</source>
        <translation>Ein Name oder ein Pfad. Leer lassen, um ohne Git auszukommen. Vom nächsten Start an.</translation>
    </message>
    <message>
        <source>Keep at most</source>
        <translation>Höchstens behalten</translation>
    </message>
    <message>
        <source>Indexes of libraries that were not opened for long are deleted first.</source>
        <translation>Verzeichnisse von Bibliotheken, die lange nicht geöffnet wurden, werden zuerst gelöscht.</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>SourceEditor</name>
    <message>
        <source>1 line</source>
        <translation>1 Zeile</translation>
    </message>
    <message>
        <source>{0} lines</source>
        <translation>{0} Zeilen</translation>
    </message>
</context>
<context>
    <name>SourceView</name>
    <message>
        <source>Frontmatter as YAML</source>
        <translation>Frontmatter als YAML</translation>
    </message>
    <message>
        <source>YAML</source>
        <translation>YAML</translation>
    </message>
    <message>
        <source>Fold</source>
        <translation>Einklappen</translation>
    </message>
    <message>
        <source>Unfold</source>
        <translation>Ausklappen</translation>
    </message>
    <message>
        <source>Fold All</source>
        <translation>Alles einklappen</translation>
    </message>
    <message>
        <source>Unfold All</source>
        <translation>Alles ausklappen</translation>
    </message>
    <message>
        <source>Edit as text</source>
        <translation>Als Text bearbeiten</translation>
    </message>
    <message>
        <source>Line {0}, column {1}: {2}</source>
        <translation>Zeile {0}, Spalte {1}: {2}</translation>
    </message>
    <message>
        <source>Go to the place</source>
        <translation>Zur Stelle gehen</translation>
    </message>
    <message>
        <source>Until it is mended, the pattern stays as it was.</source>
        <translation>Bis es berichtigt ist, bleibt das Muster, wie es war.</translation>
    </message>
    <message>
        <source>Keep it anyway</source>
        <translation>Trotzdem übernehmen</translation>
    </message>
</context>
<context>
    <name>SpellingMarks</name>
    <message>
        <source>No suggestions</source>
        <translation>Keine Vorschläge</translation>
    </message>
    <message>
        <source>Accept “{0}”</source>
        <translation>„{0}“ annehmen</translation>
    </message>
</context>
<context>
    <name>StarsEditor</name>
    <message>
        <source>not set</source>
        <translation>nicht gesetzt</translation>
    </message>
    <message>
        <source>{0} in the file; {1} to {2} are known</source>
        <translation>{0} in der Datei; bekannt sind {1} bis {2}</translation>
    </message>
    <message>
        <source>an experiment</source>
        <translation>ein Versuch</translation>
    </message>
    <message>
        <source>promising</source>
        <translation>vielversprechend</translation>
    </message>
    <message>
        <source>established</source>
        <translation>bewährt</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Patterns</source>
        <translation>Muster</translation>
    </message>
    <message>
        <source>Links to review</source>
        <translation>Verweise zu prüfen</translation>
    </message>
    <message>
        <source>Unsaved files</source>
        <translation>Nicht gespeicherte Dateien</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>Zweig</translation>
    </message>
    <message>
        <source>Background work</source>
        <translation>Arbeit im Hintergrund</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Stop this</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Stop the background work</source>
        <translation>Arbeit im Hintergrund anhalten</translation>
    </message>
    <message>
        <source>1 pattern</source>
        <translation>1 Muster</translation>
    </message>
    <message>
        <source>{0} patterns</source>
        <translation>{0} Muster</translation>
    </message>
    <message>
        <source>{0} links to review</source>
        <translation>{0} Verweise zu prüfen</translation>
    </message>
    <message>
        <source>● {0} not saved</source>
        <translation>● {0} nicht gespeichert</translation>
    </message>
</context>
<context>
    <name>StorageLine</name>
    <message>
        <source>Measuring…</source>
        <translation>Wird gemessen …</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Clear the indexes of libraries that are not open</source>
        <translation>Verzeichnisse der Bibliotheken löschen, die nicht offen sind</translation>
    </message>
    <message>
        <source>Open libraries keep theirs; others are read anew when they open</source>
        <translation>Offene Bibliotheken behalten ihres; andere werden beim Öffnen neu gelesen</translation>
    </message>
    <message>
        <source>1 library, {0}</source>
        <translation>1 Bibliothek, {0}</translation>
    </message>
    <message>
        <source>{1} libraries, {0}</source>
        <translation>{1} Bibliotheken, {0}</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nichts</translation>
    </message>
</context>
<context>
    <name>Tasks</name>
    <message>
        <source>Something in the background failed; your files are untouched.</source>
        <translation>Etwas im Hintergrund ist fehlgeschlagen; die Dateien sind unberührt.</translation>
    </message>
</context>
<context>
    <name>TextEditor</name>
    <message>
        <source>not set</source>
        <translation>nicht gesetzt</translation>
    </message>
    <message>
        <source>{0} words · {1} characters</source>
        <translation>{0} Wörter · {1} Zeichen</translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>Tour</source>
        <translation>Rundgang</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Überspringen</translation>
    </message>
    <message>
        <source>Open a library…</source>
        <translation>Bibliothek öffnen …</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Show me around</source>
        <translation>Rundgang beginnen</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>Hier bleiben</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Welcome to Pattern Curator</source>
        <translation>Willkommen bei Pattern Curator</translation>
    </message>
    <message>
        <source>This is a small library to try things out in, a copy of your own. The tour takes a minute and can be taken again from the Help menu.</source>
        <translation>Das ist eine kleine Bibliothek zum Ausprobieren, eine eigene Kopie. Der Rundgang dauert eine Minute und lässt sich im Menü Hilfe wiederholen.</translation>
    </message>
    <message>
        <source>Every pattern of the library</source>
        <translation>Jedes Muster der Bibliothek</translation>
    </message>
    <message>
        <source>Type a few words, or a field and its value such as status:draft, and the list follows. The numbers are links that wait for a decision; what cannot be read stands here too, with its line.</source>
        <translation>Ein paar Wörter eingeben, oder ein Feld mit seinem Wert wie status:draft, und die Liste folgt. Die Zahlen sind Verweise, die auf eine Entscheidung warten; auch was nicht lesbar ist, steht hier, mit seiner Zeile.</translation>
    </message>
    <message>
        <source>Edit by form</source>
        <translation>Bearbeiten im Formular</translation>
    </message>
    <message>
        <source>The frontmatter, group by group. Only the bytes of what you change are written: comments, banners and all the rest of the file stay as they are, or the edit is refused.</source>
        <translation>Das Frontmatter, Gruppe für Gruppe. Geschrieben werden nur die Bytes dessen, was geändert wird: Kommentare, Banner und alles andere in der Datei bleiben, wie sie sind, oder die Änderung wird abgelehnt.</translation>
    </message>
    <message>
        <source>Read, write, compare</source>
        <translation>Lesen, schreiben, vergleichen</translation>
    </message>
    <message>
        <source>The same pattern as its reader sees it, as text section by section, as YAML, and what differs from disk.</source>
        <translation>Dasselbe Muster, wie es gelesen wird, als Text Abschnitt für Abschnitt, als YAML, und was von der Platte abweicht.</translation>
    </message>
    <message>
        <source>What it is linked to</source>
        <translation>Womit es verbunden ist</translation>
    </message>
    <message>
        <source>Click a pattern to go there, drag to move it. Kinds of links differ in colour and arrow; dashed ones were proposed by a machine.</source>
        <translation>Ein Klick führt zu einem Muster, Ziehen bewegt es. Arten von Verweisen unterscheiden sich in Farbe und Pfeil; gestrichelte hat eine Maschine vorgeschlagen.</translation>
    </message>
    <message>
        <source>The machine’s guesses</source>
        <translation>Was die Maschine vermutet</translation>
    </message>
    <message>
        <source>A accepts, R rejects, D defers, U takes back. What you decide is remembered, and not asked again.</source>
        <translation>A nimmt an, R lehnt ab, D stellt zurück, U nimmt zurück. Was entschieden ist, bleibt gemerkt und wird nicht wieder gefragt.</translation>
    </message>
    <message>
        <source>Places of work</source>
        <translation>Arbeitsbereiche</translation>
    </message>
    <message>
        <source>The library, the queue of links to review, the map, what is wrong, and what changed: Ctrl+1 to Ctrl+5.</source>
        <translation>Die Bibliothek, die Schlange der zu prüfenden Verweise, die Karte, was verkehrt ist und was sich geändert hat: Strg+1 bis Strg+5.</translation>
    </message>
    <message>
        <source>Nothing is lost</source>
        <translation>Nichts geht verloren</translation>
    </message>
    <message>
        <source>Saving shows each line before it is written. Until then every edit is in a journal that survives a crash, and Ctrl+Z takes back anything, even after a restart.</source>
        <translation>Beim Speichern wird jede Zeile gezeigt, bevor sie geschrieben wird. Bis dahin steht jede Änderung in einem Journal, das einen Absturz übersteht, und Strg+Z nimmt alles zurück, auch nach einem Neustart.</translation>
    </message>
    <message>
        <source>That is all</source>
        <translation>Das ist alles</translation>
    </message>
    <message>
        <source>Ctrl+K finds every command, F1 opens the guide at the place where you are. Now open a library of your own: any folder of Markdown files, which can also be dropped on the window.</source>
        <translation>Strg+K findet jeden Befehl, F1 öffnet das Handbuch an der passenden Stelle. Nun eine eigene Bibliothek öffnen: irgendeinen Ordner mit Markdown-Dateien, der sich auch auf das Fenster ziehen lässt.</translation>
    </message>
</context>
<context>
    <name>TreeEditor</name>
    <message>
        <source>Add a field</source>
        <translation>Feld hinzufügen</translation>
    </message>
    <message>
        <source>There is a field “{0}” already.</source>
        <translation>Ein Feld „{0}“ gibt es schon.</translation>
    </message>
    <message>
        <source>Rename a field in</source>
        <translation>Feld umbenennen in</translation>
    </message>
    <message>
        <source>This is to be a number; choose “text” as its kind for words.</source>
        <translation>Hier gehört eine Zahl hin; für Wörter ist als Art „Text“ zu wählen.</translation>
    </message>
    <message>
        <source>Write the day as year-month-day, for example 2026-02-19.</source>
        <translation>Der Tag wird als Jahr-Monat-Tag geschrieben, zum Beispiel 2026-02-19.</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten:</translation>
    </message>
    <message>
        <source>Change the kind of a value in</source>
        <translation>Art eines Wertes ändern in</translation>
    </message>
    <message>
        <source>Add to</source>
        <translation>Hinzufügen zu</translation>
    </message>
    <message>
        <source>Remove from</source>
        <translation>Entfernen aus</translation>
    </message>
    <message>
        <source>Reorder</source>
        <translation>Umordnen:</translation>
    </message>
    <message>
        <source>1 field</source>
        <translation>1 Feld</translation>
    </message>
    <message>
        <source>{0} fields</source>
        <translation>{0} Felder</translation>
    </message>
    <message>
        <source>1 item</source>
        <translation>1 Eintrag</translation>
    </message>
    <message>
        <source>{0} items</source>
        <translation>{0} Einträge</translation>
    </message>
    <message>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>number</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>ja oder nein</translation>
    </message>
    <message>
        <source>date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>list</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>map</source>
        <translation>Zuordnung</translation>
    </message>
</context>
<context>
    <name>Watching</name>
    <message>
        <source>Somebody else changed the same places on disk as you: {0}. Nothing is lost; choose.</source>
        <translation>Dieselben Stellen wurden auf dem Datenträger anderswo geändert: {0}. Nichts ist verloren; bitte wählen.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen …</translation>
    </message>
    <message>
        <source>A change on disk could not be taken up ({0}); read the library again with F5.</source>
        <translation>Eine Änderung auf dem Datenträger konnte nicht übernommen werden ({0}); die Bibliothek mit F5 neu einlesen.</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Pattern Curator</source>
        <translation>Pattern Curator</translation>
    </message>
    <message>
        <source>Neighbourhood</source>
        <translation>Nachbarschaft</translation>
    </message>
    <message>
        <source>Inferred links</source>
        <translation>Abgeleitete Verweise</translation>
    </message>
    <message>
        <source>Open another…</source>
        <translation>Andere öffnen …</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Wird gelesen</translation>
    </message>
</context>
<context>
    <name>Workspaces</name>
    <message>
        <source>Library</source>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
</context>
<context>
    <name>Writing</name>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>Fett</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>Kursiv</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Verweis</translation>
    </message>
    <message>
        <source>words</source>
        <translation>Wörter</translation>
    </message>
    <message>
        <source>address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Bulleted list</source>
        <translation>Aufzählung</translation>
    </message>
    <message>
        <source>Numbered list</source>
        <translation>Nummerierte Liste</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Zitat</translation>
    </message>
    <message>
        <source>Callout</source>
        <translation>Hinweiskasten</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
</context>
<context>
    <name>_Line</name>
    <message>
        <source>missing</source>
        <translation>fehlt</translation>
    </message>
</context>
<context>
    <name>_TitleBar</name>
    <message>
        <source>Put into a window of its own, or back</source>
        <translation>In ein eigenes Fenster legen, oder zurück</translation>
    </message>
    <message>
        <source>Undock {0}</source>
        <translation>{0} ablösen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close {0}</source>
        <translation>{0} schließen</translation>
    </message>
</context>
</TS>
