<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en">
<context>
    <name>AnswerModel</name>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
</context>
<context>
    <name>Answers</name>
    <message>
        <source>Answers</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Export the Map…</source>
        <translation>Karte exportieren …</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>Accepting “{0} {1} {2}”</source>
        <translation>„{0} {1} {2}“ annehmen</translation>
    </message>
    <message>
        <source>⚠ A circle would close: {0}.</source>
        <translation>⚠ Ein Kreis würde sich schließen: {0}.</translation>
    </message>
    <message>
        <source>⚠ It would contradict what stands there: {0}.</source>
        <translation>⚠ Es widerspräche dem, was dort steht: {0}.</translation>
    </message>
    <message>
        <source>It would join two parts of the library, of {0} and {1} patterns.</source>
        <translation>Es verbände zwei Teile der Bibliothek mit {0} und {1} Mustern.</translation>
    </message>
    <message>
        <source>No other pattern points to the target yet.</source>
        <translation>Noch weist kein anderes Muster auf das Ziel.</translation>
    </message>
    <message>
        <source>{0} patterns would point to the target instead of {1}.</source>
        <translation>{0} Muster würden auf das Ziel weisen statt {1}.</translation>
    </message>
    <message>
        <source>By attention the target would be in place {0} of {1} instead of {2}.</source>
        <translation>Nach Aufmerksamkeit stünde das Ziel auf Platz {0} von {1} statt {2}.</translation>
    </message>
    <message>
        <source>It closes no circle and contradicts nothing.</source>
        <translation>Es schließt keinen Kreis und widerspricht nichts.</translation>
    </message>
    <message>
        <source>What leads from one pattern to another?</source>
        <translation>Was führt von einem Muster zum anderen?</translation>
    </message>
    <message>
        <source>What have two patterns in common?</source>
        <translation>Was haben zwei Muster gemeinsam?</translation>
    </message>
    <message>
        <source>Which patterns belong together?</source>
        <translation>Welche Muster gehören zusammen?</translation>
    </message>
    <message>
        <source>Do declared communities hold together?</source>
        <translation>Halten die angegebenen Gemeinschaften zusammen?</translation>
    </message>
    <message>
        <source>What do most patterns point to?</source>
        <translation>Worauf weisen die meisten Muster?</translation>
    </message>
    <message>
        <source>What gets the most attention?</source>
        <translation>Was bekommt die meiste Aufmerksamkeit?</translation>
    </message>
    <message>
        <source>Which patterns are linked to nothing?</source>
        <translation>Welche Muster sind mit nichts verbunden?</translation>
    </message>
    <message>
        <source>Which patterns does nothing point to?</source>
        <translation>Auf welche Muster weist nichts?</translation>
    </message>
    <message>
        <source>Which names have no pattern yet?</source>
        <translation>Welche Namen haben noch kein Muster?</translation>
    </message>
    <message>
        <source>What requires itself in the end?</source>
        <translation>Was setzt am Ende sich selbst voraus?</translation>
    </message>
    <message>
        <source>What generalizes from itself in the end?</source>
        <translation>Was verallgemeinert am Ende sich selbst?</translation>
    </message>
    <message>
        <source>Which relations contradict each other?</source>
        <translation>Welche Beziehungen widersprechen sich?</translation>
    </message>
    <message>
        <source>Which relations are stated from one side only?</source>
        <translation>Welche Beziehungen stehen nur auf einer Seite?</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Über</translation>
    </message>
    <message>
        <source>Tie</source>
        <translation>Bindung</translation>
    </message>
    <message>
        <source>Patterns</source>
        <translation>Muster</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Zusammen</translation>
    </message>
    <message>
        <source>Linked from</source>
        <translation>Verbunden von</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation>Aufmerksamkeit</translation>
    </message>
    <message>
        <source>Links to</source>
        <translation>Verweist auf</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Missing there</source>
        <translation>Fehlt dort</translation>
    </message>
    <message>
        <source>{0} % declare {1}</source>
        <translation>{0} % geben {1} an</translation>
    </message>
    <message>
        <source>none declares a community</source>
        <translation>keines gibt eine Gemeinschaft an</translation>
    </message>
    <message>
        <source>{0}, {1} patterns</source>
        <translation>{0}, {1} Muster</translation>
    </message>
    <message>
        <source>{0} (inferred)</source>
        <translation>{0} (abgeleitet)</translation>
    </message>
    <message>
        <source>each would come before the other</source>
        <translation>jedes käme vor dem anderen</translation>
    </message>
    <message>
        <source>stands in place of what it builds on</source>
        <translation>steht anstelle dessen, worauf es baut</translation>
    </message>
    <message>
        <source>instead of it and together with it</source>
        <translation>statt seiner und zugleich mit ihm</translation>
    </message>
    <message>
        <source>Nothing leads from one to the other.</source>
        <translation>Nichts führt vom einen zum anderen.</translation>
    </message>
    <message>
        <source>They have nothing in common.</source>
        <translation>Sie haben nichts gemeinsam.</translation>
    </message>
    <message>
        <source>No file declares a community that another one declares, too.</source>
        <translation>Keine Datei gibt eine Gemeinschaft an, die eine andere auch angibt.</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>Keine.</translation>
    </message>
    <message>
        <source>1 step</source>
        <translation>1 Schritt</translation>
    </message>
    <message>
        <source>{0} steps</source>
        <translation>{0} Schritte</translation>
    </message>
    <message>
        <source>{0} communities; they agree with those declared by {1} % (0 as by chance, 100 the same)</source>
        <translation>{0} Gemeinschaften; mit den angegebenen stimmen sie zu {1} % überein (0 wie Zufall, 100 gleich)</translation>
    </message>
    <message>
        <source>1 found</source>
        <translation>1 gefunden</translation>
    </message>
    <message>
        <source>{0} found</source>
        <translation>{0} gefunden</translation>
    </message>
</context>
<context>
    <name>AnswersPanel</name>
    <message>
        <source>Answers</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Nach</translation>
    </message>
    <message>
        <source>Count links that wait for a decision, too</source>
        <translation>Auch Verweise zählen, die auf eine Entscheidung warten</translation>
    </message>
    <message>
        <source>a pattern&apos;s name</source>
        <translation>Name eines Musters</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>The row in hand stands out on the map; Return opens its pattern</source>
        <translation>Die gewählte Zeile tritt auf der Karte hervor; Eingabe öffnet ihr Muster</translation>
    </message>
    <message>
        <source>Looking for the answer</source>
        <translation>Antwort wird gesucht</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Name two patterns, or choose two on the map (Shift and click).</source>
        <translation>Zwei Muster nennen oder auf der Karte wählen (Umschalt und Klick).</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Abgebrochen.</translation>
    </message>
    <message>
        <source>There is no answer: {0}</source>
        <translation>Es gibt keine Antwort: {0}</translation>
    </message>
    <message>
        <source>The library has no pattern “{0}”.</source>
        <translation>Die Bibliothek hat kein Muster „{0}“.</translation>
    </message>
</context>
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
        <source>Not read</source>
        <translation>Nicht eingelesen</translation>
    </message>
    <message>
        <source>Reading the library was stopped, or failed.</source>
        <translation>Das Einlesen der Bibliothek wurde angehalten oder misslang.</translation>
    </message>
    <message>
        <source>Read On</source>
        <translation>Weiterlesen</translation>
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
        <source>Checking was stopped, so the library&apos;s problems are not known.</source>
        <translation>Die Prüfung wurde angehalten; die Probleme der Bibliothek sind also nicht bekannt.</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfen</translation>
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
        <source>Choose Between Two Changes…</source>
        <translation>Zwischen zwei Änderungen wählen …</translation>
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
        <source>{0} more are asked when these are chosen.</source>
        <translation>{0} weitere werden gefragt, wenn diese gewählt sind.</translation>
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
    <name>DeletePattern</name>
    <message>
        <source>Duplicate “{0}”</source>
        <translation>„{0}“ verdoppeln</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Verdoppeln</translation>
    </message>
    <message>
        <source>Delete “{0}”</source>
        <translation>„{0}“ löschen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Patterns that name it</source>
        <translation>Muster, die es nennen</translation>
    </message>
    <message>
        <source>Take out the relations and links that name it as well</source>
        <translation>Auch die Beziehungen und Verweise herausnehmen, die es nennen</translation>
    </message>
    <message>
        <source>1 pattern names it.</source>
        <translation>1 Muster nennt es.</translation>
    </message>
    <message>
        <source>{0} patterns name it.</source>
        <translation>{0} Muster nennen es.</translation>
    </message>
    <message>
        <source>No other pattern names it.</source>
        <translation>Kein anderes Muster nennt es.</translation>
    </message>
    <message>
        <source>The file goes into the system’s trash; undo brings it back.</source>
        <translation>Die Datei kommt in den Papierkorb des Systems; Rückgängig holt sie zurück.</translation>
    </message>
    <message>
        <source>and {0} more</source>
        <translation>und {0} weitere</translation>
    </message>
    <message>
        <source>{0} in its frontmatter</source>
        <translation>{0} im Frontmatter</translation>
    </message>
    <message>
        <source>a link in its text</source>
        <translation>ein Verweis im Text</translation>
    </message>
    <message>
        <source>Deleted “{0}”; the file is in the trash.</source>
        <translation>„{0}“ gelöscht; die Datei ist im Papierkorb.</translation>
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
    <name>DuplicatePattern</name>
    <message>
        <source>{0} (copy)</source>
        <translation>{0} (Kopie)</translation>
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
        <source>It becomes {0}, with an identifier of its own.</source>
        <translation>Daraus wird {0}, mit einer eigenen Kennung.</translation>
    </message>
</context>
<context>
    <name>EdgeModel</name>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Nach</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>stated</source>
        <translation>angegeben</translation>
    </message>
</context>
<context>
    <name>EdgeTable</name>
    <message>
        <source>Links shown on the map</source>
        <translation>Auf der Karte gezeigte Verweise</translation>
    </message>
    <message>
        <source>Table of the links shown</source>
        <translation>Tabelle der gezeigten Verweise</translation>
    </message>
    <message>
        <source>Only of what is chosen</source>
        <translation>Nur vom Gewählten</translation>
    </message>
    <message>
        <source>Only the links of the chosen patterns, or of the one the keyboard is on</source>
        <translation>Nur die Verweise der gewählten Muster oder dessen, auf dem die Tastatur steht</translation>
    </message>
    <message>
        <source>1 link</source>
        <translation>1 Verweis</translation>
    </message>
    <message>
        <source>{0} links</source>
        <translation>{0} Verweise</translation>
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
    <name>ExportDialog</name>
    <message>
        <source>Export the Map</source>
        <translation>Karte exportieren</translation>
    </message>
    <message>
        <source>Picture (PNG)</source>
        <translation>Bild (PNG)</translation>
    </message>
    <message>
        <source>Drawing (SVG)</source>
        <translation>Zeichnung (SVG)</translation>
    </message>
    <message>
        <source>GraphML, for yEd, Cytoscape, Gephi</source>
        <translation>GraphML, für yEd, Cytoscape, Gephi</translation>
    </message>
    <message>
        <source>GEXF, for Gephi</source>
        <translation>GEXF, für Gephi</translation>
    </message>
    <message>
        <source>JSON (node-link), for D3 and networkx</source>
        <translation>JSON (node-link), für D3 und networkx</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>All that the filters let through</source>
        <translation>Alles, was die Filter durchlassen</translation>
    </message>
    <message>
        <source>The part in view</source>
        <translation>Der sichtbare Teil</translation>
    </message>
    <message>
        <source>The whole library</source>
        <translation>Die ganze Bibliothek</translation>
    </message>
    <message>
        <source>With inferred links</source>
        <translation>Mit abgeleiteten Verweisen</translation>
    </message>
    <message>
        <source>Width in pixels</source>
        <translation>Breite in Pixeln</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Höhe</translation>
    </message>
    <message>
        <source>pixels</source>
        <translation>Pixel</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren …</translation>
    </message>
</context>
<context>
    <name>Exporter</name>
    <message>
        <source>no pattern of this name</source>
        <translation>kein Muster dieses Namens</translation>
    </message>
    <message>
        <source>other domains</source>
        <translation>andere Bereiche</translation>
    </message>
    <message>
        <source>inferred, {0}</source>
        <translation>abgeleitet, {0}</translation>
    </message>
    <message>
        <source>Exported {0} patterns and {1} links to {2}</source>
        <translation>{0} Muster und {1} Verweise exportiert nach {2}</translation>
    </message>
    <message>
        <source>Exporting the map</source>
        <translation>Karte wird exportiert</translation>
    </message>
    <message>
        <source>No common font is installed that names could be written with; export an SVG instead.</source>
        <translation>Keine gängige Schrift ist installiert, mit der Namen geschrieben werden könnten; stattdessen ein SVG exportieren.</translation>
    </message>
    <message>
        <source>{0} could not be written ({1}); nothing was changed.</source>
        <translation>{0} konnte nicht geschrieben werden ({1}); nichts wurde geändert.</translation>
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
    <message>
        <source>Inferred links</source>
        <translation>Abgeleitete Verweise</translation>
    </message>
    <message>
        <source>Dialect</source>
        <translation>Dialekt</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>Vitality</source>
        <translation>Lebendigkeit</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>generative</source>
        <translation>generativ</translation>
    </message>
    <message>
        <source>sustaining</source>
        <translation>erhaltend</translation>
    </message>
    <message>
        <source>functional</source>
        <translation>funktional</translation>
    </message>
    <message>
        <source>extractive</source>
        <translation>zehrend</translation>
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
    <name>FilterPanel</name>
    <message>
        <source>Filters</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>disappears</source>
        <translation>verschwindet</translation>
    </message>
    <message>
        <source>fades</source>
        <translation>verblasst</translation>
    </message>
    <message>
        <source>What is left out</source>
        <translation>Was wegfällt</translation>
    </message>
    <message>
        <source>Weight of a relation</source>
        <translation>Gewicht einer Beziehung</translation>
    </message>
    <message>
        <source>Confidence of an inferred link</source>
        <translation>Sicherheit eines abgeleiteten Verweises</translation>
    </message>
    <message>
        <source>Overall score</source>
        <translation>Gesamtwertung</translation>
    </message>
    <message>
        <source>Score from</source>
        <translation>Wertung von</translation>
    </message>
    <message>
        <source>Score to</source>
        <translation>Wertung bis</translation>
    </message>
    <message>
        <source>from</source>
        <translation>von</translation>
    </message>
    <message>
        <source>to</source>
        <translation>bis</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Worst problem</source>
        <translation>Schlimmstes Problem</translation>
    </message>
    <message>
        <source>Names without a pattern</source>
        <translation>Namen ohne Muster</translation>
    </message>
    <message>
        <source>Patterns without links</source>
        <translation>Muster ohne Verweise</translation>
    </message>
    <message>
        <source>Show also</source>
        <translation>Auch zeigen</translation>
    </message>
    <message>
        <source>Clear Filters</source>
        <translation>Filter aufheben</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>hint</source>
        <translation>Hinweis</translation>
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
        <source>Return edits, Insert adds inside, Delete removes; Alt+Up and Alt+Down move an item of a list.</source>
        <translation>Eingabe bearbeitet, Einfg fügt darin hinzu, Entf entfernt; Alt+Auf und Alt+Ab verschieben einen Eintrag einer Liste.</translation>
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
        <source>Community</source>
        <translation>Gemeinschaft</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Wertung</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>Links to it</source>
        <translation>Verweise darauf</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation>Aufmerksamkeit</translation>
    </message>
    <message>
        <source>All its links</source>
        <translation>Alle Verweise</translation>
    </message>
    <message>
        <source>Overall score</source>
        <translation>Gesamtwertung</translation>
    </message>
    <message>
        <source>All alike</source>
        <translation>Alle gleich</translation>
    </message>
    <message>
        <source>below 2</source>
        <translation>unter 2</translation>
    </message>
    <message>
        <source>2 to 3</source>
        <translation>2 bis 3</translation>
    </message>
    <message>
        <source>3 to 3.5</source>
        <translation>3 bis 3,5</translation>
    </message>
    <message>
        <source>3.5 to 4</source>
        <translation>3,5 bis 4</translation>
    </message>
    <message>
        <source>4 and above</source>
        <translation>4 und mehr</translation>
    </message>
    <message>
        <source>errors</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>warnings</source>
        <translation>Warnungen</translation>
    </message>
    <message>
        <source>hints</source>
        <translation>Hinweise</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} von {1}</translation>
    </message>
    <message>
        <source>{0} patterns, {1} missing, {2} links</source>
        <translation>{0} Muster, {1} fehlende, {2} Verweise</translation>
    </message>
    <message>
        <source>other</source>
        <translation>andere</translation>
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
        <source>{0}, no links</source>
        <translation>{0}, keine Verweise</translation>
    </message>
    <message>
        <source>{0} {1} this</source>
        <translation>{0} {1} dies</translation>
    </message>
    <message>
        <source>{0}, missing</source>
        <translation>{0}, fehlt</translation>
    </message>
    <message>
        <source>{0}, {1} links: {2}</source>
        <translation>{0}, {1} Verweise: {2}</translation>
    </message>
    <message>
        <source>{0} has no links yet.</source>
        <translation>{0} hat noch keine Verweise.</translation>
    </message>
    <message>
        <source>{0}: {1} patterns shown, {2} missing. It has {3}</source>
        <translation>{0}: {1} Muster gezeigt, {2} fehlende. Es hat {3}</translation>
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
    <name>GroupChip</name>
    <message>
        <source>Show {0}: {1} patterns</source>
        <translation>{0} zeigen: {1} Muster</translation>
    </message>
    <message>
        <source>{0}: {1} patterns. Click hides or shows them; Shift+click shows only them.</source>
        <translation>{0}: {1} Muster. Ein Klick blendet sie aus oder ein; Umschalt+Klick zeigt nur sie.</translation>
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
    <name>GroupLegend</name>
    <message>
        <source>Legend: click a colour to hide or show its patterns</source>
        <translation>Legende: Klick auf eine Farbe blendet ihre Muster aus oder ein</translation>
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
    <name>Keys</name>
    <message>
        <source>Choose Keys…</source>
        <translation>Tasten wählen …</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Find a command or a key</source>
        <translation>Befehl oder Taste suchen</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Taste</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>Befehle und ihre Tasten</translation>
    </message>
    <message>
        <source>Press the new key</source>
        <translation>Neue Taste drücken</translation>
    </message>
    <message>
        <source>Take it from there</source>
        <translation>Dort wegnehmen</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>Keine Taste</translation>
    </message>
    <message>
        <source>As delivered</source>
        <translation>Wie ausgeliefert</translation>
    </message>
    <message>
        <source>All as delivered</source>
        <translation>Alle wie ausgeliefert</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Sonstiges</translation>
    </message>
    <message>
        <source>Chosen by you</source>
        <translation>Selbst gewählt</translation>
    </message>
    <message>
        <source>Press another key in the field, and it holds at once.</source>
        <translation>Im Feld eine andere Taste drücken, und sie gilt sofort.</translation>
    </message>
    <message>
        <source>“{0}” alone is for typing: this command works everywhere, so add Ctrl or Alt.</source>
        <translation>„{0}“ allein ist zum Tippen da: Dieser Befehl gilt überall, also Strg oder Alt dazunehmen.</translation>
    </message>
    <message>
        <source>{0} is the key of {1}, which would have none then.</source>
        <translation>{0} ist die Taste von {1}, das dann keine mehr hätte.</translation>
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
    <name>LinkChooser</name>
    <message>
        <source>Link from {0} to {1}</source>
        <translation>Verweis von {0} auf {1}</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>Weight in hundredths</source>
        <translation>Gewicht in Hundertsteln</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Add Link</source>
        <translation>Verweis hinzufügen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Say it in the other file too: {0}</source>
        <translation>Auch in der anderen Datei sagen: {0}</translation>
    </message>
    <message>
        <source>It has no inverse</source>
        <translation>Es hat keine Umkehrung</translation>
    </message>
</context>
<context>
    <name>LinkDesk</name>
    <message>
        <source>Accept the Link</source>
        <translation>Verweis annehmen</translation>
    </message>
    <message>
        <source>Reject the Link</source>
        <translation>Verweis ablehnen</translation>
    </message>
    <message>
        <source>Defer the Link</source>
        <translation>Verweis zurückstellen</translation>
    </message>
    <message>
        <source>Change Kind or Weight…</source>
        <translation>Art oder Gewicht ändern …</translation>
    </message>
    <message>
        <source>Remove the Link</source>
        <translation>Verweis entfernen</translation>
    </message>
    <message>
        <source>Draw a Link from Here</source>
        <translation>Verweis von hier ziehen</translation>
    </message>
    <message>
        <source>Link as “{0}”</source>
        <translation>Verweisen als „{0}“</translation>
    </message>
    <message>
        <source>The frontmatter of {0} cannot be read; nothing was changed.</source>
        <translation>Das Frontmatter von {0} ist nicht lesbar; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>“{0}” has no file that could state a link; draw it from the other end.</source>
        <translation>„{0}“ hat keine Datei, in der ein Verweis stehen könnte; ihn vom anderen Ende her ziehen.</translation>
    </message>
    <message>
        <source>Between them stands: {0}</source>
        <translation>Zwischen ihnen steht: {0}</translation>
    </message>
    <message>
        <source>Link {0} {1} {2}</source>
        <translation>Verweis {0} {1} {2}</translation>
    </message>
    <message>
        <source>Change “{0}”</source>
        <translation>„{0}“ ändern</translation>
    </message>
    <message>
        <source>Remove “{0}”</source>
        <translation>„{0}“ entfernen</translation>
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
        <source>This inferred link is not in the file any more.</source>
        <translation>Dieser abgeleitete Verweis steht nicht mehr in der Datei.</translation>
    </message>
    <message>
        <source>Accept As</source>
        <translation>Annehmen als</translation>
    </message>
    <message>
        <source>Change Kind To</source>
        <translation>Art ändern zu</translation>
    </message>
    <message>
        <source>Open “{0}”</source>
        <translation>„{0}“ öffnen</translation>
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
        <source>Duplicate Pattern…</source>
        <translation>Muster verdoppeln …</translation>
    </message>
    <message>
        <source>Delete Pattern…</source>
        <translation>Muster löschen …</translation>
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
    <message>
        <source>Duplicate {0}</source>
        <translation>{0} verdoppeln</translation>
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
    <name>MapBar</name>
    <message>
        <source>Find on the map</source>
        <translation>Auf der Karte suchen</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
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
    <name>MapPicture</name>
    <message>
        <source>Map of the library</source>
        <translation>Karte der Bibliothek</translation>
    </message>
    <message>
        <source>The library has no pattern “{0}” yet; only links lead to it.</source>
        <translation>Die Bibliothek hat noch kein Muster „{0}“; nur Verweise führen dorthin.</translation>
    </message>
</context>
<context>
    <name>MapWorkspace</name>
    <message>
        <source>Map</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>Previous View</source>
        <translation>Voriger Ausschnitt</translation>
    </message>
    <message>
        <source>Next View</source>
        <translation>Nächster Ausschnitt</translation>
    </message>
    <message>
        <source>Go to the Pattern in Hand</source>
        <translation>Zum gewählten Muster</translation>
    </message>
    <message>
        <source>Fit the Whole Map</source>
        <translation>Ganze Karte zeigen</translation>
    </message>
    <message>
        <source>Focus on the Surroundings</source>
        <translation>Auf die Umgebung beschränken</translation>
    </message>
    <message>
        <source>Fit What Is Chosen</source>
        <translation>Gewähltes einpassen</translation>
    </message>
    <message>
        <source>Pin in Place</source>
        <translation>Festhalten</translation>
    </message>
    <message>
        <source>Release Pins</source>
        <translation>Alle loslassen</translation>
    </message>
    <message>
        <source>Find on the Map</source>
        <translation>Auf der Karte suchen</translation>
    </message>
    <message>
        <source>Let the Map Settle</source>
        <translation>Karte sich setzen lassen</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Drawing the map</source>
        <translation>Karte wird gezeichnet</translation>
    </message>
    <message>
        <source>Not drawn</source>
        <translation>Nicht gezeichnet</translation>
    </message>
    <message>
        <source>Drawing the map was cancelled.</source>
        <translation>Das Zeichnen der Karte wurde abgebrochen.</translation>
    </message>
    <message>
        <source>Draw the Map</source>
        <translation>Karte zeichnen</translation>
    </message>
    <message>
        <source>Every pattern finds its place among those it is linked with; the next time they stand there.</source>
        <translation>Jedes Muster findet seinen Platz bei denen, mit denen es verbunden ist; das nächste Mal stehen sie wieder dort.</translation>
    </message>
    <message>
        <source>{0} Your files are untouched.</source>
        <translation>{0} Die Dateien sind unberührt.</translation>
    </message>
    <message>
        <source>The map cannot be drawn</source>
        <translation>Die Karte kann nicht gezeichnet werden</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>The map shows the patterns of this library and how they are linked.</source>
        <translation>Die Karte zeigt die Muster dieser Bibliothek und wie sie verbunden sind.</translation>
    </message>
    <message>
        <source>No patterns yet</source>
        <translation>Noch keine Muster</translation>
    </message>
    <message>
        <source>Release the Pin</source>
        <translation>Loslassen</translation>
    </message>
    <message>
        <source>Choose Its Neighbours</source>
        <translation>Seine Nachbarn wählen</translation>
    </message>
    <message>
        <source>Clear Filters</source>
        <translation>Filter aufheben</translation>
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
    <name>Messages</name>
    <message>
        <source>The value carries a tag or an anchor; edit it as text.</source>
        <translation>Der Wert trägt eine Marke oder einen Anker; ihn als Text bearbeiten.</translation>
    </message>
    <message>
        <source>The text&apos;s header is laid out in an unusual way; edit it as text.</source>
        <translation>Der Kopf des Textes ist ungewöhnlich angelegt; ihn als Text bearbeiten.</translation>
    </message>
    <message>
        <source>The frontmatter is empty; nothing was changed.</source>
        <translation>Das Frontmatter ist leer; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>{0} is shared with another place by an alias; edit it as text.</source>
        <translation>{0} ist durch einen Alias mit einer anderen Stelle geteilt; als Text bearbeiten.</translation>
    </message>
    <message>
        <source>The frontmatter</source>
        <translation>Das Frontmatter</translation>
    </message>
    <message>
        <source>{0} holds a value that an alias elsewhere repeats; edit it as text.</source>
        <translation>{0} enthält einen Wert, den ein Alias anderswo wiederholt; als Text bearbeiten.</translation>
    </message>
    <message>
        <source>An empty place in brackets cannot be filled surely; edit it as text.</source>
        <translation>Eine leere Stelle in Klammern lässt sich nicht sicher füllen; als Text bearbeiten.</translation>
    </message>
    <message>
        <source>The commas are not where they are expected; edit the list as text.</source>
        <translation>Die Kommas stehen nicht, wo sie erwartet werden; die Liste als Text bearbeiten.</translation>
    </message>
    <message>
        <source>A comment stands alone in the brackets; edit them as text.</source>
        <translation>In den Klammern steht nur ein Kommentar; sie als Text bearbeiten.</translation>
    </message>
    <message>
        <source>A JSON Patch is a list of operations.</source>
        <translation>Ein JSON Patch ist eine Liste von Operationen.</translation>
    </message>
    <message>
        <source>{0} holds no fields or items; nothing was changed.</source>
        <translation>{0} enthält keine Felder oder Einträge; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>An operation of a JSON Patch is an object, not {0}.</source>
        <translation>Eine Operation eines JSON Patch ist ein Objekt, nicht {0}.</translation>
    </message>
    <message>
        <source>The operation “{0}” lacks its “{1}”.</source>
        <translation>Der Operation „{0}“ fehlt ihr „{1}“.</translation>
    </message>
    <message>
        <source>{0} is not what the patch expects; nothing was changed.</source>
        <translation>{0} ist nicht, was der Patch erwartet; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>{0} cannot move into itself.</source>
        <translation>{0} kann nicht in sich selbst verschoben werden.</translation>
    </message>
    <message>
        <source>The whole frontmatter cannot be removed; remove its fields.</source>
        <translation>Das ganze Frontmatter lässt sich nicht entfernen; seine Felder entfernen.</translation>
    </message>
    <message>
        <source>The frontmatter is a map of fields and cannot become anything else.</source>
        <translation>Das Frontmatter besteht aus Feldern und kann nichts anderes werden.</translation>
    </message>
    <message>
        <source>“{0}” is no operation of a JSON Patch.</source>
        <translation>„{0}“ ist keine Operation eines JSON Patch.</translation>
    </message>
    <message>
        <source>the frontmatter is {0}, which is shown but not edited here</source>
        <translation>das Frontmatter ist {0}, was hier gezeigt, aber nicht bearbeitet wird</translation>
    </message>
    <message>
        <source>the file has no frontmatter</source>
        <translation>die Datei hat kein Frontmatter</translation>
    </message>
    <message>
        <source>The frontmatter cannot be read at line {0}, column {1}: {2}.</source>
        <translation>Das Frontmatter ist in Zeile {0}, Spalte {1} nicht lesbar: {2}.</translation>
    </message>
    <message>
        <source>the frontmatter is not UTF-8 text</source>
        <translation>das Frontmatter ist kein UTF-8-Text</translation>
    </message>
    <message>
        <source>The body has no section {0}; nothing was changed.</source>
        <translation>Der Text hat keinen Abschnitt {0}; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The frontmatter is {0} and cannot be edited here.</source>
        <translation>Das Frontmatter ist {0} und kann hier nicht bearbeitet werden.</translation>
    </message>
    <message>
        <source>The frontmatter is not UTF-8 text; convert the file to UTF-8 first.</source>
        <translation>Das Frontmatter ist kein UTF-8-Text; die Datei zuerst in UTF-8 umwandeln.</translation>
    </message>
    <message>
        <source>A line of `---` inside the frontmatter would end it too early; nothing was changed.</source>
        <translation>Eine Zeile `---` im Frontmatter würde es zu früh beenden; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The edit would move the end of the frontmatter; nothing was changed.</source>
        <translation>Die Änderung würde das Ende des Frontmatters verschieben; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The file has no frontmatter; add one as text first.</source>
        <translation>Die Datei hat kein Frontmatter; zuerst eines als Text hinzufügen.</translation>
    </message>
    <message>
        <source>The text holds a character that UTF-8 cannot carry; the body stands as it was.</source>
        <translation>Der Text enthält ein Zeichen, das UTF-8 nicht tragen kann; er steht, wie er war.</translation>
    </message>
    <message>
        <source>The text holds a character that UTF-8 cannot carry; nothing was changed.</source>
        <translation>Der Text enthält ein Zeichen, das UTF-8 nicht tragen kann; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The list&apos;s dashes are not where they are expected; edit it as text.</source>
        <translation>Die Striche der Liste stehen nicht, wo sie erwartet werden; sie als Text bearbeiten.</translation>
    </message>
    <message>
        <source>The field is written in the long form (`? name`); edit it as text.</source>
        <translation>Das Feld ist in der langen Form geschrieben (`? name`); es als Text bearbeiten.</translation>
    </message>
    <message>
        <source>{0} is not written where it was found.</source>
        <translation>{0} steht nicht dort, wo es gefunden wurde.</translation>
    </message>
    <message>
        <source>A path must be a JSON Pointer in quotes, not {0}.</source>
        <translation>Ein Pfad muss ein JSON Pointer in Anführungszeichen sein, nicht {0}.</translation>
    </message>
    <message>
        <source>“{0}” in {1} is no place in a list; places count from 0.</source>
        <translation>„{0}“ in {1} ist kein Platz in einer Liste; Plätze zählen ab 0.</translation>
    </message>
    <message>
        <source>{0} is beyond the end of its list, which has {1} items.</source>
        <translation>{0} liegt hinter dem Ende seiner Liste, die {1} Einträge hat.</translation>
    </message>
    <message>
        <source>The field {0} stands {1} times; remove all but one as text first.</source>
        <translation>Das Feld {0} steht {1}-mal da; zuerst als Text alle bis auf eines entfernen.</translation>
    </message>
    <message>
        <source>“{0}” is not a JSON Pointer; it begins with “/”, as in /lifecycle/status.</source>
        <translation>„{0}“ ist kein JSON Pointer; er beginnt mit „/“, wie in /lifecycle/status.</translation>
    </message>
    <message>
        <source>There is no {0}.</source>
        <translation>Es gibt kein {0}.</translation>
    </message>
    <message>
        <source>There is no {0}; nothing was changed.</source>
        <translation>Es gibt kein {0}; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>{0} comes, if at all, from a merge (`&lt;&lt;`); edit it as text.</source>
        <translation>{0} kommt, wenn überhaupt, aus einer Zusammenführung (`&lt;&lt;`); als Text bearbeiten.</translation>
    </message>
    <message>
        <source>a second “: ” stands where one fits; quote text with a colon</source>
        <translation>ein zweites „: “ steht, wo nur eines passt; Text mit Doppelpunkt in Anführungszeichen setzen</translation>
    </message>
    <message>
        <source>no value can begin with this character; quote text that begins so</source>
        <translation>kein Wert kann mit diesem Zeichen beginnen; solchen Text in Anführungszeichen setzen</translation>
    </message>
    <message>
        <source>a field name without its “:”</source>
        <translation>ein Feldname ohne sein „:“</translation>
    </message>
    <message>
        <source>a field was expected here; look for a wrong indent or for quotes inside quotes</source>
        <translation>hier wurde ein Feld erwartet; nach falscher Einrückung oder nach Anführungszeichen in Anführungszeichen sehen</translation>
    </message>
    <message>
        <source>quotes or a bracket were opened and not closed</source>
        <translation>Anführungszeichen oder eine Klammer wurden geöffnet und nicht geschlossen</translation>
    </message>
    <message>
        <source>a list in brackets lacks a comma or its “]”</source>
        <translation>einer Liste in Klammern fehlt ein Komma oder ihr „]“</translation>
    </message>
    <message>
        <source>a map in braces lacks a comma or its “}”</source>
        <translation>Feldern in geschweiften Klammern fehlt ein Komma oder ihr „}“</translation>
    </message>
    <message>
        <source>an item of the list was expected here; look at the indent</source>
        <translation>hier wurde ein Eintrag der Liste erwartet; auf die Einrückung sehen</translation>
    </message>
    <message>
        <source>a tab stands where spaces must indent</source>
        <translation>ein Tabulator steht, wo Leerzeichen einrücken müssen</translation>
    </message>
    <message>
        <source>a list begins where none can; look at the indent</source>
        <translation>eine Liste beginnt, wo keine sein kann; auf die Einrückung sehen</translation>
    </message>
    <message>
        <source>text stands after the end of the fields</source>
        <translation>nach dem Ende der Felder steht Text</translation>
    </message>
    <message>
        <source>an alias names an anchor that does not exist</source>
        <translation>ein Alias nennt einen Anker, den es nicht gibt</translation>
    </message>
    <message>
        <source>the values are nested too deep to be read safely</source>
        <translation>die Werte sind zu tief verschachtelt, um sicher gelesen zu werden</translation>
    </message>
    <message>
        <source>a control character (U+{0}) stands here</source>
        <translation>hier steht ein Steuerzeichen (U+{0})</translation>
    </message>
    <message>
        <source>the values are nested too deep, or hold themselves</source>
        <translation>die Werte sind zu tief verschachtelt oder enthalten sich selbst</translation>
    </message>
    <message>
        <source>the frontmatter is not a set of fields (`name: value`)</source>
        <translation>das Frontmatter besteht nicht aus Feldern (`name: wert`)</translation>
    </message>
    <message>
        <source>the aliases repeat each other so often that the data cannot be read safely</source>
        <translation>die Aliasse wiederholen einander so oft, dass die Daten nicht sicher gelesen werden können</translation>
    </message>
    <message>
        <source>The value for {0} is nested too deep.</source>
        <translation>Der Wert für {0} ist zu tief verschachtelt.</translation>
    </message>
    <message>
        <source>The text for {0} holds half a character, which no file can carry.</source>
        <translation>Der Text für {0} enthält ein halbes Zeichen, das keine Datei tragen kann.</translation>
    </message>
    <message>
        <source>A {0} cannot stand at {1}; YAML carries text, numbers, dates, lists, maps.</source>
        <translation>{0} kann bei {1} nicht stehen; YAML trägt Text, Zahlen, Daten, Listen und Felder.</translation>
    </message>
    <message>
        <source>A field name under {0} is {1}; names are text.</source>
        <translation>Ein Feldname unter {0} ist {1}; Namen sind Text.</translation>
    </message>
    <message>
        <source>The edit would leave frontmatter that cannot be read ({0}); nothing was changed.</source>
        <translation>Die Änderung ließe ein Frontmatter zurück, das nicht lesbar ist ({0}); nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The edit would change other values than those it names; nothing was changed.</source>
        <translation>Die Änderung würde andere Werte ändern als die genannten; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>“{0}” would mean different things to different readers; nothing was changed.</source>
        <translation>„{0}“ hieße für verschiedene Leser Verschiedenes; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The edit would touch one place twice; edit it as text.</source>
        <translation>Die Änderung würde eine Stelle zweimal berühren; als Text bearbeiten.</translation>
    </message>
    <message>
        <source>The overall score is not the mean of the eight scores.</source>
        <translation>Die Gesamtwertung ist nicht das Mittel der acht Wertungen.</translation>
    </message>
    <message>
        <source>Patterns are ranked by it; it is the mean of the seven scores and the vitality, rounded to one decimal.</source>
        <translation>Nach ihr werden Muster geordnet; sie ist das Mittel der sieben Wertungen und der Lebendigkeit, auf eine Stelle gerundet.</translation>
    </message>
    <message>
        <source>The reason for the vitality speaks of another band than the score is in.</source>
        <translation>Die Begründung der Lebendigkeit spricht von einer anderen Stufe als der der Wertung.</translation>
    </message>
    <message>
        <source>From 4.5 a pattern is generative, from 3.5 sustaining, from 2 functional, else extractive: one of the two is old.</source>
        <translation>Ab 4,5 ist ein Muster generativ, ab 3,5 erhaltend, ab 2 funktional, sonst zehrend: Eines von beiden ist alt.</translation>
    </message>
    <message>
        <source>The reason for the vitality is a sentence that a machine put into many patterns.</source>
        <translation>Die Begründung der Lebendigkeit ist ein Satz, den eine Maschine in viele Muster geschrieben hat.</translation>
    </message>
    <message>
        <source>It says nothing of this pattern: readers learn from the reason only if somebody has thought about it.</source>
        <translation>Er sagt nichts über dieses Muster: Aus der Begründung lernt nur, wer liest, was jemand bedacht hat.</translation>
    </message>
    <message>
        <source>Set {0}</source>
        <translation>{0} setzen</translation>
    </message>
    <message>
        <source>The overall score is {0}, but the mean of the eight scores is {1}.</source>
        <translation>Die Gesamtwertung ist {0}, aber das Mittel der acht Wertungen ist {1}.</translation>
    </message>
    <message>
        <source>The reason is a stock sentence; say what is alive in this pattern.</source>
        <translation>Die Begründung ist ein Satz von der Stange; sagen, was an diesem Muster lebendig ist.</translation>
    </message>
    <message>
        <source>The reason calls the pattern {0}, but a vitality of {1} is {2}.</source>
        <translation>Die Begründung nennt das Muster {0}, aber eine Lebendigkeit von {1} ist {2}.</translation>
    </message>
    <message>
        <source>A group of the frontmatter has no banner.</source>
        <translation>Eine Gruppe des Frontmatters hat kein Banner.</translation>
    </message>
    <message>
        <source>Banners let people who read the file as text find their way in two hundred lines.</source>
        <translation>Mit Bannern findet sich in zweihundert Zeilen zurecht, wer die Datei als Text liest.</translation>
    </message>
    <message>
        <source>The banners are out of order.</source>
        <translation>Die Banner sind durcheinander.</translation>
    </message>
    <message>
        <source>A banner above other fields than its own misleads whoever reads the file as text.</source>
        <translation>Ein Banner über anderen Feldern als den eigenen führt in die Irre, wer die Datei als Text liest.</translation>
    </message>
    <message>
        <source>No banner stands above group {0}.</source>
        <translation>Über Gruppe {0} steht kein Banner.</translation>
    </message>
    <message>
        <source>The groups of the frontmatter have no banners.</source>
        <translation>Die Gruppen des Frontmatters haben keine Banner.</translation>
    </message>
    <message>
        <source>The banner of group {0} {1}.</source>
        <translation>Das Banner der Gruppe {0} {1}.</translation>
    </message>
    <message>
        <source>stands twice</source>
        <translation>steht zweimal da</translation>
    </message>
    <message>
        <source>stands below that of group {0}</source>
        <translation>steht unter dem der Gruppe {0}</translation>
    </message>
    <message>
        <source>“{0}” stands under the banner of group {1}.</source>
        <translation>„{0}“ steht unter dem Banner der Gruppe {1}.</translation>
    </message>
    <message>
        <source>Put the banners in</source>
        <translation>Die Banner einsetzen</translation>
    </message>
    <message>
        <source>A callout lacks its “&gt; ”.</source>
        <translation>Einem Hinweiskasten fehlt sein „&gt; “.</translation>
    </message>
    <message>
        <source>Without it, readers see “[!NOTE]” as plain words instead of a box.</source>
        <translation>Ohne das steht „[!NOTE]“ als Wort da statt als Kasten.</translation>
    </message>
    <message>
        <source>A section of the form is missing.</source>
        <translation>Ein Abschnitt der Form fehlt.</translation>
    </message>
    <message>
        <source>Readers compare patterns section by section; a missing one leaves a question without an answer.</source>
        <translation>Muster werden Abschnitt für Abschnitt verglichen; ein fehlender lässt eine Frage ohne Antwort.</translation>
    </message>
    <message>
        <source>A section bears another title than the form gives it.</source>
        <translation>Ein Abschnitt trägt einen anderen Titel als den der Form.</translation>
    </message>
    <message>
        <source>The site&apos;s table of contents and links to sections go by the titles.</source>
        <translation>Das Inhaltsverzeichnis der Website und Verweise auf Abschnitte gehen nach den Titeln.</translation>
    </message>
    <message>
        <source>A section has a heading and no text.</source>
        <translation>Ein Abschnitt hat eine Überschrift und keinen Text.</translation>
    </message>
    <message>
        <source>A heading promises an answer; without one it is better left out.</source>
        <translation>Eine Überschrift verspricht eine Antwort; ohne sie fällt sie besser weg.</translation>
    </message>
    <message>
        <source>A section is shorter or longer than the form advises.</source>
        <translation>Ein Abschnitt ist kürzer oder länger, als die Form rät.</translation>
    </message>
    <message>
        <source>Sections of a like length make patterns easy to compare; a long one often holds a second pattern.</source>
        <translation>Abschnitte ähnlicher Länge machen Muster leicht vergleichbar; ein langer enthält oft ein zweites Muster.</translation>
    </message>
    <message>
        <source>The body does not open with the summary.</source>
        <translation>Der Text beginnt nicht mit der Zusammenfassung.</translation>
    </message>
    <message>
        <source>The first line repeats the summary, so that a page and its card say the same.</source>
        <translation>Die erste Zeile wiederholt die Zusammenfassung, damit Seite und Karte dasselbe sagen.</translation>
    </message>
    <message>
        <source>The problem&apos;s first line names another conflict than the primary tension.</source>
        <translation>Die erste Zeile des Problems nennt einen anderen Konflikt als die Hauptspannung.</translation>
    </message>
    <message>
        <source>Search and graph go by the tension in the frontmatter, readers by the line in the body.</source>
        <translation>Suche und Graph gehen nach der Spannung im Frontmatter, Leser nach der Zeile im Text.</translation>
    </message>
    <message>
        <source>Add “&gt; ”</source>
        <translation>„&gt; “ hinzufügen</translation>
    </message>
    <message>
        <source>Set the tension that the body names</source>
        <translation>Die Spannung setzen, die der Text nennt</translation>
    </message>
    <message>
        <source>The body speaks of “{0}”, the frontmatter of “{1}”.</source>
        <translation>Der Text spricht von „{0}“, das Frontmatter von „{1}“.</translation>
    </message>
    <message>
        <source>The callout “[!{0}]” lacks its “&gt; ”.</source>
        <translation>Dem Hinweiskasten „[!{0}]“ fehlt sein „&gt; “.</translation>
    </message>
    <message>
        <source>Give it the form&apos;s title</source>
        <translation>Ihm den Titel der Form geben</translation>
    </message>
    <message>
        <source>The body does not open with a line of text.</source>
        <translation>Der Text beginnt nicht mit einer Zeile Text.</translation>
    </message>
    <message>
        <source>Write the primary tension in the body</source>
        <translation>Die Hauptspannung in den Text schreiben</translation>
    </message>
    <message>
        <source>{0} is missing.</source>
        <translation>{0} fehlt.</translation>
    </message>
    <message>
        <source>Section {0} ({1})</source>
        <translation>Abschnitt {0} ({1})</translation>
    </message>
    <message>
        <source>Section {0}</source>
        <translation>Abschnitt {0}</translation>
    </message>
    <message>
        <source>Section {0} is called “{1}”, not “{2}”.</source>
        <translation>Abschnitt {0} heißt „{1}“, nicht „{2}“.</translation>
    </message>
    <message>
        <source>{0} has no text.</source>
        <translation>{0} hat keinen Text.</translation>
    </message>
    <message>
        <source>The body opens with other words than the summary.</source>
        <translation>Der Text beginnt mit anderen Worten als die Zusammenfassung.</translation>
    </message>
    <message>
        <source>{0} has {1} words; {2} to {3} are advised.</source>
        <translation>{0} hat {1} Wörter; geraten sind {2} bis {3}.</translation>
    </message>
    <message>
        <source>The text holds letters that come from reading it in the wrong encoding.</source>
        <translation>Der Text enthält Buchstaben, die vom Lesen in der falschen Kodierung kommen.</translation>
    </message>
    <message>
        <source>An apostrophe that became “â€™” makes readers doubt all the rest.</source>
        <translation>Ein Apostroph, der zu „â€™“ wurde, lässt an allem anderen zweifeln.</translation>
    </message>
    <message>
        <source>The text holds characters that cannot be seen.</source>
        <translation>Der Text enthält unsichtbare Zeichen.</translation>
    </message>
    <message>
        <source>They break searching, copying and some readers of the file.</source>
        <translation>Sie stören Suchen, Kopieren und manche Programme, die die Datei lesen.</translation>
    </message>
    <message>
        <source>Lines of the body end with spaces that mean nothing.</source>
        <translation>Zeilen des Textes enden mit Leerzeichen, die nichts bedeuten.</translation>
    </message>
    <message>
        <source>They make noise in every diff; two spaces before a further line are a line break, and are left alone.</source>
        <translation>Sie stören in jedem Vergleich; zwei Leerzeichen vor einer weiteren Zeile sind ein Zeilenumbruch und bleiben.</translation>
    </message>
    <message>
        <source>{0} of the body cannot be seen ({1}).</source>
        <translation>{0} des Textes: unsichtbar ({1}).</translation>
    </message>
    <message>
        <source>{0} characters</source>
        <translation>{0} Zeichen</translation>
    </message>
    <message>
        <source>One character</source>
        <translation>Ein Zeichen</translation>
    </message>
    <message>
        <source>“{0}” stands where “{1}” was meant{2}.</source>
        <translation>„{0}“ steht, wo „{1}“ gemeint war{2}.</translation>
    </message>
    <message>
        <source>, and {0} more of the kind</source>
        <translation>, und {0} weitere dieser Art</translation>
    </message>
    <message>
        <source>{0} with spaces that mean nothing.</source>
        <translation>{0} mit Leerzeichen, die nichts bedeuten.</translation>
    </message>
    <message>
        <source>{0} lines end</source>
        <translation>{0} Zeilen enden</translation>
    </message>
    <message>
        <source>A line ends</source>
        <translation>Eine Zeile endet</translation>
    </message>
    <message>
        <source>Take them out</source>
        <translation>Herausnehmen</translation>
    </message>
    <message>
        <source>Write what was meant</source>
        <translation>Schreiben, was gemeint war</translation>
    </message>
    <message>
        <source>Take them off</source>
        <translation>Wegnehmen</translation>
    </message>
    <message>
        <source>A pattern lacks its identifier, slug or title.</source>
        <translation>Einem Muster fehlt Kennung, Slug oder Titel.</translation>
    </message>
    <message>
        <source>Links, the graph and every list name a pattern by these three.</source>
        <translation>Verweise, der Graph und jede Liste nennen ein Muster mit diesen dreien.</translation>
    </message>
    <message>
        <source>The identifier is not a TypeID.</source>
        <translation>Die Kennung ist keine TypeID.</translation>
    </message>
    <message>
        <source>Tools know a pattern&apos;s identifier by its form: pat_ and 26 letters and digits, in older files 24.</source>
        <translation>Werkzeuge erkennen die Kennung eines Musters an der Form: pat_ und 26 Buchstaben und Ziffern, in älteren Dateien 24.</translation>
    </message>
    <message>
        <source>The slug is not written in lower case with hyphens.</source>
        <translation>Der Slug ist nicht klein und mit Bindestrichen geschrieben.</translation>
    </message>
    <message>
        <source>The slug is part of the page&apos;s address, where other signs are changed or get lost.</source>
        <translation>Der Slug ist Teil der Adresse der Seite, wo andere Zeichen geändert werden oder verloren gehen.</translation>
    </message>
    <message>
        <source>The slug is not the file&apos;s name.</source>
        <translation>Der Slug ist nicht der Name der Datei.</translation>
    </message>
    <message>
        <source>Links name a pattern by its slug and are looked up by the file&apos;s name: one of the two leads nowhere.</source>
        <translation>Verweise nennen ein Muster mit dem Slug und werden nach dem Dateinamen gesucht: Einer von beiden führt ins Leere.</translation>
    </message>
    <message>
        <source>“{0}” is not of the form pat_ and 26 letters and digits.</source>
        <translation>„{0}“ hat nicht die Form pat_ und 26 Buchstaben und Ziffern.</translation>
    </message>
    <message>
        <source>“{0}” holds more than lower-case letters, digits and single hyphens.</source>
        <translation>„{0}“ enthält mehr als Kleinbuchstaben, Ziffern und einzelne Bindestriche.</translation>
    </message>
    <message>
        <source>The slug is “{0}”, but the file is called “{1}”.</source>
        <translation>Der Slug ist „{0}“, aber die Datei heißt „{1}“.</translation>
    </message>
    <message>
        <source>The pattern lacks {0}.</source>
        <translation>Dem Muster fehlt {0}.</translation>
    </message>
    <message>
        <source>an identifier</source>
        <translation>eine Kennung</translation>
    </message>
    <message>
        <source>a slug</source>
        <translation>ein Slug</translation>
    </message>
    <message>
        <source>a title</source>
        <translation>ein Titel</translation>
    </message>
    <message>
        <source>Two patterns have one identifier.</source>
        <translation>Zwei Muster haben eine Kennung.</translation>
    </message>
    <message>
        <source>An identifier is a pattern&apos;s for life; links by identifier lead to one of them by chance.</source>
        <translation>Eine Kennung gehört einem Muster auf Dauer; Verweise mit ihr führen durch Zufall zu einem der beiden.</translation>
    </message>
    <message>
        <source>Two patterns have one slug.</source>
        <translation>Zwei Muster haben einen Slug.</translation>
    </message>
    <message>
        <source>Links name a pattern by its slug, and two pages cannot have one address.</source>
        <translation>Verweise nennen ein Muster mit seinem Slug, und zwei Seiten können nicht eine Adresse haben.</translation>
    </message>
    <message>
        <source>Two patterns have one title.</source>
        <translation>Zwei Muster haben einen Titel.</translation>
    </message>
    <message>
        <source>Readers cannot tell them apart in a list: one may be a copy, or want a more particular name.</source>
        <translation>In einer Liste sind sie nicht zu unterscheiden: Eines ist vielleicht eine Kopie oder braucht einen genaueren Namen.</translation>
    </message>
    <message>
        <source>The {0} “{1}” is also that of {2}{3}.</source>
        <translation>{0} „{1}“ hat auch {2}{3}.</translation>
    </message>
    <message>
        <source> and {0} more</source>
        <translation> und {0} weitere</translation>
    </message>
    <message>
        <source>The frontmatter cannot be read.</source>
        <translation>Das Frontmatter ist nicht lesbar.</translation>
    </message>
    <message>
        <source>Neither the site nor the graph sees anything of this pattern until its frontmatter can be read.</source>
        <translation>Weder Website noch Graph sehen etwas von diesem Muster, bis sein Frontmatter lesbar ist.</translation>
    </message>
    <message>
        <source>The file has no frontmatter.</source>
        <translation>Die Datei hat kein Frontmatter.</translation>
    </message>
    <message>
        <source>Without frontmatter a file is a page, not a pattern: it has no title, no links and no place in the graph.</source>
        <translation>Ohne Frontmatter ist eine Datei eine Seite und kein Muster: Sie hat keinen Titel, keine Verweise und keinen Platz im Graphen.</translation>
    </message>
    <message>
        <source>The body is not UTF-8 throughout.</source>
        <translation>Der Text ist nicht durchweg UTF-8.</translation>
    </message>
    <message>
        <source>Readers show a box or a question mark where the bytes mean nothing in UTF-8.</source>
        <translation>Wo Bytes in UTF-8 nichts bedeuten, steht ein Kasten oder ein Fragezeichen.</translation>
    </message>
    <message>
        <source>{0} not UTF-8 text; readers cannot show it.</source>
        <translation>{0} kein UTF-8-Text; er lässt sich nicht zeigen.</translation>
    </message>
    <message>
        <source>{0} bytes are</source>
        <translation>{0} Bytes sind</translation>
    </message>
    <message>
        <source>A byte is</source>
        <translation>Ein Byte ist</translation>
    </message>
    <message>
        <source>The stars in the body are not as many as the confidence in the frontmatter.</source>
        <translation>Die Sterne im Text sind nicht so viele wie die Zuversicht im Frontmatter.</translation>
    </message>
    <message>
        <source>Readers see the stars, machines the number: they are told two different things about how sure the authors are.</source>
        <translation>Menschen sehen die Sterne, Maschinen die Zahl: Beiden wird anderes darüber gesagt, wie sicher man sich ist.</translation>
    </message>
    <message>
        <source>Write {0} in the body, as the frontmatter says</source>
        <translation>{0} in den Text schreiben, wie das Frontmatter sagt</translation>
    </message>
    <message>
        <source>The body shows {0} {1}, but the confidence is {2}.</source>
        <translation>Der Text zeigt {0} {1}, aber die Zuversicht ist {2}.</translation>
    </message>
    <message>
        <source>star</source>
        <translation>Stern</translation>
    </message>
    <message>
        <source>stars</source>
        <translation>Sterne</translation>
    </message>
    <message>
        <source>Set the confidence to {0}, as the body shows</source>
        <translation>Die Zuversicht auf {0} setzen, wie der Text zeigt</translation>
    </message>
    <message>
        <source>A required field is missing or empty.</source>
        <translation>Ein Pflichtfeld fehlt oder ist leer.</translation>
    </message>
    <message>
        <source>Cards, search and the graph show a gap where this value should be.</source>
        <translation>Karten, Suche und Graph zeigen eine Lücke, wo dieser Wert sein sollte.</translation>
    </message>
    <message>
        <source>A field holds a value of another kind than it should.</source>
        <translation>Ein Feld enthält einen Wert anderer Art, als es sollte.</translation>
    </message>
    <message>
        <source>A list where text should be, or text where a number should be, is passed over by what reads the library.</source>
        <translation>Eine Liste, wo Text sein sollte, oder Text, wo eine Zahl sein sollte, wird von dem übergangen, was die Bibliothek liest.</translation>
    </message>
    <message>
        <source>A number lies outside its range.</source>
        <translation>Eine Zahl liegt außerhalb ihres Bereichs.</translation>
    </message>
    <message>
        <source>A score of 7 out of 5 distorts every comparison that it enters.</source>
        <translation>Eine Wertung von 7 aus 5 verzerrt jeden Vergleich, in den sie eingeht.</translation>
    </message>
    <message>
        <source>A field with known words holds another word.</source>
        <translation>Ein Feld mit bekannten Wörtern enthält ein anderes.</translation>
    </message>
    <message>
        <source>Vocabularies are open, but a word that nobody else uses is found by nobody: it may be a slip.</source>
        <translation>Die Wortschätze sind offen, aber ein Wort, das sonst niemand benutzt, findet niemand: Es ist vielleicht ein Versehen.</translation>
    </message>
    <message>
        <source>{0}: “{1}” is none of the known words.</source>
        <translation>{0}: „{1}“ ist keines der bekannten Wörter.</translation>
    </message>
    <message>
        <source>{0} says that it is no number.</source>
        <translation>{0} sagt, es sei keine Zahl.</translation>
    </message>
    <message>
        <source>{0} is {1}, outside of {2}.</source>
        <translation>{0} ist {1}, außerhalb von {2}.</translation>
    </message>
    <message>
        <source>{0} to {1}</source>
        <translation>{0} bis {1}</translation>
    </message>
    <message>
        <source>the numbers from {0}</source>
        <translation>den Zahlen ab {0}</translation>
    </message>
    <message>
        <source>the numbers up to {0}</source>
        <translation>den Zahlen bis {0}</translation>
    </message>
    <message>
        <source>{0} should be {1}.</source>
        <translation>{0} sollte {1} sein.</translation>
    </message>
    <message>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>eine ganze Zahl</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>eine Zahl</translation>
    </message>
    <message>
        <source>a list of words</source>
        <translation>eine Liste von Wörtern</translation>
    </message>
    <message>
        <source>a date</source>
        <translation>ein Datum</translation>
    </message>
    <message>
        <source>keys and values</source>
        <translation>Schlüssel und Werte</translation>
    </message>
    <message>
        <source>a list of patterns</source>
        <translation>eine Liste von Mustern</translation>
    </message>
    <message>
        <source>a list of entries</source>
        <translation>eine Liste von Einträgen</translation>
    </message>
    <message>
        <source>a list of links</source>
        <translation>eine Liste von Verweisen</translation>
    </message>
    <message>
        <source>The body has a section {0} already.</source>
        <translation>Der Text hat schon einen Abschnitt {0}.</translation>
    </message>
    <message>
        <source>Section {0} cannot be added where it belongs: a code block or a heading of another kind is in the way; nothing was changed, add it in the whole text.</source>
        <translation>Abschnitt {0} lässt sich nicht einfügen, wo er hingehört: Ein Codeblock oder eine andere Überschrift ist im Weg; nichts wurde geändert, ihn im ganzen Text hinzufügen.</translation>
    </message>
    <message>
        <source>An inferred link leads to no pattern of the library.</source>
        <translation>Ein abgeleiteter Verweis führt zu keinem Muster der Bibliothek.</translation>
    </message>
    <message>
        <source>It cannot be accepted: the machine has seen a pattern that is not there, or not there any more.</source>
        <translation>Er kann nicht angenommen werden: Die Maschine hat ein Muster gesehen, das es nicht oder nicht mehr gibt.</translation>
    </message>
    <message>
        <source>An inferred link is of no known kind.</source>
        <translation>Ein abgeleiteter Verweis ist von keiner bekannten Art.</translation>
    </message>
    <message>
        <source>It can be accepted only after somebody has said which of the seven kinds of relation is meant.</source>
        <translation>Er kann erst angenommen werden, wenn gesagt ist, welche der sieben Arten von Beziehung gemeint ist.</translation>
    </message>
    <message>
        <source>An inferred link leads to the pattern itself.</source>
        <translation>Ein abgeleiteter Verweis führt zum Muster selbst.</translation>
    </message>
    <message>
        <source>It says nothing, and would be a loop if it were accepted.</source>
        <translation>Er sagt nichts und wäre angenommen eine Schleife.</translation>
    </message>
    <message>
        <source>No pattern here is called “{0}”.</source>
        <translation>Kein Muster heißt hier „{0}“.</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>Herausnehmen</translation>
    </message>
    <message>
        <source>“{0}” is no kind of relation</source>
        <translation>„{0}“ ist keine Art von Beziehung</translation>
    </message>
    <message>
        <source>The link to “{0}” has no kind</source>
        <translation>Der Verweis auf „{0}“ hat keine Art</translation>
    </message>
    <message>
        <source>The link leads to the pattern itself.</source>
        <translation>Der Verweis führt zum Muster selbst.</translation>
    </message>
    <message>
        <source>Write {0}</source>
        <translation>{0} schreiben</translation>
    </message>
    <message>
        <source>A relation leads to no pattern of the library.</source>
        <translation>Eine Beziehung führt zu keinem Muster der Bibliothek.</translation>
    </message>
    <message>
        <source>Readers who follow it find nothing; it was renamed or removed, or never written.</source>
        <translation>Wer ihr folgt, findet nichts; es wurde umbenannt oder entfernt oder nie geschrieben.</translation>
    </message>
    <message>
        <source>A pattern is related to itself.</source>
        <translation>Ein Muster steht in Beziehung zu sich selbst.</translation>
    </message>
    <message>
        <source>It says nothing, and draws a loop on the map.</source>
        <translation>Das sagt nichts und zeichnet eine Schleife auf die Karte.</translation>
    </message>
    <message>
        <source>A relation is stated twice.</source>
        <translation>Eine Beziehung steht zweimal da.</translation>
    </message>
    <message>
        <source>The graph counts it twice, and an edit of one of the two leaves the other behind.</source>
        <translation>Der Graph zählt sie zweimal, und wer eine ändert, lässt die andere zurück.</translation>
    </message>
    <message>
        <source>A pattern is related to another one in two ways at once.</source>
        <translation>Ein Muster steht zu einem anderen auf zwei Arten zugleich in Beziehung.</translation>
    </message>
    <message>
        <source>Something that is required and complementary at the same time was not decided yet.</source>
        <translation>Was zugleich Voraussetzung und Ergänzung ist, wurde noch nicht entschieden.</translation>
    </message>
    <message>
        <source>A relation&apos;s weight is not between 0 and 1.</source>
        <translation>Das Gewicht einer Beziehung liegt nicht zwischen 0 und 1.</translation>
    </message>
    <message>
        <source>Weights are compared and drawn as widths: one beyond the scale outshouts all others.</source>
        <translation>Gewichte werden verglichen und gezeichnet: Eines jenseits der Skala übertönt alle anderen.</translation>
    </message>
    <message>
        <source>The other pattern does not state the relation from its side.</source>
        <translation>Das andere Muster nennt die Beziehung nicht von seiner Seite.</translation>
    </message>
    <message>
        <source>What is reached from one page should be reached from the other: enables and requires, generalizes and specializes, complementary and alternative to each other.</source>
        <translation>Was von einer Seite erreicht wird, sollte auch von der anderen erreicht werden: ermöglicht und setzt voraus, verallgemeinert und spezialisiert, ergänzend und alternativ zueinander.</translation>
    </message>
    <message>
        <source>Relations that should lead one way lead round in a circle.</source>
        <translation>Beziehungen, die in eine Richtung führen sollten, führen im Kreis.</translation>
    </message>
    <message>
        <source>Nothing can be a special case of its own special case, and what requires itself can never begin.</source>
        <translation>Nichts kann ein Sonderfall seines eigenen Sonderfalls sein, und was sich selbst voraussetzt, kann nie beginnen.</translation>
    </message>
    <message>
        <source>“{0}” does not say that it is {1} “{2}”.</source>
        <translation>„{0}“ sagt nicht: {1} „{2}“.</translation>
    </message>
    <message>
        <source>“{0}” does not say that it {1} “{2}”.</source>
        <translation>„{0}“ sagt nicht: {1} „{2}“.</translation>
    </message>
    <message>
        <source>“{0}” stands under {1} twice.</source>
        <translation>„{0}“ steht zweimal unter {1}.</translation>
    </message>
    <message>
        <source>“{0}” stands under {1} and under {2}.</source>
        <translation>„{0}“ steht unter {1} und unter {2}.</translation>
    </message>
    <message>
        <source>Add “{0} {1}” to {2}</source>
        <translation>„{0} {1}“ zu {2} hinzufügen</translation>
    </message>
    <message>
        <source>A circle: {0}.</source>
        <translation>Ein Kreis: {0}.</translation>
    </message>
    <message>
        <source>The weight {0} is outside of 0 to 1.</source>
        <translation>Das Gewicht {0} liegt außerhalb von 0 bis 1.</translation>
    </message>
    <message>
        <source>The relation leads to the pattern itself.</source>
        <translation>Die Beziehung führt zum Muster selbst.</translation>
    </message>
    <message>
        <source>“{0}” is not a kind of relation; nothing was changed.</source>
        <translation>„{0}“ ist keine Art von Beziehung; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>What stands under {0} is not a list; nothing was changed: mend it first.</source>
        <translation>Was unter {0} steht, ist keine Liste; nichts wurde geändert: zuerst das beheben.</translation>
    </message>
    <message>
        <source>id</source>
        <translation>Die Kennung</translation>
    </message>
    <message>
        <source>slug</source>
        <translation>Der Slug</translation>
    </message>
    <message>
        <source>The inferred link to {0} is no longer in the file; nothing was changed.</source>
        <translation>Der abgeleitete Verweis auf {0} steht nicht mehr in der Datei; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>{0}; nothing was changed: choose one of {1}.</source>
        <translation>{0}; nichts wurde geändert: eine von {1} wählen.</translation>
    </message>
    <message>
        <source>“{0}” is not a kind of relation</source>
        <translation>„{0}“ ist keine Art von Beziehung</translation>
    </message>
    <message>
        <source>The link has no kind</source>
        <translation>Der Verweis hat keine Art</translation>
    </message>
    <message>
        <source>The file&apos;s relationships are not laid out by kind; nothing was changed: mend them first.</source>
        <translation>Die Beziehungen der Datei sind nicht nach Art geordnet; nichts wurde geändert: zuerst das beheben.</translation>
    </message>
    <message>
        <source>The file is not the one that this difference was made from.</source>
        <translation>Die Datei ist nicht die, aus der dieser Unterschied gemacht wurde.</translation>
    </message>
    <message>
        <source>The result is not the version that this difference leads to.</source>
        <translation>Das Ergebnis ist nicht die Fassung, zu der dieser Unterschied führt.</translation>
    </message>
    <message>
        <source>The file does not hold the bytes that this difference replaces.</source>
        <translation>Die Datei enthält nicht die Bytes, die dieser Unterschied ersetzt.</translation>
    </message>
    <message>
        <source>The folder cannot be listed: {0}.</source>
        <translation>Der Ordner kann nicht aufgelistet werden: {0}.</translation>
    </message>
    <message>
        <source>The file cannot be looked at: {0}.</source>
        <translation>Die Datei kann nicht angesehen werden: {0}.</translation>
    </message>
    <message>
        <source>{0} is not a place inside this library, so nothing was written.</source>
        <translation>{0} liegt nicht in dieser Bibliothek, also wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>{0} is not a place for patterns of this library, so nothing was written.</source>
        <translation>{0} ist kein Ort für Muster dieser Bibliothek, also wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>{0} is a name that not every computer can hold; choose another one.</source>
        <translation>{0} ist ein Name, den nicht jeder Rechner tragen kann; einen anderen wählen.</translation>
    </message>
    <message>
        <source>{0} differs only by case from {1}; nothing was overwritten.</source>
        <translation>{0} unterscheidet sich von {1} nur in groß und klein; nichts wurde überschrieben.</translation>
    </message>
    <message>
        <source>{0} {1}; nothing was overwritten, choose another name.</source>
        <translation>{0} {1}; nichts wurde überschrieben, einen anderen Namen wählen.</translation>
    </message>
    <message>
        <source>already exists</source>
        <translation>gibt es schon</translation>
    </message>
    <message>
        <source>differs only by case from {0}</source>
        <translation>unterscheidet sich von {0} nur in groß und klein</translation>
    </message>
    <message>
        <source>{0} could not be saved ({1}): the file is unharmed and your edit is kept.</source>
        <translation>{0} konnte nicht gespeichert werden ({1}): Die Datei ist unversehrt, und die Änderung bleibt erhalten.</translation>
    </message>
    <message>
        <source>an unknown fault</source>
        <translation>ein unbekannter Fehler</translation>
    </message>
    <message>
        <source>The disk is full: {0} was not saved, the file is unharmed and your edit is kept.</source>
        <translation>Die Platte ist voll: {0} wurde nicht gespeichert, die Datei ist unversehrt, und die Änderung bleibt erhalten.</translation>
    </message>
    <message>
        <source>{0} may not be written here: the file is unharmed and your edit is kept.</source>
        <translation>{0} darf hier nicht geschrieben werden: Die Datei ist unversehrt, und die Änderung bleibt erhalten.</translation>
    </message>
    <message>
        <source>The folder of {0} is gone: nothing was written and your edit is kept.</source>
        <translation>Der Ordner von {0} ist weg: Nichts wurde geschrieben, und die Änderung bleibt erhalten.</translation>
    </message>
    <message>
        <source>{0} is a name that this disk cannot hold; choose another one.</source>
        <translation>{0} ist ein Name, den diese Platte nicht tragen kann; einen anderen wählen.</translation>
    </message>
    <message>
        <source>{0} was changed by another program: it was not overwritten and your edit is kept.</source>
        <translation>{0} wurde von einem anderen Programm geändert: Die Datei wurde nicht überschrieben, und die Änderung bleibt erhalten.</translation>
    </message>
    <message>
        <source>{0} was written but reads back differently: check the disk; your edit is kept.</source>
        <translation>{0} wurde geschrieben, liest sich aber anders zurück: die Platte prüfen; die Änderung bleibt erhalten.</translation>
    </message>
    <message>
        <source>{0} is write-protected, so it was not saved and your edit is kept: allow writing to it and save again.</source>
        <translation>{0} ist schreibgeschützt, also wurde nicht gespeichert, und die Änderung bleibt erhalten: Schreiben erlauben und noch einmal speichern.</translation>
    </message>
    <message>
        <source>The library&apos;s folder is gone: nothing was written and your edit is kept.</source>
        <translation>Der Ordner der Bibliothek ist weg: Nichts wurde geschrieben, und die Änderung bleibt erhalten.</translation>
    </message>
    <message>
        <source>{0} cannot be read ({1}).</source>
        <translation>{0} kann nicht gelesen werden ({1}).</translation>
    </message>
    <message>
        <source>{0} was replaced by another program right after it was saved; your edit is kept.</source>
        <translation>{0} wurde gleich nach dem Speichern von einem anderen Programm ersetzt; die Änderung bleibt erhalten.</translation>
    </message>
    <message>
        <source>{0} was created by another program meanwhile: it was not overwritten.</source>
        <translation>{0} wurde inzwischen von einem anderen Programm angelegt: Die Datei wurde nicht überschrieben.</translation>
    </message>
    <message>
        <source>{0} was deleted or moved by another program: nothing was written and your edit is kept.</source>
        <translation>{0} wurde von einem anderen Programm gelöscht oder verschoben: Nichts wurde geschrieben, und die Änderung bleibt erhalten.</translation>
    </message>
    <message>
        <source>{0} could not be put into the trash ({1}); it stays where it is.</source>
        <translation>{0} konnte nicht in den Papierkorb gelegt werden ({1}); die Datei bleibt, wo sie ist.</translation>
    </message>
    <message>
        <source>There is no file {0}; nothing was changed.</source>
        <translation>Es gibt keine Datei {0}; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>{0} exists already; nothing was changed, choose another name.</source>
        <translation>{0} gibt es schon; nichts wurde geändert, einen anderen Namen wählen.</translation>
    </message>
    <message>
        <source>Unsaved edits are kept in memory only, because their journal cannot be written ({0}): save them soon.</source>
        <translation>Ungespeicherte Änderungen stehen nur im Arbeitsspeicher, weil ihr Journal nicht geschrieben werden kann ({0}): bald speichern.</translation>
    </message>
    <message>
        <source>The journal of unsaved edits could not be forced to disk ({0}): save them soon.</source>
        <translation>Das Journal ungespeicherter Änderungen ließ sich nicht auf die Platte zwingen ({0}): bald speichern.</translation>
    </message>
    <message>
        <source>{} was changed on disk at the same place: choose first what is to stand.</source>
        <translation>{} wurde auf der Platte an derselben Stelle geändert: zuerst wählen, was stehen soll.</translation>
    </message>
    <message>
        <source>There is no file {0}.</source>
        <translation>Es gibt keine Datei {0}.</translation>
    </message>
    <message>
        <source>{0} differs only by case from {1}; choose another name.</source>
        <translation>{0} unterscheidet sich von {1} nur in groß und klein; einen anderen Namen wählen.</translation>
    </message>
    <message>
        <source>{0} has edits from before the program ended: keep or discard them first.</source>
        <translation>{0} hat Änderungen aus der Zeit vor dem Ende des Programms: zuerst behalten oder verwerfen.</translation>
    </message>
    <message>
        <source>“{0}” cannot be {1}: {2} was changed at the same place since ({3}).</source>
        <translation>„{0}“ kann nicht {1} werden: {2} wurde seither an derselben Stelle geändert ({3}).</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>zurückgenommen</translation>
    </message>
    <message>
        <source>made again</source>
        <translation>wiederholt</translation>
    </message>
    <message>
        <source>Unsaved edits would not survive a crash: no journal can be written ({0}).</source>
        <translation>Ungespeicherte Änderungen überständen einen Absturz nicht: Es kann kein Journal geschrieben werden ({0}).</translation>
    </message>
    <message>
        <source>“{0}” cannot be {1}: {2} was changed by another program since.</source>
        <translation>„{0}“ kann nicht {1} werden: {2} wurde seither von einem anderen Programm geändert.</translation>
    </message>
    <message>
        <source>{0} was kept, because {1} could not be written.</source>
        <translation>{0} blieb erhalten, weil {1} nicht geschrieben werden konnte.</translation>
    </message>
    <message>
        <source>Git refused: {0}.</source>
        <translation>Git lehnte ab: {0}.</translation>
    </message>
    <message>
        <source>Git refused without giving a reason.</source>
        <translation>Git lehnte ab, ohne einen Grund zu nennen.</translation>
    </message>
    <message>
        <source>No file was chosen, so nothing was committed.</source>
        <translation>Keine Datei war gewählt, also wurde nichts eingecheckt.</translation>
    </message>
    <message>
        <source>A commit needs a message; nothing was committed.</source>
        <translation>Ein Commit braucht eine Beschreibung; nichts wurde eingecheckt.</translation>
    </message>
    <message>
        <source>Git did not finish within {0} seconds and was stopped.</source>
        <translation>Git war nach {0} Sekunden nicht fertig und wurde angehalten.</translation>
    </message>
    <message>
        <source>Git could not be started; everything but its part of the program works.</source>
        <translation>Git ließ sich nicht starten; alles andere im Programm geht.</translation>
    </message>
    <message>
        <source>the program failed at it ({0}); please report this</source>
        <translation>das Programm ist daran gescheitert ({0}); bitte melden</translation>
    </message>
    <message>
        <source>the file cannot be read: {0}</source>
        <translation>die Datei kann nicht gelesen werden: {0}</translation>
    </message>
    <message>
        <source>A relation leads to no pattern of this library.</source>
        <translation>Eine Beziehung führt zu keinem Muster dieser Bibliothek.</translation>
    </message>
    <message>
        <source>An inferred link leads to no pattern of this library.</source>
        <translation>Ein abgeleiteter Verweis führt zu keinem Muster dieser Bibliothek.</translation>
    </message>
    <message>
        <source>The decisions made earlier are not known, because {0} cannot be read ({1}).</source>
        <translation>Frühere Entscheidungen sind nicht bekannt, weil {0} nicht gelesen werden kann ({1}).</translation>
    </message>
    <message>
        <source>it leads outside the library</source>
        <translation>es führt aus der Bibliothek hinaus</translation>
    </message>
    <message>
        <source>{0} is each pattern’s own; it is not set for many.</source>
        <translation>{0} gehört jedem Muster für sich; es wird nicht für viele gesetzt.</translation>
    </message>
    <message>
        <source>Say which value; an empty one would be the same as none.</source>
        <translation>Sagen, welcher Wert; ein leerer wäre dasselbe wie keiner.</translation>
    </message>
    <message>
        <source>Say what is to be found.</source>
        <translation>Sagen, was gesucht wird.</translation>
    </message>
    <message>
        <source>The pointer names the whole frontmatter; name one of its values, as in /lifecycle/status.</source>
        <translation>Der Zeiger nennt das ganze Frontmatter; einen seiner Werte nennen, wie in /lifecycle/status.</translation>
    </message>
    <message>
        <source>The frontmatter cannot be read ({0}).</source>
        <translation>Das Frontmatter ist nicht lesbar ({0}).</translation>
    </message>
    <message>
        <source>The expression cannot be understood: {0}.</source>
        <translation>Der Ausdruck ist nicht verständlich: {0}.</translation>
    </message>
    <message>
        <source>The expression takes too long in {0}; nothing was changed: make it more exact.</source>
        <translation>Der Ausdruck braucht in {0} zu lange; nichts wurde geändert: ihn genauer fassen.</translation>
    </message>
    <message>
        <source>What replaces it cannot be understood: {0}.</source>
        <translation>Was an die Stelle kommt, ist nicht verständlich: {0}.</translation>
    </message>
    <message>
        <source>Files of its kind ({0}) have no such field.</source>
        <translation>Dateien dieser Art ({0}) haben kein solches Feld.</translation>
    </message>
    <message>
        <source>The title is empty; a pattern needs one.</source>
        <translation>Der Titel ist leer; ein Muster braucht einen.</translation>
    </message>
    <message>
        <source>“{0}” has no letter to make a slug from; give the slug yourself.</source>
        <translation>„{0}“ hat keinen Buchstaben, aus dem ein Slug zu machen wäre; den Slug selbst angeben.</translation>
    </message>
    <message>
        <source>The frontmatter of {0} cannot be read ({1}): mend that first.</source>
        <translation>Das Frontmatter von {0} ist nicht lesbar ({1}): zuerst das beheben.</translation>
    </message>
    <message>
        <source>There is no template for {0}; choose one of {1}.</source>
        <translation>Für {0} gibt es keine Vorlage; eine von {1} wählen.</translation>
    </message>
    <message>
        <source>“{0}” is not a folder for patterns of this library.</source>
        <translation>„{0}“ ist kein Ordner für Muster dieser Bibliothek.</translation>
    </message>
    <message>
        <source>The slug “{0}” is that of {1} already; choose another one.</source>
        <translation>Den Slug „{0}“ hat schon {1}; einen anderen wählen.</translation>
    </message>
    <message>
        <source>another new pattern</source>
        <translation>ein anderes neues Muster</translation>
    </message>
    <message>
        <source>Its text links to the pattern; mend the sentence by hand.</source>
        <translation>Sein Text verweist auf das Muster; den Satz von Hand beheben.</translation>
    </message>
    <message>
        <source>{0} is not a text file; nothing was imported.</source>
        <translation>{0} ist keine Textdatei; nichts wurde importiert.</translation>
    </message>
    <message>
        <source>{0} is empty; nothing was imported.</source>
        <translation>{0} ist leer; nichts wurde importiert.</translation>
    </message>
    <message>
        <source>{0} has frontmatter already: put the file into the library&apos;s folder as it is.</source>
        <translation>{0} hat schon ein Frontmatter: die Datei so, wie sie ist, in den Ordner der Bibliothek legen.</translation>
    </message>
    <message>
        <source>{0} {1}; nothing was imported.</source>
        <translation>{0} {1}; nichts wurde importiert.</translation>
    </message>
    <message>
        <source>is not a file</source>
        <translation>ist keine Datei</translation>
    </message>
    <message>
        <source>does not exist</source>
        <translation>gibt es nicht</translation>
    </message>
    <message>
        <source>{0} is larger than {1} MB, too large to be imported.</source>
        <translation>{0} ist größer als {1} MB, zu groß zum Importieren.</translation>
    </message>
    <message>
        <source>its name cannot be used</source>
        <translation>der Name ist nicht brauchbar</translation>
    </message>
    <message>
        <source>{0} is not UTF-8 text (line {1}); save it as UTF-8 and import it again.</source>
        <translation>{0} ist kein UTF-8-Text (Zeile {1}); als UTF-8 speichern und noch einmal importieren.</translation>
    </message>
    <message>
        <source>{0} has no rows below its column names; nothing was imported.</source>
        <translation>{0} hat keine Zeilen unter den Spaltennamen; nichts wurde importiert.</translation>
    </message>
    <message>
        <source>“{0}” in column {1}</source>
        <translation>„{0}“ in Spalte {1}</translation>
    </message>
    <message>
        <source>No column is mapped to the title; every pattern needs one.</source>
        <translation>Keine Spalte ist dem Titel zugeordnet; jedes Muster braucht einen.</translation>
    </message>
    <message>
        <source>Two columns are mapped to “{0}”; choose one of them.</source>
        <translation>Zwei Spalten sind „{0}“ zugeordnet; eine davon wählen.</translation>
    </message>
    <message>
        <source>{0} cannot be read as a table ({1}); nothing was imported.</source>
        <translation>{0} ist als Tabelle nicht lesbar ({1}); nichts wurde importiert.</translation>
    </message>
    <message>
        <source>{0} has no column “{1}”; it has {2}.</source>
        <translation>{0} hat keine Spalte „{1}“, sondern {2}.</translation>
    </message>
    <message>
        <source>“{0}” is no field of {1}; name one as in /ontology/domain.</source>
        <translation>„{0}“ ist kein Feld von {1}; eines nennen, wie in /ontology/domain.</translation>
    </message>
    <message>
        <source>{0} is no number that {1} can hold.</source>
        <translation>{0} ist keine Zahl für {1}.</translation>
    </message>
    <message>
        <source>{0}: row {1} has {2} cells for {3} columns.</source>
        <translation>{0}: Zeile {1} hat {2} Zellen für {3} Spalten.</translation>
    </message>
    <message>
        <source>{0} has more than {1} rows; import it in parts.</source>
        <translation>{0} hat mehr als {1} Zeilen; in Teilen importieren.</translation>
    </message>
    <message>
        <source>{0} is no date such as 2026-02-19.</source>
        <translation>{0} ist kein Datum wie 2026-02-19.</translation>
    </message>
    <message>
        <source>The text has no title and its file no name; give the title yourself.</source>
        <translation>Der Text hat keinen Titel und seine Datei keinen Namen; den Titel selbst angeben.</translation>
    </message>
    <message>
        <source>The slug is empty; give it a letter or a digit at least.</source>
        <translation>Der Slug ist leer; wenigstens ein Buchstabe oder eine Ziffer muss hinein.</translation>
    </message>
    <message>
        <source>“{0}” cannot be a slug: only letters from a to z, digits and single hyphens may stand in it.</source>
        <translation>„{0}“ kann kein Slug sein: Nur Buchstaben von a bis z, Ziffern und einzelne Bindestriche dürfen darin stehen.</translation>
    </message>
    <message>
        <source>The slug is “{0}” already; nothing was changed.</source>
        <translation>Der Slug ist schon „{0}“; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The library has no pattern {0}; nothing was changed.</source>
        <translation>Die Bibliothek hat kein Muster {0}; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>{0} holds a single value, so nothing can be added to it.</source>
        <translation>{0} enthält einen einzelnen Wert, also lässt sich nichts hinzufügen.</translation>
    </message>
    <message>
        <source>{0} holds a single value, so there is no {1} in it.</source>
        <translation>{0} enthält einen einzelnen Wert, also gibt es darin kein {1}.</translation>
    </message>
    <message>
        <source>{0} cannot be read, so nothing was changed in it: mend it first ({1}).</source>
        <translation>{0} ist nicht lesbar, also wurde darin nichts geändert: zuerst beheben ({1}).</translation>
    </message>
    <message>
        <source>{0} cannot be read{1}: nothing is muted until it is mended.</source>
        <translation>{0} ist nicht lesbar{1}: Nichts ist stumm, bis das behoben ist.</translation>
    </message>
    <message>
        <source> at line {0}</source>
        <translation> in Zeile {0}</translation>
    </message>
    <message>
        <source>Another problem is mended at the same place; this one is left for the next time.</source>
        <translation>An derselben Stelle wird ein anderes Problem behoben; dieses bleibt fürs nächste Mal.</translation>
    </message>
    <message>
        <source>Nothing mends it for certain: it wants a person.</source>
        <translation>Nichts behebt es sicher: Das braucht einen Menschen.</translation>
    </message>
    <message>
        <source>Change the body to what the frontmatter says</source>
        <translation>Den Text ändern zu dem, was das Frontmatter sagt</translation>
    </message>
    <message>
        <source>Change the frontmatter to what the body says</source>
        <translation>Das Frontmatter ändern zu dem, was der Text sagt</translation>
    </message>
    <message>
        <source>There are several ways to mend it; choose one.</source>
        <translation>Es gibt mehrere Wege, es zu beheben; einen wählen.</translation>
    </message>
    <message>
        <source>There is no pattern {0} to state the inverse in; nothing was changed.</source>
        <translation>Es gibt kein Muster {0}, in dem die Umkehrung stehen könnte; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>{0} states this relation to {1} already; nothing was changed.</source>
        <translation>{0} nennt diese Beziehung zu {1} schon; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>This relation of {0} to {1} is not in the file any more.</source>
        <translation>Diese Beziehung von {0} zu {1} steht nicht mehr in der Datei.</translation>
    </message>
    <message>
        <source>No pattern here has a field called {0}{1}.</source>
        <translation>Kein Muster hat hier ein Feld namens {0}{1}.</translation>
    </message>
    <message>
        <source>; {0} is meant, perhaps</source>
        <translation>; vielleicht ist {0} gemeint</translation>
    </message>
    <message>
        <source>{0} cannot be compared with a number and a date at once.</source>
        <translation>{0} kann nicht zugleich mit einer Zahl und einem Datum verglichen werden.</translation>
    </message>
    <message>
        <source>Say what {0} should be, for example {1}.</source>
        <translation>Sagen, was {0} sein soll, zum Beispiel {1}.</translation>
    </message>
    <message>
        <source>{0}:word or {1}:&gt;=3</source>
        <translation>{0}:wort oder {1}:&gt;=3</translation>
    </message>
    <message>
        <source>{0} can be compared with a number or a date, and {1}.</source>
        <translation>{0} kann mit einer Zahl oder einem Datum verglichen werden, und {1}.</translation>
    </message>
    <message>
        <source>“{0}” is neither</source>
        <translation>„{0}“ ist keins von beiden</translation>
    </message>
    <message>
        <source>nothing stands there</source>
        <translation>da steht nichts</translation>
    </message>
    <message>
        <source>{0}: can be {1} or {2}.</source>
        <translation>{0}: kann {1} oder {2} sein.</translation>
    </message>
    <message>
        <source>broken</source>
        <translation>nicht lesbar</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>A bracket is closed that was not opened.</source>
        <translation>Eine Klammer wird geschlossen, die nicht geöffnet wurde.</translation>
    </message>
    <message>
        <source>OR needs something before it.</source>
        <translation>OR braucht etwas davor.</translation>
    </message>
    <message>
        <source>OR needs something after it.</source>
        <translation>OR braucht etwas danach.</translation>
    </message>
    <message>
        <source>A minus needs something after it that is not wanted.</source>
        <translation>Nach einem Minus muss stehen, was nicht gewünscht ist.</translation>
    </message>
    <message>
        <source>A bracket is opened and not closed.</source>
        <translation>Eine Klammer ist geöffnet und nicht geschlossen.</translation>
    </message>
    <message>
        <source>The range runs backwards: {0}..{1} is meant, perhaps.</source>
        <translation>Der Bereich läuft rückwärts: Gemeint ist vielleicht {0}..{1}.</translation>
    </message>
    <message>
        <source>A quotation mark is opened and not closed.</source>
        <translation>Ein Anführungszeichen ist geöffnet und nicht geschlossen.</translation>
    </message>
    <message>
        <source>{0} is a number, and {1} is none.</source>
        <translation>{0} ist eine Zahl, und {1} ist keine.</translation>
    </message>
    <message>
        <source>{0} is a date, such as 2026-03-01, and {1} is none.</source>
        <translation>{0} ist ein Datum wie 2026-03-01, und {1} ist keines.</translation>
    </message>
</context>
<context>
    <name>Minimap</name>
    <message>
        <source>Overview of the map</source>
        <translation>Übersicht der Karte</translation>
    </message>
    <message>
        <source>The whole map: click or drag to look elsewhere</source>
        <translation>Die ganze Karte: Klicken oder Ziehen führt woandershin</translation>
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
        <source>Show Its Neighbours Too</source>
        <translation>Auch seine Nachbarn zeigen</translation>
    </message>
    <message>
        <source>Let It Settle</source>
        <translation>Sich setzen lassen</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filter</translation>
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
        <source>No links yet. Add one among the relationships in the form, or accept an inferred link.</source>
        <translation>Noch keine Verweise. Im Formular unter den Beziehungen einen hinzufügen oder einen abgeleiteten Verweis annehmen.</translation>
    </message>
    <message>
        <source>Neighbourhood of {0}</source>
        <translation>Nachbarschaft von {0}</translation>
    </message>
    <message>
        <source>The library has no pattern “{0}” yet; only links lead to it.</source>
        <translation>Die Bibliothek hat noch kein Muster „{0}“; nur Verweise führen dorthin.</translation>
    </message>
    <message>
        <source>Hide Its Neighbours Again</source>
        <translation>Seine Nachbarn wieder ausblenden</translation>
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
    <name>OutlookCard</name>
    <message>
        <source>What accepting would do</source>
        <translation>Was Annehmen bewirken würde</translation>
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
    <message>
        <source>No command or pattern is called so.</source>
        <translation>Kein Befehl und kein Muster heißt so.</translation>
    </message>
</context>
<context>
    <name>PaletteWords</name>
    <message>
        <source>settings options configuration</source>
        <translation>optionen konfiguration preferences</translation>
    </message>
    <message>
        <source>exit</source>
        <translation>schließen exit</translation>
    </message>
    <message>
        <source>conflict merge</source>
        <translation>konflikt zusammenführen</translation>
    </message>
    <message>
        <source>reveal explorer finder</source>
        <translation>explorer finder dateimanager</translation>
    </message>
    <message>
        <source>help manual documentation</source>
        <translation>hilfe handbuch anleitung</translation>
    </message>
    <message>
        <source>shortcuts keyboard</source>
        <translation>tastenkürzel kurzbefehle shortcuts</translation>
    </message>
    <message>
        <source>folder directory</source>
        <translation>ordner verzeichnis</translation>
    </message>
    <message>
        <source>refresh reload rescan</source>
        <translation>aktualisieren neu laden</translation>
    </message>
    <message>
        <source>remove trash</source>
        <translation>entfernen papierkorb</translation>
    </message>
    <message>
        <source>csv markdown paste</source>
        <translation>csv markdown einlesen</translation>
    </message>
    <message>
        <source>create add</source>
        <translation>anlegen erstellen hinzufügen</translation>
    </message>
    <message>
        <source>bulk batch regular expression</source>
        <translation>mehrere massenänderung regulärer ausdruck</translation>
    </message>
    <message>
        <source>bulk batch edit set</source>
        <translation>mehrere massenänderung setzen</translation>
    </message>
    <message>
        <source>theme appearance</source>
        <translation>farbschema erscheinungsbild theme</translation>
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
        <source>Line {0}, column {1}: {2}</source>
        <translation>Zeile {0}, Spalte {1}: {2}</translation>
    </message>
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
        <source>Stopping…</source>
        <translation>Wird angehalten …</translation>
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
        <source>Go to the place</source>
        <translation>Zur Stelle gehen</translation>
    </message>
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
    <message>
        <source>Not checked</source>
        <translation>Nicht geprüft</translation>
    </message>
    <message>
        <source>The check of the library was stopped, or its reading.</source>
        <translation>Die Prüfung der Bibliothek wurde angehalten, oder ihr Einlesen.</translation>
    </message>
    <message>
        <source>Check the Library</source>
        <translation>Bibliothek prüfen</translation>
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
        <source>Work It Out Again</source>
        <translation>Noch einmal ermitteln</translation>
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
        <source>If you accept</source>
        <translation>Beim Annehmen</translation>
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
        <source>Not saved</source>
        <translation>Nicht gespeichert</translation>
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
        <source>They are here as soon as the library is read.</source>
        <translation>Sie sind hier, sobald die Bibliothek gelesen ist.</translation>
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
        <source>because…</source>
        <translation>weil …</translation>
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
    <name>SelectionBar</name>
    <message>
        <source>Chosen patterns</source>
        <translation>Gewählte Muster</translation>
    </message>
    <message>
        <source>{0} chosen</source>
        <translation>{0} gewählt</translation>
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
        <source>Fold the YAML Here</source>
        <translation>YAML hier einklappen</translation>
    </message>
    <message>
        <source>Unfold the YAML Here</source>
        <translation>YAML hier ausklappen</translation>
    </message>
    <message>
        <source>Fold All the YAML</source>
        <translation>Alles YAML einklappen</translation>
    </message>
    <message>
        <source>Unfold All the YAML</source>
        <translation>Alles YAML ausklappen</translation>
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
    <name>Threshold</name>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
</context>
<context>
    <name>Thresholds</name>
    <message>
        <source>Filters</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Weight of a relation</source>
        <translation>Gewicht einer Beziehung</translation>
    </message>
    <message>
        <source>Confidence of an inferred link</source>
        <translation>Sicherheit eines abgeleiteten Verweises</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Sicherheit</translation>
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
    <name>TreeBar</name>
    <message>
        <source>Add a field</source>
        <translation>Feld hinzufügen</translation>
    </message>
    <message>
        <source>Add inside</source>
        <translation>Darin hinzufügen</translation>
    </message>
    <message>
        <source>Move the item up</source>
        <translation>Eintrag nach oben</translation>
    </message>
    <message>
        <source>Move the item down</source>
        <translation>Eintrag nach unten</translation>
    </message>
    <message>
        <source>Remove this with all that it holds</source>
        <translation>Dies mit allem entfernen, was darin ist</translation>
    </message>
</context>
<context>
    <name>TreeEditor</name>
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
    <message>
        <source>Reading was stopped: list, search and map know a part of the library.</source>
        <translation>Das Einlesen wurde angehalten: Liste, Suche und Karte kennen einen Teil der Bibliothek.</translation>
    </message>
    <message>
        <source>Read On</source>
        <translation>Weiterlesen</translation>
    </message>
    <message>
        <source>The library could not be read ({0}); your files are untouched.</source>
        <translation>Die Bibliothek ließ sich nicht einlesen ({0}); die Dateien sind unberührt.</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>Noch einmal versuchen</translation>
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
        <source>Map</source>
        <translation>Karte</translation>
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
    <message>
        <source>Language of the spell checker</source>
        <translation>Sprache der Rechtschreibprüfung</translation>
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
