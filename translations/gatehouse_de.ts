<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Cards</name>
    <message>
        <source>%1 ended on %2</source>
        <translation>%1 endete am %2</translation>
    </message>
    <message>
        <source>%1 ends on %2, in %3 days</source>
        <translation>%1 endet am %2, in %3 Tagen</translation>
    </message>
    <message>
        <source>%1 until %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>%1: not visible with this token</source>
        <translation>%1: mit diesem Token nicht sichtbar</translation>
    </message>
    <message>
        <source>%1: not set</source>
        <translation>%1: nicht gesetzt</translation>
    </message>
    <message>
        <source>%1: on</source>
        <translation>%1: ein</translation>
    </message>
    <message>
        <source>%1: off</source>
        <translation>%1: aus</translation>
    </message>
    <message>
        <source>Not read yet.</source>
        <translation>Noch nicht gelesen.</translation>
    </message>
    <message>
        <source>%1, offline licence</source>
        <translation>%1, Offline-Lizenz</translation>
    </message>
    <message>
        <source>Licence: nothing assumed</source>
        <translation>Lizenz: nichts angenommen</translation>
    </message>
    <message>
        <source>Licence not visible with this token</source>
        <translation>Lizenz mit diesem Token nicht sichtbar</translation>
    </message>
    <message>
        <source>No add-on for GitLab Duo</source>
        <translation>Kein Add-on für GitLab Duo</translation>
    </message>
    <message>
        <source>Add-ons: %1</source>
        <translation>Add-ons: %1</translation>
    </message>
    <message>
        <source>Token of %1, administrator</source>
        <translation>Token von %1, Administrator</translation>
    </message>
    <message>
        <source>Token of %1, no administrator</source>
        <translation>Token von %1, kein Administrator</translation>
    </message>
    <message>
        <source>1 self-hosted model</source>
        <translation>1 selbst gehostetes Modell</translation>
    </message>
    <message>
        <source>%1 self-hosted models</source>
        <translation>%1 selbst gehostete Modelle</translation>
    </message>
    <message>
        <source>%1, %2 unused</source>
        <translation>%1, %2 unbenutzt</translation>
    </message>
    <message>
        <source>%1 of %2 features answered by your own models</source>
        <translation>%1 von %2 Funktionen von eigenen Modellen beantwortet</translation>
    </message>
    <message>
        <source>1 has no model: it is on and fails</source>
        <translation>1 hat kein Modell: sie ist eingeschaltet und schlägt fehl</translation>
    </message>
    <message>
        <source>%1 have no model: they are on and fail</source>
        <translation>%1 haben kein Modell: sie sind eingeschaltet und schlagen fehl</translation>
    </message>
    <message>
        <source>1 leaves your network</source>
        <translation>1 verlässt das eigene Netz</translation>
    </message>
    <message>
        <source>%1 leave your network</source>
        <translation>%1 verlassen das eigene Netz</translation>
    </message>
    <message>
        <source>%1 off for everyone</source>
        <translation>%1 für alle aus</translation>
    </message>
    <message>
        <source>%1 not known</source>
        <translation>%1 nicht bekannt</translation>
    </message>
    <message>
        <source>1 error</source>
        <translation>1 Fehler</translation>
    </message>
    <message>
        <source>%1 errors</source>
        <translation>%1 Fehler</translation>
    </message>
    <message>
        <source>1 warning</source>
        <translation>1 Warnung</translation>
    </message>
    <message>
        <source>%1 warnings</source>
        <translation>%1 Warnungen</translation>
    </message>
    <message>
        <source>1 note</source>
        <translation>1 Hinweis</translation>
    </message>
    <message>
        <source>%1 notes</source>
        <translation>%1 Hinweise</translation>
    </message>
    <message>
        <source>Nothing to mend in the draft</source>
        <translation>Im Entwurf ist nichts zu beheben</translation>
    </message>
    <message>
        <source>%1, of a part only</source>
        <translation>%1, nur für einen Teil</translation>
    </message>
</context>
<context>
    <name>Catalogue</name>
    <message>
        <source>Whether GitLab Duo is on for every group and project, may be turned on by them, or is off for all. A change also overwrites the choice of every group and project.</source>
        <translation>Ob GitLab Duo für jede Gruppe und jedes Projekt eingeschaltet ist, von ihnen eingeschaltet werden kann oder für alle aus ist. Eine Änderung überschreibt auch die Wahl jeder Gruppe und jedes Projekts.</translation>
    </message>
    <message>
        <source>Gives all users the features of GitLab Duo Core. Turning it on accepts GitLab&apos;s AI Functionality Terms.</source>
        <translation>Gibt allen Benutzern die Funktionen von GitLab Duo Core. Mit dem Einschalten stimmen Sie GitLabs AI Functionality Terms zu.</translation>
    </message>
    <message>
        <source>The switch of the whole Agent Platform; without it flows and agents are off.</source>
        <translation>Der Schalter der gesamten Agent Platform; ohne ihn sind Flows und Agenten aus.</translation>
    </message>
    <message>
        <source>Lets users run agents from the command line.</source>
        <translation>Lässt Benutzer Agenten von der Befehlszeile aus ausführen.</translation>
    </message>
    <message>
        <source>Default availability of the agents that come with GitLab.</source>
        <translation>Vorgegebene Verfügbarkeit der Agenten, die GitLab mitbringt.</translation>
    </message>
    <message>
        <source>Lets flows run on runners. A change also overwrites the choice of every group and project.</source>
        <translation>Lässt Flows auf Runnern laufen. Eine Änderung überschreibt auch die Wahl jeder Gruppe und jedes Projekts.</translation>
    </message>
    <message>
        <source>Lets the flows that come with GitLab run. A change also overwrites the choice of every group and project.</source>
        <translation>Lässt die Flows laufen, die GitLab mitbringt. Eine Änderung überschreibt auch die Wahl jeder Gruppe und jedes Projekts.</translation>
    </message>
    <message>
        <source>Where runners fetch the image for flows: host, or host and port.</source>
        <translation>Von wo Runner das Image für Flows holen: Host oder Host und Port.</translation>
    </message>
    <message>
        <source>The lowest role that may use Agent Platform features which start pipelines.</source>
        <translation>Die niedrigste Rolle, die Funktionen der Agent Platform nutzen darf, die Pipelines starten.</translation>
    </message>
    <message>
        <source>The lowest role that may use Agent Platform features which start no pipeline.</source>
        <translation>Die niedrigste Rolle, die Funktionen der Agent Platform nutzen darf, die keine Pipeline starten.</translation>
    </message>
    <message>
        <source>Lets model providers keep prompts for a short time to answer faster.</source>
        <translation>Lässt Modellanbieter Prompts kurze Zeit aufbewahren, um schneller zu antworten.</translation>
    </message>
    <message>
        <source>Capture detailed information about AI-related activities and requests. The logs stay on your own servers.</source>
        <translation>Ausführliche Informationen über KI-bezogene Aktivitäten und Anfragen aufzeichnen. Die Protokolle bleiben auf Ihren eigenen Servern.</translation>
    </message>
    <message>
        <source>Capture detailed information about AI-related activities and requests. The logs stay on your own servers. GitLab shows this box as Collect usage data.</source>
        <translation>Ausführliche Informationen über KI-bezogene Aktivitäten und Anfragen aufzeichnen. Die Protokolle bleiben auf Ihren eigenen Servern. GitLab zeigt dieses Kästchen als Collect usage data.</translation>
    </message>
    <message>
        <source>Conversations are deleted after this many days.</source>
        <translation>Unterhaltungen werden nach so vielen Tagen gelöscht.</translation>
    </message>
    <message>
        <source>From when the days are counted.</source>
        <translation>Ab wann die Tage gezählt werden.</translation>
    </message>
    <message>
        <source>Lets agents reach the domains that GitLab recommends.</source>
        <translation>Lässt Agenten die Domains erreichen, die GitLab empfiehlt.</translation>
    </message>
    <message>
        <source>Lets agents open any Unix socket of the machine they run on.</source>
        <translation>Lässt Agenten jeden Unix-Socket des Rechners öffnen, auf dem sie laufen.</translation>
    </message>
    <message>
        <source>Lets projects add domains of their own for their agents.</source>
        <translation>Lässt Projekte eigene Domains für ihre Agenten hinzufügen.</translation>
    </message>
    <message>
        <source>Whether editors send code suggestions straight to the gateway, or through GitLab.</source>
        <translation>Ob Editoren Code-Vorschläge direkt beim Gateway anfordern oder über GitLab.</translation>
    </message>
    <message>
        <source>Accepts GitLab&apos;s testing terms: beta families and rows appear. Only a signed-in administrator can change it, in the browser.</source>
        <translation>Stimmt GitLabs Testbedingungen zu: Beta-Familien und -Zeilen erscheinen. Nur ein angemeldeter Administrator kann das ändern, im Browser.</translation>
    </message>
    <message>
        <source>How long GitLab waits for an answer of the gateway.</source>
        <translation>Wie lange GitLab auf eine Antwort des Gateways wartet.</translation>
    </message>
    <message>
        <source>The gateway that takes the requests of self-hosted models. Without it they go to GitLab&apos;s cloud.</source>
        <translation>Das Gateway, das die Anfragen an selbst gehostete Modelle annimmt. Ohne es gehen sie in GitLabs Cloud.</translation>
    </message>
    <message>
        <source>Host and port, without a scheme; the service listens on port 50052.</source>
        <translation>Host und Port, ohne Schema; der Dienst lauscht auf Port 50052.</translation>
    </message>
    <message>
        <source>Off when the service listens without TLS.</source>
        <translation>Aus, wenn der Dienst ohne TLS lauscht.</translation>
    </message>
    <message>
        <source>Shows users GitLab Duo features that are not finished. Turning it on accepts GitLab&apos;s Testing Agreement.</source>
        <translation>Zeigt Benutzern unfertige Funktionen von GitLab Duo. Mit dem Einschalten stimmen Sie GitLabs Testing Agreement zu.</translation>
    </message>
    <message>
        <source>Writes whole blocks of code in the editor from a comment or an empty function.</source>
        <translation>Schreibt im Editor ganze Code-Blöcke aus einem Kommentar oder einer leeren Funktion.</translation>
    </message>
    <message>
        <source>Finishes the line or block that is being typed in the editor; latency matters most here.</source>
        <translation>Ergänzt die Zeile oder den Block, der gerade im Editor geschrieben wird; hier zählt die Latenz am meisten.</translation>
    </message>
    <message>
        <source>Answers questions in GitLab Duo Chat; chat rows without a choice of their own use its model.</source>
        <translation>Beantwortet Fragen im GitLab Duo Chat; Chat-Zeilen ohne eigene Wahl nutzen sein Modell.</translation>
    </message>
    <message>
        <source>Explains selected code (/explain).</source>
        <translation>Erklärt markierten Code (/explain).</translation>
    </message>
    <message>
        <source>Writes tests for selected code (/tests).</source>
        <translation>Schreibt Tests für markierten Code (/tests).</translation>
    </message>
    <message>
        <source>Rewrites selected code (/refactor).</source>
        <translation>Schreibt markierten Code um (/refactor).</translation>
    </message>
    <message>
        <source>Mends selected code (/fix).</source>
        <translation>Behebt Fehler in markiertem Code (/fix).</translation>
    </message>
    <message>
        <source>Finds why a CI/CD job failed (/troubleshoot).</source>
        <translation>Findet heraus, warum ein CI/CD-Job fehlgeschlagen ist (/troubleshoot).</translation>
    </message>
    <message>
        <source>Proposes the message of a merge commit.</source>
        <translation>Schlägt die Nachricht eines Merge-Commits vor.</translation>
    </message>
    <message>
        <source>Drafts the description of a new merge request.</source>
        <translation>Entwirft die Beschreibung eines neuen Merge-Requests.</translation>
    </message>
    <message>
        <source>Explains a finding of the security scanners.</source>
        <translation>Erklärt einen Fund der Sicherheitsscanner.</translation>
    </message>
    <message>
        <source>Opens a merge request that mends a finding of the security scanners.</source>
        <translation>Öffnet einen Merge-Request, der einen Fund der Sicherheitsscanner behebt.</translation>
    </message>
    <message>
        <source>Sums up a reviewer&apos;s pending comments.</source>
        <translation>Fasst die ausstehenden Kommentare eines Reviewers zusammen.</translation>
    </message>
    <message>
        <source>Answers questions about Git commands in the glab command line.</source>
        <translation>Beantwortet Fragen zu Git-Befehlen im Befehlszeilenprogramm glab.</translation>
    </message>
    <message>
        <source>Sums up the discussion of an issue.</source>
        <translation>Fasst die Diskussion eines Issues zusammen.</translation>
    </message>
    <message>
        <source>Reviews a merge request and comments on it.</source>
        <translation>Prüft einen Merge-Request und kommentiert ihn.</translation>
    </message>
    <message>
        <source>Runs agents and flows; the model must be able to call tools.</source>
        <translation>Führt Agenten und Flows aus; das Modell muss Werkzeuge aufrufen können.</translation>
    </message>
    <message>
        <source>Answers in GitLab Duo Chat (Agentic), which acts through tools.</source>
        <translation>Antwortet im GitLab Duo Chat (Agentic), der über Werkzeuge handelt.</translation>
    </message>
    <message>
        <source>Judges whether a SAST finding is a false alarm.</source>
        <translation>Beurteilt, ob ein SAST-Fund ein Fehlalarm ist.</translation>
    </message>
    <message>
        <source>Judges whether a detected secret is a false alarm.</source>
        <translation>Beurteilt, ob ein gefundenes Geheimnis ein Fehlalarm ist.</translation>
    </message>
    <message>
        <source>Mends a SAST finding with a flow.</source>
        <translation>Behebt einen SAST-Fund mit einem Flow.</translation>
    </message>
    <message>
        <source>Reviews a merge request with a flow.</source>
        <translation>Prüft einen Merge-Request mit einem Flow.</translation>
    </message>
    <message>
        <source>Reviews a merge request for security.</source>
        <translation>Prüft einen Merge-Request auf Sicherheit.</translation>
    </message>
    <message>
        <source>Indexes code for semantic search; chosen in the Semantic Search settings, not here.</source>
        <translation>Indexiert Code für die semantische Suche; wird in den Einstellungen von Semantic Search gewählt, nicht hier.</translation>
    </message>
    <message>
        <source>Finds GitLab features by description.</source>
        <translation>Findet GitLab-Funktionen anhand einer Beschreibung.</translation>
    </message>
    <message>
        <source>Mends code that a newer dependency breaks.</source>
        <translation>Behebt Code, den eine neuere Abhängigkeit bricht.</translation>
    </message>
    <message>
        <source>Works on an issue and opens a merge request.</source>
        <translation>Bearbeitet ein Issue und öffnet einen Merge-Request.</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>Sekunden</translation>
    </message>
    <message>
        <source>days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Connectivity</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
</context>
<context>
    <name>CausePage</name>
    <message>
        <source>GitLab %1 to before %2</source>
        <translation>GitLab %1 bis vor %2</translation>
    </message>
    <message>
        <source>GitLab %1 and later</source>
        <translation>GitLab %1 und neuer</translation>
    </message>
    <message>
        <source>Before GitLab %1</source>
        <translation>Vor GitLab %1</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>What else it could be</source>
        <translation>Was es sonst sein könnte</translation>
    </message>
    <message>
        <source>Found by</source>
        <translation>Gefunden von</translation>
    </message>
    <message>
        <source>GitLab&apos;s documentation</source>
        <translation>Dokumentation von GitLab</translation>
    </message>
    <message>
        <source>Never the first suspect</source>
        <translation>Nie der erste Verdacht</translation>
    </message>
    <message>
        <source>Causes</source>
        <translation>Ursachen</translation>
    </message>
    <message>
        <source>What a check can name as the cause, by the part of the chain where it shows. The word below a page&apos;s heading is the one that reports carry.</source>
        <translation>Was eine Prüfung als Ursache nennen kann, nach dem Teil der Kette, in dem es sich zeigt. Das Wort unter der Überschrift einer Seite ist das, das in Berichten steht.</translation>
    </message>
</context>
<context>
    <name>ChainLinks</name>
    <message>
        <source>AI gateway</source>
        <translation>AI gateway</translation>
    </message>
    <message>
        <source>Agent Platform service</source>
        <translation>Agent Platform service</translation>
    </message>
    <message>
        <source>You → GitLab</source>
        <translation>Arbeitsplatz → GitLab</translation>
    </message>
    <message>
        <source>GitLab → AI gateway</source>
        <translation>GitLab → AI-Gateway</translation>
    </message>
    <message>
        <source>AI gateway → models</source>
        <translation>AI-Gateway → Modelle</translation>
    </message>
    <message>
        <source>Model servers</source>
        <translation>Modellserver</translation>
    </message>
    <message>
        <source>GitLab&apos;s cloud</source>
        <translation>Cloud von GitLab</translation>
    </message>
    <message>
        <source>Features</source>
        <translation>Funktionen</translation>
    </message>
</context>
<context>
    <name>ChainPicture</name>
    <message>
        <source>not checked</source>
        <translation>nicht geprüft</translation>
    </message>
    <message>
        <source>Your network</source>
        <translation>Eigenes Netz</translation>
    </message>
</context>
<context>
    <name>ChainWords</name>
    <message>
        <source>this computer</source>
        <translation>dieser Computer</translation>
    </message>
    <message>
        <source>AI gateway</source>
        <translation>AI gateway</translation>
    </message>
    <message>
        <source>Agent Platform service</source>
        <translation>Agent Platform service</translation>
    </message>
    <message>
        <source>No endpoint</source>
        <translation>Kein Endpunkt</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Arbeitsplatz</translation>
    </message>
    <message>
        <source>offline: no URL yet</source>
        <translation>offline: noch keine URL</translation>
    </message>
    <message>
        <source>GitLab → Agent Platform service</source>
        <translation>GitLab → Agent-Platform-Dienst</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>nicht gesetzt</translation>
    </message>
    <message>
        <source>not visible with this token</source>
        <translation>mit diesem Token nicht sichtbar</translation>
    </message>
    <message>
        <source>AI gateway → %1</source>
        <translation>AI-Gateway → %1</translation>
    </message>
    <message>
        <source>%1 more models</source>
        <translation>%1 weitere Modelle</translation>
    </message>
    <message>
        <source>GitLab AI vendor</source>
        <translation>GitLab AI vendor</translation>
    </message>
    <message>
        <source>1 feature leaves</source>
        <translation>1 Funktion geht hinaus</translation>
    </message>
    <message>
        <source>%1 features leave</source>
        <translation>%1 Funktionen gehen hinaus</translation>
    </message>
    <message>
        <source>GitLab → GitLab AI vendor</source>
        <translation>GitLab → GitLab AI vendor</translation>
    </message>
    <message>
        <source>GitLab.com AI gateway</source>
        <translation>AI-Gateway von GitLab.com</translation>
    </message>
    <message>
        <source>Self-hosted AI gateway and models</source>
        <translation>Selbst gehostetes AI-Gateway und selbst gehostete Modelle</translation>
    </message>
    <message>
        <source>Hybrid: your AI gateway, and GitLab&apos;s</source>
        <translation>Hybrid: eigenes AI-Gateway und das von GitLab</translation>
    </message>
    <message>
        <source>Configuration type not known</source>
        <translation>Art der Konfiguration nicht bekannt</translation>
    </message>
    <message>
        <source>No local AI gateway is set: requests go to GitLab&apos;s cloud.</source>
        <translation>Kein lokales AI-Gateway ist gesetzt: Anfragen gehen an die Cloud von GitLab.</translation>
    </message>
    <message>
        <source>Every feature is answered through your own gateway.</source>
        <translation>Jede Funktion wird über das eigene Gateway beantwortet.</translation>
    </message>
    <message>
        <source>Some features are answered by GitLab&apos;s cloud.</source>
        <translation>Manche Funktionen beantwortet die Cloud von GitLab.</translation>
    </message>
    <message>
        <source>This token may not see which AI gateway is set.</source>
        <translation>Mit diesem Token ist nicht zu sehen, welches AI-Gateway gesetzt ist.</translation>
    </message>
</context>
<context>
    <name>ChangeCounts</name>
    <message>
        <source>1 setting</source>
        <translation>1 Einstellung</translation>
    </message>
    <message numerus="yes">
        <source>%n settings</source>
        <translation>
            <numerusform>%n Einstellung</numerusform>
            <numerusform>%n Einstellungen</numerusform>
        </translation>
    </message>
    <message>
        <source>1 model</source>
        <translation>1 Modell</translation>
    </message>
    <message numerus="yes">
        <source>%n models</source>
        <translation>
            <numerusform>%n Modell</numerusform>
            <numerusform>%n Modelle</numerusform>
        </translation>
    </message>
    <message>
        <source>1 feature</source>
        <translation>1 Funktion</translation>
    </message>
    <message numerus="yes">
        <source>%n features</source>
        <translation>
            <numerusform>%n Funktion</numerusform>
            <numerusform>%n Funktionen</numerusform>
        </translation>
    </message>
    <message>
        <source>1 other</source>
        <translation>1 weitere</translation>
    </message>
    <message numerus="yes">
        <source>%n others</source>
        <translation>
            <numerusform>%n weitere</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CheckNodes</name>
    <message>
        <source>Explained by: %1</source>
        <translation>Erklärt durch: %1</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 fehlgeschlagen</translation>
    </message>
    <message>
        <source>1 warning</source>
        <translation>1 Warnung</translation>
    </message>
    <message>
        <source>%1 warnings</source>
        <translation>%1 Warnungen</translation>
    </message>
    <message>
        <source>%1 explained</source>
        <translation>%1 erklärt</translation>
    </message>
    <message>
        <source>%1 passed</source>
        <translation>%1 bestanden</translation>
    </message>
    <message>
        <source>%1 not tested</source>
        <translation>%1 nicht getestet</translation>
    </message>
    <message>
        <source>%1 to come</source>
        <translation>%1 ausstehend</translation>
    </message>
</context>
<context>
    <name>Checks</name>
    <message>
        <source>GitLab</source>
        <translation>GitLab</translation>
    </message>
    <message>
        <source>AI gateway</source>
        <translation>AI gateway</translation>
    </message>
    <message>
        <source>Agent Platform service</source>
        <translation>Agent Platform service</translation>
    </message>
    <message>
        <source>Have a server certificate issued; what the library said stands beside.</source>
        <translation>Lassen Sie ein Serverzertifikat ausstellen; daneben steht, was die Bibliothek gesagt hat.</translation>
    </message>
    <message>
        <source>Settings of the container</source>
        <translation>Einstellungen des Containers</translation>
    </message>
    <message>
        <source>The server does not send its whole chain</source>
        <translation>Der Server sendet nicht seine ganze Kette</translation>
    </message>
    <message>
        <source>That host does not know the name</source>
        <translation>Dieser Host kennt den Namen nicht</translation>
    </message>
    <message>
        <source>The script ran there, and curl could not resolve it.</source>
        <translation>Das Skript lief dort, und curl konnte ihn nicht auflösen.</translation>
    </message>
    <message>
        <source>That host has no way to this address</source>
        <translation>Dieser Host hat keinen Weg zu dieser Adresse</translation>
    </message>
    <message>
        <source>The name resolves there, but no connection came about.</source>
        <translation>Der Name lässt sich dort auflösen, aber es kam keine Verbindung zustande.</translation>
    </message>
    <message>
        <source>The proxy of that host stops the call</source>
        <translation>Der Proxy dieses Hosts hält den Aufruf auf</translation>
    </message>
    <message>
        <source>curl took the proxy of that shell and got no further.</source>
        <translation>curl nahm den Proxy dieser Shell und kam nicht weiter.</translation>
    </message>
    <message>
        <source>That host does not know the CA</source>
        <translation>Dieser Host kennt die CA nicht</translation>
    </message>
    <message>
        <source>curl took the trust store of that host and refused the certificate.</source>
        <translation>curl nahm den Zertifikatsspeicher dieses Hosts und lehnte das Zertifikat ab.</translation>
    </message>
    <message>
        <source>A host that knows the root still misses the certificate between.</source>
        <translation>Einem Host, der die Wurzel kennt, fehlt noch das Zertifikat dazwischen.</translation>
    </message>
    <message>
        <source>Workhorse does not trust the gateway</source>
        <translation>Workhorse vertraut dem Gateway nicht</translation>
    </message>
    <message>
        <source>GitLab&apos;s bundle knows the CA, which is enough for Rails; Workhorse, which sends code suggestions and agents&apos; streams, takes the store of the system.</source>
        <translation>Das Bündel von GitLab kennt die CA, was für Rails genügt; Workhorse, das Code Suggestions und die Ströme der Agenten sendet, nimmt den Speicher des Systems.</translation>
    </message>
    <message>
        <source>GitLab does not trust the gateway</source>
        <translation>GitLab vertraut dem Gateway nicht</translation>
    </message>
    <message>
        <source>The system of that host knows the CA, GitLab&apos;s own bundle does not, and Rails takes that.</source>
        <translation>Das System dieses Hosts kennt die CA, GitLabs eigenes Bündel nicht, und Rails nimmt dieses.</translation>
    </message>
    <message>
        <source>The certificate has expired for that host</source>
        <translation>Das Zertifikat ist für diesen Host abgelaufen</translation>
    </message>
    <message>
        <source>curl compared its last day with the clock of that host.</source>
        <translation>curl verglich seinen letzten Tag mit der Uhr dieses Hosts.</translation>
    </message>
    <message>
        <source>The certificate is for another name than that host uses</source>
        <translation>Das Zertifikat gilt für einen anderen Namen, als dieser Host benutzt</translation>
    </message>
    <message>
        <source>curl compared the names in it with the address.</source>
        <translation>curl verglich die Namen darin mit der Adresse.</translation>
    </message>
    <message>
        <source>The port speaks no TLS</source>
        <translation>Der Port spricht kein TLS</translation>
    </message>
    <message>
        <source>The answer to the handshake was no TLS.</source>
        <translation>Die Antwort auf den Handshake war kein TLS.</translation>
    </message>
    <message>
        <source>TLS does not come about from that host</source>
        <translation>TLS kommt von diesem Host aus nicht zustande</translation>
    </message>
    <message>
        <source>curl and the server found no common way.</source>
        <translation>curl und der Server fanden keinen gemeinsamen Weg.</translation>
    </message>
    <message>
        <source>The server does not answer that host</source>
        <translation>Der Server antwortet diesem Host nicht</translation>
    </message>
    <message>
        <source>The connection came about, the answer did not.</source>
        <translation>Die Verbindung kam zustande, die Antwort nicht.</translation>
    </message>
    <message>
        <source>A reverse proxy does not reach the server</source>
        <translation>Ein Reverse Proxy erreicht den Server nicht</translation>
    </message>
    <message>
        <source>The proxy answered in its place with 502, 503 or 504.</source>
        <translation>Der Proxy antwortete an seiner Stelle mit 502, 503 oder 504.</translation>
    </message>
    <message>
        <source>The gateway waits for the customers portal in vain</source>
        <translation>Das Gateway wartet vergeblich auf das Kundenportal</translation>
    </message>
    <message>
        <source>The variables still lead to customers.gitlab.com, and the container does not reach it: that costs 20 s a request, and from 18.10 the Agent Platform service does not start.</source>
        <translation>Die Variablen führen noch zu customers.gitlab.com, und der Container erreicht es nicht: das kostet 20 s je Anfrage, und ab 18.10 startet der Agent Platform service nicht.</translation>
    </message>
    <message>
        <source>A node of GitLab has another version</source>
        <translation>Ein Knoten von GitLab hat eine andere Version</translation>
    </message>
    <message>
        <source>The version file of that host differs from what the API said.</source>
        <translation>Die Versionsdatei dieses Hosts weicht von dem ab, was die API sagte.</translation>
    </message>
    <message>
        <source>The gateway&apos;s process does not run in the container</source>
        <translation>Der Prozess des Gateways läuft im Container nicht</translation>
    </message>
    <message>
        <source>Asked inside of the container, its port takes no connection.</source>
        <translation>Im Container gefragt, nimmt sein Port keine Verbindung an.</translation>
    </message>
    <message>
        <source>The gateway&apos;s health path is not reached</source>
        <translation>Der Gesundheitspfad des Gateways wird nicht erreicht</translation>
    </message>
    <message>
        <source>The address answers, but /monitoring/healthz does not as the gateway does.</source>
        <translation>Die Adresse antwortet, aber /monitoring/healthz nicht wie das Gateway.</translation>
    </message>
    <message>
        <source>A proxy passes only some paths to the gateway</source>
        <translation>Ein Proxy reicht nur manche Pfade ans Gateway weiter</translation>
    </message>
    <message>
        <source>The root is the gateway&apos;s, a path below /v1 is not.</source>
        <translation>Die Wurzel ist die des Gateways, ein Pfad unter /v1 nicht.</translation>
    </message>
    <message>
        <source>The Agent Platform service died in the container</source>
        <translation>Der Agent Platform service ist im Container gestorben</translation>
    </message>
    <message>
        <source>Asked inside of the container, its port takes no connection. Both processes run side by side, and the container stays up without it.</source>
        <translation>Im Container gefragt, nimmt sein Port keine Verbindung an. Beide Prozesse laufen nebeneinander, und der Container bleibt ohne ihn oben.</translation>
    </message>
    <message>
        <source>The gateway cannot fetch GitLab&apos;s keys</source>
        <translation>Das Gateway kann die Schlüssel von GitLab nicht holen</translation>
    </message>
    <message>
        <source>From the container, discovery or the address that it names for the keys did not answer as it should.</source>
        <translation>Vom Container aus antwortete die Discovery oder die Adresse, die sie für die Schlüssel nennt, nicht, wie sie soll.</translation>
    </message>
    <message>
        <source>The gateway&apos;s address of GitLab has a path</source>
        <translation>Die GitLab-Adresse des Gateways hat einen Pfad</translation>
    </message>
    <message>
        <source>The keys are looked for at the root of that host, whatever path the variable has.</source>
        <translation>Die Schlüssel werden an der Wurzel dieses Hosts gesucht, welchen Pfad die Variable auch hat.</translation>
    </message>
    <message>
        <source>The gateway knows GitLab by another address</source>
        <translation>Das Gateway kennt GitLab unter einer anderen Adresse</translation>
    </message>
    <message>
        <source>AIGW_GITLAB_URL differs from the address of this instance. That is fine for another name of the same GitLab; with the keys of another GitLab every token is refused.</source>
        <translation>AIGW_GITLAB_URL weicht von der Adresse dieser Instanz ab. Für einen anderen Namen desselben GitLab ist das gut; mit den Schlüsseln eines anderen GitLab wird jedes Token abgelehnt.</translation>
    </message>
    <message>
        <source>GitLab&apos;s API is not open to the container</source>
        <translation>Die API von GitLab ist für den Container nicht offen</translation>
    </message>
    <message>
        <source>The list of projects, which needs no token, did not answer with 200.</source>
        <translation>Die Liste der Projekte, die kein Token braucht, antwortete nicht mit 200.</translation>
    </message>
    <message>
        <source>The gateway lacks variables</source>
        <translation>Dem Gateway fehlen Variablen</translation>
    </message>
    <message>
        <source>They are not set in the container.</source>
        <translation>Sie sind im Container nicht gesetzt.</translation>
    </message>
    <message>
        <source>A signing key of the gateway is no complete PEM</source>
        <translation>Ein Signaturschlüssel des Gateways ist kein vollständiges PEM</translation>
    </message>
    <message>
        <source>The value in the container does not begin with the PEM marker or does not end with it.</source>
        <translation>Der Wert im Container beginnt nicht mit der PEM-Marke oder endet nicht damit.</translation>
    </message>
    <message>
        <source>The gateway&apos;s CA file cannot be read</source>
        <translation>Die CA-Datei des Gateways ist nicht lesbar</translation>
    </message>
    <message>
        <source>SSL_CERT_FILE names it, and the container&apos;s user cannot read it.</source>
        <translation>SSL_CERT_FILE nennt sie, und der Benutzer des Containers kann sie nicht lesen.</translation>
    </message>
    <message>
        <source>The gateway cannot write its working folders</source>
        <translation>Das Gateway kann seine Arbeitsordner nicht beschreiben</translation>
    </message>
    <message>
        <source>A read-only root or another user id.</source>
        <translation>Eine schreibgeschützte Wurzel oder eine andere Benutzerkennung.</translation>
    </message>
    <message>
        <source>The empty portal variable stops the Agent Platform service</source>
        <translation>Die leere Portalvariable hält den Agent Platform service auf</translation>
    </message>
    <message>
        <source>From 18.10 the service ends at its start when the variable is set to nothing.</source>
        <translation>Ab 18.10 endet der Dienst beim Start, wenn die Variable auf nichts gesetzt ist.</translation>
    </message>
    <message>
        <source>Authentication is switched off in the container</source>
        <translation>Im Container ist die Anmeldung abgeschaltet</translation>
    </message>
    <message>
        <source>A variable that is meant for troubleshooting is still set.</source>
        <translation>Eine Variable, die zur Fehlersuche gedacht ist, ist noch gesetzt.</translation>
    </message>
    <message>
        <source>A clock is wrong</source>
        <translation>Eine Uhr geht falsch</translation>
    </message>
    <message>
        <source>The time in the answer&apos;s header and the time of that host differ.</source>
        <translation>Die Zeit im Kopf der Antwort und die Zeit dieses Hosts weichen ab.</translation>
    </message>
    <message>
        <source>GitLab speaks clear text to a TLS port</source>
        <translation>GitLab spricht Klartext mit einem TLS-Port</translation>
    </message>
    <message>
        <source>The port answered a TLS handshake on that host.</source>
        <translation>Der Port antwortete auf diesem Host auf einen TLS-Handshake.</translation>
    </message>
    <message>
        <source>GitLab speaks TLS to a clear-text port</source>
        <translation>GitLab spricht TLS mit einem Klartext-Port</translation>
    </message>
    <message>
        <source>The port did not answer a TLS handshake on that host.</source>
        <translation>Der Port antwortete auf diesem Host nicht auf einen TLS-Handshake.</translation>
    </message>
    <message>
        <source>The model&apos;s endpoint has the wrong path</source>
        <translation>Der Endpunkt des Modells hat den falschen Pfad</translation>
    </message>
    <message>
        <source>The server is reached from there, but lists no models at this path.</source>
        <translation>Der Server wird von dort erreicht, nennt aber unter diesem Pfad keine Modelle.</translation>
    </message>
    <message>
        <source>The server has no model of this name</source>
        <translation>Der Server hat kein Modell dieses Namens</translation>
    </message>
    <message>
        <source>Its list, read from there, does not have it.</source>
        <translation>Seine Liste, von dort gelesen, enthält es nicht.</translation>
    </message>
    <message>
        <source>Something else answers at the model&apos;s endpoint</source>
        <translation>Am Endpunkt des Modells antwortet etwas anderes</translation>
    </message>
    <message>
        <source>What came is no list of models.</source>
        <translation>Was kam, ist keine Modellliste.</translation>
    </message>
    <message>
        <source>The model still loads</source>
        <translation>Das Modell lädt noch</translation>
    </message>
    <message>
        <source>Its server answers 503 meanwhile.</source>
        <translation>Sein Server antwortet derweil mit 503.</translation>
    </message>
    <message>
        <source>The model server listens to its own host only</source>
        <translation>Der Modellserver hört nur auf seinen eigenen Host</translation>
    </message>
    <message>
        <source>At 127.0.0.1 it answers, at its address it does not.</source>
        <translation>An 127.0.0.1 antwortet er, an seiner Adresse nicht.</translation>
    </message>
    <message>
        <source>The model server does not run</source>
        <translation>Der Modellserver läuft nicht</translation>
    </message>
    <message>
        <source>Nothing listens on its port, on its own host.</source>
        <translation>Auf seinem Port lauscht nichts, auf seinem eigenen Host.</translation>
    </message>
    <message>
        <source>Mend DNS or the hosts file of that host; in a container, the DNS that it is given.</source>
        <translation>DNS oder die hosts-Datei dieses Hosts richten; in einem Container das DNS, das er bekommt.</translation>
    </message>
    <message>
        <source>Check that the server runs and publishes this port, and that firewalls between let that host through. localhost in a container means the container.</source>
        <translation>Prüfen, ob der Server läuft und diesen Port veröffentlicht, und ob Firewalls dazwischen diesen Host durchlassen. localhost in einem Container meint den Container.</translation>
    </message>
    <message>
        <source>Put the host into no_proxy there, or let the proxy pass host and port. GitLab&apos;s services and the container have variables of their own.</source>
        <translation>Den Host dort in no_proxy aufnehmen, oder den Proxy Host und Port durchlassen. Die Dienste von GitLab und der Container haben eigene Variablen.</translation>
    </message>
    <message>
        <source>On a GitLab host: into /etc/gitlab/trusted-certs with gitlab-ctl reconfigure, and into the system&apos;s store for Workhorse. In the gateway&apos;s container: SSL_CERT_FILE and REQUESTS_CA_BUNDLE with one merged bundle.</source>
        <translation>Auf einem GitLab-Host: nach /etc/gitlab/trusted-certs mit gitlab-ctl reconfigure, und für Workhorse in den Speicher des Systems. Im Container des Gateways: SSL_CERT_FILE und REQUESTS_CA_BUNDLE mit einem gemeinsamen Bündel.</translation>
    </message>
    <message>
        <source>Let the server send its certificate with all intermediate ones.</source>
        <translation>Den Server sein Zertifikat mit allen Zwischenzertifikaten senden lassen.</translation>
    </message>
    <message>
        <source>Add the CA to the system&apos;s store on every GitLab node (update-ca-certificates), then restart Workhorse.</source>
        <translation>Die CA auf jedem GitLab-Knoten in den Speicher des Systems aufnehmen (update-ca-certificates), dann Workhorse neu starten.</translation>
    </message>
    <message>
        <source>Put the CA into /etc/gitlab/trusted-certs on every node and run gitlab-ctl reconfigure.</source>
        <translation>Die CA auf jedem Knoten nach /etc/gitlab/trusted-certs legen und gitlab-ctl reconfigure ausführen.</translation>
    </message>
    <message>
        <source>Have it renewed; check the clock of that host.</source>
        <translation>Es erneuern lassen; die Uhr dieses Hosts prüfen.</translation>
    </message>
    <message>
        <source>Use a name that stands in the certificate, or have one issued with this name.</source>
        <translation>Einen Namen nehmen, der im Zertifikat steht, oder eines mit diesem Namen ausstellen lassen.</translation>
    </message>
    <message>
        <source>Use http:// for this port, or the port that speaks TLS.</source>
        <translation>Für diesen Port http:// nehmen, oder den Port, der TLS spricht.</translation>
    </message>
    <message>
        <source>Look at curl&apos;s words; a proxy that inspects TLS, an old protocol or a missing CA file are usual reasons.</source>
        <translation>Die Worte von curl ansehen; ein Proxy, der TLS untersucht, ein altes Protokoll oder eine fehlende CA-Datei sind übliche Gründe.</translation>
    </message>
    <message>
        <source>Look at the server&apos;s log; a port of another protocol or a filter between are usual reasons.</source>
        <translation>Das Protokoll des Servers ansehen; ein Port mit anderem Protokoll oder ein Filter dazwischen sind übliche Gründe.</translation>
    </message>
    <message>
        <source>Start the server, or correct its address in the proxy.</source>
        <translation>Den Server starten, oder seine Adresse im Proxy berichtigen.</translation>
    </message>
    <message>
        <source>Offline, set AIGW_CUSTOMER_PORTAL_URL and DUO_WORKFLOW_AUTH__OIDC_CUSTOMER_PORTAL_URL to GitLab&apos;s address; online, let the container reach customers.gitlab.com:443.</source>
        <translation>Offline AIGW_CUSTOMER_PORTAL_URL und DUO_WORKFLOW_AUTH__OIDC_CUSTOMER_PORTAL_URL auf die Adresse von GitLab setzen; online den Container customers.gitlab.com:443 erreichen lassen.</translation>
    </message>
    <message>
        <source>Finish the upgrade on every node.</source>
        <translation>Die Aktualisierung auf jedem Knoten abschließen.</translation>
    </message>
    <message>
        <source>Read the container&apos;s log (docker logs), then restart it.</source>
        <translation>Das Protokoll des Containers lesen (docker logs), dann ihn neu starten.</translation>
    </message>
    <message>
        <source>Take a slash or path at the end of the Local AI Gateway URL away; let the proxy pass every path on.</source>
        <translation>Einen Schrägstrich oder Pfad am Ende der Local AI Gateway URL entfernen; den Proxy jeden Pfad weiterreichen lassen.</translation>
    </message>
    <message>
        <source>Let the proxy pass every path on.</source>
        <translation>Den Proxy jeden Pfad weiterreichen lassen.</translation>
    </message>
    <message>
        <source>Look in the container&apos;s log for keys that could not be prefetched; mend the portal variables and GitLab&apos;s address, then restart the container.</source>
        <translation>Im Protokoll des Containers nach Schlüsseln suchen, die nicht geladen werden konnten; die Portalvariablen und die Adresse von GitLab richten, dann den Container neu starten.</translation>
    </message>
    <message>
        <source>Correct AIGW_GITLAB_URL, and let the container resolve, reach and trust GitLab&apos;s external URL; then restart the gateway, which keeps an incomplete set of keys for 24 h.</source>
        <translation>AIGW_GITLAB_URL berichtigen, und den Container die externe Adresse von GitLab auflösen, erreichen und ihr vertrauen lassen; dann das Gateway neu starten, das einen unvollständigen Satz Schlüssel 24 h behält.</translation>
    </message>
    <message>
        <source>Set AIGW_GITLAB_URL without a path; with a relative URL root, serve discovery at the root, too.</source>
        <translation>AIGW_GITLAB_URL ohne Pfad setzen; mit relativer URL die Discovery auch an der Wurzel anbieten.</translation>
    </message>
    <message>
        <source>Check that it is the same GitLab; else correct AIGW_GITLAB_URL and restart the gateway.</source>
        <translation>Prüfen, dass es dasselbe GitLab ist; sonst AIGW_GITLAB_URL berichtigen und das Gateway neu starten.</translation>
    </message>
    <message>
        <source>Check AIGW_GITLAB_API_URL; it ends in /api/v4/.</source>
        <translation>AIGW_GITLAB_API_URL prüfen; sie endet auf /api/v4/.</translation>
    </message>
    <message>
        <source>Set them and restart the container: GitLab&apos;s address, and RSA keys in PEM for signing.</source>
        <translation>Sie setzen und den Container neu starten: die Adresse von GitLab, und RSA-Schlüssel in PEM zum Signieren.</translation>
    </message>
    <message>
        <source>Pass it with its line breaks and without quotes; an env file cannot hold several lines, Compose&apos;s environment or a secret can.</source>
        <translation>Ihn mit Zeilenumbrüchen und ohne Anführungszeichen übergeben; eine env-Datei kann keine mehreren Zeilen halten, environment von Compose oder ein Secret schon.</translation>
    </message>
    <message>
        <source>Mount the bundle at that path, readable for the container&apos;s user.</source>
        <translation>Das Bündel unter diesem Pfad einhängen, lesbar für den Benutzer des Containers.</translation>
    </message>
    <message>
        <source>Give it writable volumes for /tmp and /home/aigateway/.hf; refill the latter from the image.</source>
        <translation>Ihm beschreibbare Volumes für /tmp und /home/aigateway/.hf geben; letzteres aus dem Image füllen.</translation>
    </message>
    <message>
        <source>Set DUO_WORKFLOW_AUTH__OIDC_CUSTOMER_PORTAL_URL to GitLab&apos;s address.</source>
        <translation>DUO_WORKFLOW_AUTH__OIDC_CUSTOMER_PORTAL_URL auf die Adresse von GitLab setzen.</translation>
    </message>
    <message>
        <source>Remove it and restart the container.</source>
        <translation>Sie entfernen und den Container neu starten.</translation>
    </message>
    <message>
        <source>Synchronise both with NTP: tokens have no leeway.</source>
        <translation>Beide über NTP stellen: Token haben keinen Spielraum.</translation>
    </message>
    <message>
        <source>Remove DUO_AGENT_PLATFORM_SERVICE_SECURE=false from every GitLab node and reconfigure.</source>
        <translation>DUO_AGENT_PLATFORM_SERVICE_SECURE=false von jedem GitLab-Knoten entfernen und reconfigure ausführen.</translation>
    </message>
    <message>
        <source>Tick TLS for the Agent Platform service in GitLab&apos;s Duo settings.</source>
        <translation>In den Duo-Einstellungen von GitLab TLS für den Agent Platform service wählen.</translation>
    </message>
    <message>
        <source>Set DUO_AGENT_PLATFORM_SERVICE_SECURE=false on every GitLab node and reconfigure.</source>
        <translation>DUO_AGENT_PLATFORM_SERVICE_SECURE=false auf jedem GitLab-Knoten setzen und reconfigure ausführen.</translation>
    </message>
    <message>
        <source>Untick TLS for the Agent Platform service in GitLab&apos;s Duo settings.</source>
        <translation>In den Duo-Einstellungen von GitLab TLS für den Agent Platform service abwählen.</translation>
    </message>
    <message>
        <source>Correct the endpoint: /v1 missing or doubled, /chat/completions typed in, or a slash or redirect before it.</source>
        <translation>Den Endpunkt berichtigen: /v1 fehlt oder ist doppelt, /chat/completions eingetippt, oder ein Schrägstrich oder eine Umleitung davor.</translation>
    </message>
    <message>
        <source>Take the name from the list, or start the server with it (vLLM: --served-model-name).</source>
        <translation>Den Namen aus der Liste nehmen, oder den Server damit starten (vLLM: --served-model-name).</translation>
    </message>
    <message>
        <source>Open the endpoint from there and look; a portal or an error page are usual.</source>
        <translation>Den Endpunkt von dort öffnen und hinsehen; ein Portal oder eine Fehlerseite sind üblich.</translation>
    </message>
    <message>
        <source>Wait, and run the script again.</source>
        <translation>Warten und das Skript noch einmal laufen lassen.</translation>
    </message>
    <message>
        <source>Start it with --host 0.0.0.0 (or the host&apos;s address), publish the port of its container, and open the host&apos;s firewall.</source>
        <translation>Ihn mit --host 0.0.0.0 (oder der Adresse des Hosts) starten, den Port seines Containers veröffentlichen und die Firewall des Hosts öffnen.</translation>
    </message>
    <message>
        <source>Start it; vLLM refuses connections until its weights are loaded. If a proxy stands before it, the port differs.</source>
        <translation>Ihn starten; vLLM weist Verbindungen ab, bis seine Gewichte geladen sind. Steht ein Proxy davor, ist der Port ein anderer.</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>GitLab and AI gateway</source>
        <translation>GitLab und AI-Gateway</translation>
    </message>
    <message>
        <source>AI gateway and model</source>
        <translation>AI-Gateway und Modell</translation>
    </message>
    <message>
        <source>Model server</source>
        <translation>Modellserver</translation>
    </message>
    <message>
        <source>Features</source>
        <translation>Funktionen</translation>
    </message>
    <message>
        <source>Address is well formed</source>
        <translation>Adresse ist wohlgeformt</translation>
    </message>
    <message>
        <source>Proxy for this address</source>
        <translation>Proxy für diese Adresse</translation>
    </message>
    <message>
        <source>Name resolves</source>
        <translation>Name wird aufgelöst</translation>
    </message>
    <message>
        <source>Port is open</source>
        <translation>Port ist offen</translation>
    </message>
    <message>
        <source>Proxy lets through</source>
        <translation>Proxy lässt durch</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Zertifikat</translation>
    </message>
    <message>
        <source>Answers in HTTP</source>
        <translation>Antwortet in HTTP</translation>
    </message>
    <message>
        <source>Clocks agree</source>
        <translation>Uhren stimmen überein</translation>
    </message>
    <message>
        <source>GitLab and its version</source>
        <translation>GitLab und seine Version</translation>
    </message>
    <message>
        <source>Keys for the gateway (OIDC discovery)</source>
        <translation>Schlüssel für das Gateway (OIDC-Discovery)</translation>
    </message>
    <message>
        <source>API as the gateway needs it</source>
        <translation>API, wie das Gateway sie braucht</translation>
    </message>
    <message>
        <source>Token and role</source>
        <translation>Token und Rolle</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>Add-on</source>
        <translation>Add-on</translation>
    </message>
    <message>
        <source>Seat and rights of the user</source>
        <translation>Platz und Rechte des Benutzers</translation>
    </message>
    <message>
        <source>Silent Mode and outbound requests</source>
        <translation>Silent Mode und ausgehende Anfragen</translation>
    </message>
    <message>
        <source>GitLab Duo settings</source>
        <translation>Einstellungen von GitLab Duo</translation>
    </message>
    <message>
        <source>Models and features</source>
        <translation>Modelle und Funktionen</translation>
    </message>
    <message>
        <source>GitLab&apos;s own health check</source>
        <translation>Zustandsprüfung von GitLab selbst</translation>
    </message>
    <message>
        <source>WebSockets pass</source>
        <translation>WebSockets kommen durch</translation>
    </message>
    <message>
        <source>Gateway process is alive</source>
        <translation>Prozess des Gateways lebt</translation>
    </message>
    <message>
        <source>It is the AI gateway</source>
        <translation>Es ist das AI-Gateway</translation>
    </message>
    <message>
        <source>Authentication is on</source>
        <translation>Authentifizierung ist eingeschaltet</translation>
    </message>
    <message>
        <source>Gateway version</source>
        <translation>Version des Gateways</translation>
    </message>
    <message>
        <source>Answers come from the gateway itself</source>
        <translation>Antworten kommen vom Gateway selbst</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Latenz</translation>
    </message>
    <message>
        <source>Token accepted by the gateway</source>
        <translation>Token vom Gateway angenommen</translation>
    </message>
    <message>
        <source>Contents of the gateway&apos;s token</source>
        <translation>Inhalt des Gateway-Tokens</translation>
    </message>
    <message>
        <source>GitLab uses this gateway</source>
        <translation>GitLab benutzt dieses Gateway</translation>
    </message>
    <message>
        <source>Code completion through GitLab</source>
        <translation>Codevervollständigung über GitLab</translation>
    </message>
    <message>
        <source>Chat through GitLab</source>
        <translation>Chat über GitLab</translation>
    </message>
    <message>
        <source>Server is up</source>
        <translation>Server läuft</translation>
    </message>
    <message>
        <source>Kind and version of the server</source>
        <translation>Art und Version des Servers</translation>
    </message>
    <message>
        <source>Identifier is in the list of models</source>
        <translation>Kennung steht in der Liste der Modelle</translation>
    </message>
    <message>
        <source>Chat completion</source>
        <translation>Chat-Completion</translation>
    </message>
    <message>
        <source>Streaming</source>
        <translation>Streaming</translation>
    </message>
    <message>
        <source>Fill in the middle</source>
        <translation>Fill in the middle</translation>
    </message>
    <message>
        <source>Tool calls</source>
        <translation>Tool-Aufrufe</translation>
    </message>
    <message>
        <source>Long prompts</source>
        <translation>Lange Prompts</translation>
    </message>
    <message>
        <source>System message and two user turns</source>
        <translation>Systemnachricht und zwei Benutzerbeiträge</translation>
    </message>
    <message>
        <source>Stop list</source>
        <translation>Stoppliste</translation>
    </message>
    <message>
        <source>Closed to strangers</source>
        <translation>Fremden verschlossen</translation>
    </message>
    <message>
        <source>Several calls at once</source>
        <translation>Mehrere Aufrufe zugleich</translation>
    </message>
    <message>
        <source>Test connection through GitLab</source>
        <translation>Verbindungstest über GitLab</translation>
    </message>
    <message>
        <source>Gateway reaches the model</source>
        <translation>Gateway erreicht das Modell</translation>
    </message>
    <message>
        <source>Streaming through the gateway</source>
        <translation>Streaming durch das Gateway</translation>
    </message>
    <message>
        <source>Code completion at the gateway</source>
        <translation>Codevervollständigung am Gateway</translation>
    </message>
    <message>
        <source>Address of the service is well formed</source>
        <translation>Adresse des Dienstes ist wohlgeformt</translation>
    </message>
    <message>
        <source>TLS or clear text</source>
        <translation>TLS oder Klartext</translation>
    </message>
    <message>
        <source>Service says it is healthy</source>
        <translation>Dienst meldet sich gesund</translation>
    </message>
    <message>
        <source>It is the Agent Platform service</source>
        <translation>Es ist der Agent-Platform-Dienst</translation>
    </message>
    <message>
        <source>GitLab reaches the service</source>
        <translation>GitLab erreicht den Dienst</translation>
    </message>
    <message>
        <source>Effective address and TLS</source>
        <translation>Geltende Adresse und TLS</translation>
    </message>
    <message>
        <source>WebSocket of agents</source>
        <translation>WebSocket der Agenten</translation>
    </message>
    <message>
        <source>Family fits the feature</source>
        <translation>Familie passt zur Funktion</translation>
    </message>
    <message>
        <source>Testing terms accepted</source>
        <translation>Testbedingungen zugestimmt</translation>
    </message>
    <message>
        <source>Needs GitLab&apos;s cloud</source>
        <translation>Braucht die Cloud von GitLab</translation>
    </message>
    <message>
        <source>Flows can run</source>
        <translation>Flows können laufen</translation>
    </message>
    <message>
        <source>AI logs</source>
        <translation>AI-Protokolle</translation>
    </message>
    <message>
        <source>Nothing leaves the site</source>
        <translation>Nichts verlässt den Standort</translation>
    </message>
    <message>
        <source>GitLab speaks TLS to a service without it</source>
        <translation>GitLab spricht TLS mit einem Dienst ohne TLS</translation>
    </message>
    <message>
        <source>The Agent Platform service on this port speaks clear text, and GitLab tries TLS.</source>
        <translation>Der Agent-Platform-Dienst spricht an diesem Port Klartext, und GitLab versucht TLS.</translation>
    </message>
    <message>
        <source>GitLab speaks clear text to a service that wants TLS</source>
        <translation>GitLab spricht Klartext mit einem Dienst, der TLS verlangt</translation>
    </message>
    <message>
        <source>The connection is closed before a word of gRPC, as a TLS port does with clear text.</source>
        <translation>Die Verbindung wird geschlossen, bevor ein Wort gRPC fällt, wie es ein TLS-Port bei Klartext tut.</translation>
    </message>
    <message>
        <source>The address of the service is not host:port</source>
        <translation>Die Adresse des Dienstes hat nicht die Form host:port</translation>
    </message>
    <message>
        <source>gRPC takes a host and a port; a scheme or a path makes GitLab ask for a name that does not exist.</source>
        <translation>gRPC braucht einen Host und einen Port; mit Schema oder Pfad fragt GitLab nach einem Namen, den es nicht gibt.</translation>
    </message>
    <message>
        <source>The address of the service names no port</source>
        <translation>Die Adresse des Dienstes nennt keinen Port</translation>
    </message>
    <message>
        <source>gRPC then takes 443, and the service listens on 50052 unless a proxy stands before it.</source>
        <translation>gRPC nimmt dann 443, und der Dienst lauscht auf 50052, wenn kein Proxy davorsteht.</translation>
    </message>
    <message>
        <source>Nothing listens at the address of the Agent Platform service</source>
        <translation>An der Adresse des Agent-Platform-Dienstes lauscht nichts</translation>
    </message>
    <message>
        <source>Its host answered that nobody takes connections on this port.</source>
        <translation>Sein Host antwortete, dass an diesem Port niemand Verbindungen annimmt.</translation>
    </message>
    <message>
        <source>The Agent Platform service has died inside a container that still runs</source>
        <translation>Der Agent-Platform-Dienst ist in einem noch laufenden Container gestorben</translation>
    </message>
    <message>
        <source>The gateway in the same image answers, and the service&apos;s port is closed. Both run side by side, and nothing starts the one that ended.</source>
        <translation>Das Gateway im selben Image antwortet, und der Port des Dienstes ist geschlossen. Beide laufen nebeneinander, und nichts startet den beendeten neu.</translation>
    </message>
    <message>
        <source>The port speaks HTTP/1.1, not gRPC</source>
        <translation>Der Port spricht HTTP/1.1, nicht gRPC</translation>
    </message>
    <message>
        <source>What answered is a web server&apos;s answer: the gateway&apos;s own port, or a proxy without HTTP/2.</source>
        <translation>Geantwortet hat ein Webserver: der Port des Gateways selbst, oder ein Proxy ohne HTTP/2.</translation>
    </message>
    <message>
        <source>The port speaks neither TLS nor gRPC</source>
        <translation>Der Port spricht weder TLS noch gRPC</translation>
    </message>
    <message>
        <source>Both were tried, and neither was understood. On computers with macOS the JAMF agent sits on 50052.</source>
        <translation>Beides wurde versucht, keines verstanden. Auf Rechnern mit macOS sitzt der JAMF-Agent auf 50052.</translation>
    </message>
    <message>
        <source>TLS without HTTP/2</source>
        <translation>TLS ohne HTTP/2</translation>
    </message>
    <message>
        <source>The port speaks TLS and chose no HTTP/2, which gRPC needs: a load balancer or ingress for HTTP/1.1.</source>
        <translation>Der Port spricht TLS und wählte kein HTTP/2, das gRPC braucht: ein Load Balancer oder Ingress für HTTP/1.1.</translation>
    </message>
    <message>
        <source>The service breaks off the TLS handshake</source>
        <translation>Der Dienst bricht den TLS-Handshake ab</translation>
    </message>
    <message>
        <source>The port is open, and TLS with it failed.</source>
        <translation>Der Port ist offen, und TLS mit ihm schlug fehl.</translation>
    </message>
    <message>
        <source>The service says that it is not ready</source>
        <translation>Der Dienst meldet, dass er nicht bereit ist</translation>
    </message>
    <message>
        <source>It answers health questions, and says NOT_SERVING: it starts or ends.</source>
        <translation>Er beantwortet Zustandsfragen und meldet NOT_SERVING: er startet oder endet gerade.</translation>
    </message>
    <message>
        <source>The service&apos;s image is older than GitLab</source>
        <translation>Das Image des Dienstes ist älter als GitLab</translation>
    </message>
    <message>
        <source>It knows no health question; images of about 18.10 and later do.</source>
        <translation>Er kennt keine Zustandsfrage; Images ab etwa 18.10 kennen sie.</translation>
    </message>
    <message>
        <source>The proxy before the service has nothing behind it</source>
        <translation>Hinter dem Proxy vor dem Dienst steht nichts</translation>
    </message>
    <message>
        <source>The proxy answered itself that it does not get to the service.</source>
        <translation>Der Proxy antwortete selbst, dass er den Dienst nicht erreicht.</translation>
    </message>
    <message>
        <source>What stands before the service does not pass gRPC on</source>
        <translation>Was vor dem Dienst steht, reicht gRPC nicht weiter</translation>
    </message>
    <message>
        <source>It answered with a status of HTTP and none of gRPC.</source>
        <translation>Es antwortete mit einem Status von HTTP und keinem von gRPC.</translation>
    </message>
    <message>
        <source>The service does not answer</source>
        <translation>Der Dienst antwortet nicht</translation>
    </message>
    <message>
        <source>It took the call and said nothing.</source>
        <translation>Er nahm den Aufruf an und sagte nichts.</translation>
    </message>
    <message>
        <source>The service lets everybody in</source>
        <translation>Der Dienst lässt alle ein</translation>
    </message>
    <message>
        <source>It lists its tools without a token: DUO_WORKFLOW_AUTH__ENABLED=false was left on.</source>
        <translation>Er nennt seine Tools ohne Token: DUO_WORKFLOW_AUTH__ENABLED=false blieb gesetzt.</translation>
    </message>
    <message>
        <source>The proxy does not pass the service&apos;s path on</source>
        <translation>Der Proxy reicht den Pfad des Dienstes nicht weiter</translation>
    </message>
    <message>
        <source>12 (unimplemented) without a token never comes from the service itself: a proxy knows no such path, or another gRPC service answers.</source>
        <translation>12 (unimplemented) ohne Token kommt nie vom Dienst selbst: ein Proxy kennt diesen Pfad nicht, oder ein anderer gRPC-Dienst antwortet.</translation>
    </message>
    <message>
        <source>Another gRPC service answers at this address</source>
        <translation>An dieser Adresse antwortet ein anderer gRPC-Dienst</translation>
    </message>
    <message>
        <source>The Agent Platform service refuses a call without a token in words that only it has; this answer has others.</source>
        <translation>Der Agent-Platform-Dienst lehnt einen Aufruf ohne Token mit Worten ab, die nur er hat; diese Antwort hat andere.</translation>
    </message>
    <message>
        <source>GitLab does not trust the service&apos;s certificate</source>
        <translation>GitLab vertraut dem Zertifikat des Dienstes nicht</translation>
    </message>
    <message>
        <source>GitLab&apos;s Ruby side trusts its own bundle, and the authority is not in it.</source>
        <translation>Die Ruby-Seite von GitLab vertraut ihrem eigenen Bündel, und die Zertifizierungsstelle ist nicht darin.</translation>
    </message>
    <message>
        <source>Nothing listens where GitLab looks for the service</source>
        <translation>Wo GitLab den Dienst sucht, lauscht nichts</translation>
    </message>
    <message>
        <source>GitLab&apos;s connection is refused: the service died at its start, the port 50052 is not published, or the address is wrong.</source>
        <translation>Die Verbindung von GitLab wird abgelehnt: der Dienst starb beim Start, der Port 50052 ist nicht veröffentlicht, oder die Adresse ist falsch.</translation>
    </message>
    <message>
        <source>GitLab does not know the service&apos;s name</source>
        <translation>GitLab kennt den Namen des Dienstes nicht</translation>
    </message>
    <message>
        <source>The name does not resolve on GitLab&apos;s host, or the address carries a scheme, which is read as part of the name.</source>
        <translation>Der Name wird auf dem Host von GitLab nicht aufgelöst, oder die Adresse trägt ein Schema, das als Teil des Namens gelesen wird.</translation>
    </message>
    <message>
        <source>What stands before the service does TLS without HTTP/2</source>
        <translation>Was vor dem Dienst steht, spricht TLS ohne HTTP/2</translation>
    </message>
    <message>
        <source>gRPC needs HTTP/2 to be agreed in the handshake (ALPN h2).</source>
        <translation>gRPC verlangt, dass HTTP/2 im Handshake vereinbart wird (ALPN h2).</translation>
    </message>
    <message>
        <source>GitLab does not get through to the service</source>
        <translation>GitLab kommt nicht zum Dienst durch</translation>
    </message>
    <message>
        <source>gRPC says unavailable: no connection, or one that breaks.</source>
        <translation>gRPC meldet unavailable: keine Verbindung, oder eine, die abbricht.</translation>
    </message>
    <message>
        <source>The service does not accept GitLab&apos;s token</source>
        <translation>Der Dienst nimmt das Token von GitLab nicht an</translation>
    </message>
    <message>
        <source>gRPC says unauthenticated: the service could not read GitLab&apos;s keys, or has those of another instance, or clocks differ.</source>
        <translation>gRPC meldet unauthenticated: der Dienst konnte die Schlüssel von GitLab nicht lesen, hat die einer anderen Instanz, oder die Uhren weichen ab.</translation>
    </message>
    <message>
        <source>The clocks of GitLab and the service differ</source>
        <translation>Die Uhren von GitLab und Dienst weichen voneinander ab</translation>
    </message>
    <message>
        <source>The service refuses tokens as if they were forged, and the clocks are apart.</source>
        <translation>Der Dienst lehnt Token ab, als wären sie gefälscht, und die Uhren gehen auseinander.</translation>
    </message>
    <message>
        <source>The token carries no right to the Agent Platform</source>
        <translation>Das Token trägt kein Recht auf die Agent Platform</translation>
    </message>
    <message>
        <source>gRPC says permission denied.</source>
        <translation>gRPC meldet permission denied.</translation>
    </message>
    <message>
        <source>A limit of the service is reached</source>
        <translation>Eine Grenze des Dienstes ist erreicht</translation>
    </message>
    <message>
        <source>Credits are used up, or a message or its metadata is larger than the service takes (4 MiB, 24 KiB).</source>
        <translation>Das Guthaben ist verbraucht, oder eine Nachricht oder ihre Metadaten sind größer, als der Dienst annimmt (4 MiB, 24 KiB).</translation>
    </message>
    <message>
        <source>What GitLab reaches does not know the service&apos;s calls</source>
        <translation>Was GitLab erreicht, kennt die Aufrufe des Dienstes nicht</translation>
    </message>
    <message>
        <source>gRPC says unimplemented: a proxy without the gRPC path, a wrong port, or an image that is too old.</source>
        <translation>gRPC meldet unimplemented: ein Proxy ohne den gRPC-Pfad, ein falscher Port oder ein zu altes Image.</translation>
    </message>
    <message>
        <source>GitLab&apos;s call to the service fails</source>
        <translation>Der Aufruf des Dienstes durch GitLab schlägt fehl</translation>
    </message>
    <message>
        <source>In the words beside this.</source>
        <translation>Mit den Worten daneben.</translation>
    </message>
    <message>
        <source>This user may not use the Agent Platform</source>
        <translation>Dieser Benutzer darf die Agent Platform nicht benutzen</translation>
    </message>
    <message>
        <source>GitLab itself refused: no seat, or the Agent Platform is turned off.</source>
        <translation>GitLab selbst lehnte ab: kein Platz, oder die Agent Platform ist ausgeschaltet.</translation>
    </message>
    <message>
        <source>GitLab uses its cloud for agents, not your own service</source>
        <translation>GitLab benutzt für Agenten seine Cloud, nicht den eigenen Dienst</translation>
    </message>
    <message>
        <source>The address that GitLab hands out for the Agent Platform is GitLab&apos;s own.</source>
        <translation>Die Adresse, die GitLab für die Agent Platform ausgibt, ist die von GitLab selbst.</translation>
    </message>
    <message>
        <source>GitLab hands out another address for the service</source>
        <translation>GitLab gibt für den Dienst eine andere Adresse aus</translation>
    </message>
    <message>
        <source>It was changed since it was read.</source>
        <translation>Sie wurde seit dem Lesen geändert.</translation>
    </message>
    <message>
        <source>GitLab&apos;s setting for TLS is another one than was read</source>
        <translation>Die TLS-Einstellung von GitLab ist eine andere als die gelesene</translation>
    </message>
    <message>
        <source>The flag was changed since, or a node still runs with the old environment.</source>
        <translation>Der Schalter wurde seither geändert, oder ein Knoten läuft noch mit der alten Umgebung.</translation>
    </message>
    <message>
        <source>A proxy before GitLab drops WebSockets</source>
        <translation>Ein Proxy vor GitLab verwirft WebSockets</translation>
    </message>
    <message>
        <source>The answer is not that of a WebSocket: the headers Upgrade and Connection got lost. Chat then answers in GitLab&apos;s log and never in the browser, and agents do not start.</source>
        <translation>Die Antwort ist nicht die eines WebSockets: die Header Upgrade und Connection gingen verloren. Der Chat antwortet dann im Protokoll von GitLab und nie im Browser, und Agenten starten nicht.</translation>
    </message>
    <message>
        <source>GitLab opens no WebSocket for this address</source>
        <translation>GitLab öffnet für diese Adresse keinen WebSocket</translation>
    </message>
    <message>
        <source>404 comes when the address in use is not GitLab&apos;s external URL, or when a proxy does not pass /-/cable on.</source>
        <translation>404 kommt, wenn die benutzte Adresse nicht die externe URL von GitLab ist, oder wenn ein Proxy /-/cable nicht weiterreicht.</translation>
    </message>
    <message>
        <source>The WebSocket is not answered</source>
        <translation>Der WebSocket bleibt ohne Antwort</translation>
    </message>
    <message>
        <source>The connection ends, or nothing comes, when a WebSocket is asked for; other requests are answered.</source>
        <translation>Wird ein WebSocket verlangt, endet die Verbindung oder es kommt nichts; andere Anfragen werden beantwortet.</translation>
    </message>
    <message>
        <source>Set &apos;DUO_AGENT_PLATFORM_SERVICE_SECURE&apos; to false in gitlab_rails[&apos;env&apos;] on every Rails and Sidekiq node and run gitlab-ctl reconfigure. (Or put TLS before the service.)</source>
        <translation>&apos;DUO_AGENT_PLATFORM_SERVICE_SECURE&apos; in gitlab_rails[&apos;env&apos;] auf jedem Rails- und Sidekiq-Knoten auf false setzen und gitlab-ctl reconfigure ausführen. (Oder TLS vor den Dienst setzen.)</translation>
    </message>
    <message>
        <source>Untick TLS for the Agent Platform service on the Configuration page; the environment variable of older releases is no longer read. (Or put TLS before the service.)</source>
        <translation>TLS für den Agent-Platform-Dienst auf der Seite Configuration abwählen; die Umgebungsvariable älterer Versionen wird nicht mehr gelesen. (Oder TLS vor den Dienst setzen.)</translation>
    </message>
    <message>
        <source>Remove &apos;DUO_AGENT_PLATFORM_SERVICE_SECURE&apos; =&gt; false from gitlab_rails[&apos;env&apos;] on every node and run gitlab-ctl reconfigure.</source>
        <translation>&apos;DUO_AGENT_PLATFORM_SERVICE_SECURE&apos; =&gt; false auf jedem Knoten aus gitlab_rails[&apos;env&apos;] entfernen und gitlab-ctl reconfigure ausführen.</translation>
    </message>
    <message>
        <source>Tick TLS for the Agent Platform service on the Configuration page.</source>
        <translation>TLS für den Agent-Platform-Dienst auf der Seite Configuration anwählen.</translation>
    </message>
    <message>
        <source>Enter only host and port, such as gateway.example.com:50052. Whether TLS is used is set elsewhere (a box since 18.10, DUO_AGENT_PLATFORM_SERVICE_SECURE before).</source>
        <translation>Nur Host und Port eintragen, etwa gateway.example.com:50052. Ob TLS benutzt wird, wird anderswo eingestellt (seit 18.10 ein Kästchen, davor DUO_AGENT_PLATFORM_SERVICE_SECURE).</translation>
    </message>
    <message>
        <source>Add the port: 50052, or that of the proxy.</source>
        <translation>Den Port ergänzen: 50052, oder den des Proxys.</translation>
    </message>
    <message>
        <source>Publish port 50052 of the gateway&apos;s container as well as 5052 (docker run -p 50052:50052), and look whether the service inside runs: docker logs.</source>
        <translation>Port 50052 des Gateway-Containers ebenso veröffentlichen wie 5052 (docker run -p 50052:50052), und nachsehen, ob der Dienst darin läuft: docker logs.</translation>
    </message>
    <message>
        <source>Look at the start of docker logs. Images before August 2025 have no such service: upgrade. Else mend what the log names, start the container anew, and see that port 50052 is published.</source>
        <translation>Den Anfang von docker logs ansehen. Images vor August 2025 haben keinen solchen Dienst: aktualisieren. Sonst beheben, was das Protokoll nennt, den Container neu starten und darauf achten, dass Port 50052 veröffentlicht ist.</translation>
    </message>
    <message>
        <source>Set DUO_WORKFLOW_AUTH__OIDC_CUSTOMER_PORTAL_URL and AIGW_CUSTOMER_PORTAL_URL to GitLab&apos;s URL, both: since 18.10 the service ends at its start when it cannot read keys there, and with an empty value, too. Then start the container anew, and see that port 50052 is published.</source>
        <translation>DUO_WORKFLOW_AUTH__OIDC_CUSTOMER_PORTAL_URL und AIGW_CUSTOMER_PORTAL_URL beide auf die URL von GitLab setzen: seit 18.10 endet der Dienst beim Start, wenn er dort keine Schlüssel lesen kann, auch bei leerem Wert. Dann den Container neu starten und prüfen, dass Port 50052 veröffentlicht ist.</translation>
    </message>
    <message>
        <source>Enter the port of the service (50052 as a rule), or give the proxy a port that passes gRPC on (nginx: listen with http2, grpc_pass).</source>
        <translation>Den Port des Dienstes eintragen (in der Regel 50052), oder dem Proxy einen Port geben, der gRPC weiterreicht (nginx: listen mit http2, grpc_pass).</translation>
    </message>
    <message>
        <source>Check host and port of the service, and what listens there (ss -ltnp).</source>
        <translation>Host und Port des Dienstes prüfen, und was dort lauscht (ss -ltnp).</translation>
    </message>
    <message>
        <source>Turn on HTTP/2 towards clients and gRPC towards the service (nginx: listen … ssl http2 and grpc_pass; ingress: the backend protocol GRPC).</source>
        <translation>HTTP/2 zu den Clients und gRPC zum Dienst einschalten (nginx: listen … ssl http2 und grpc_pass; Ingress: das Backend-Protokoll GRPC).</translation>
    </message>
    <message>
        <source>Look at the service&apos;s or the proxy&apos;s TLS settings: DUO_WORKFLOW_TLS__CERT_FILE and DUO_WORKFLOW_TLS__KEY_FILE, or those of nginx.</source>
        <translation>Die TLS-Einstellungen des Dienstes oder des Proxys ansehen: DUO_WORKFLOW_TLS__CERT_FILE und DUO_WORKFLOW_TLS__KEY_FILE, oder die von nginx.</translation>
    </message>
    <message>
        <source>Wait a minute and check again; if it stays, look at docker logs.</source>
        <translation>Eine Minute warten und erneut prüfen; bleibt es so, docker logs ansehen.</translation>
    </message>
    <message>
        <source>Use the newest image of GitLab&apos;s own minor release for gateway and service.</source>
        <translation>Für Gateway und Dienst das neueste Image der Minor-Version von GitLab benutzen.</translation>
    </message>
    <message>
        <source>See whether the service runs, and compare its address with the proxy&apos;s (nginx: grpc_pass; AWS: a target group with the protocol gRPC).</source>
        <translation>Nachsehen, ob der Dienst läuft, und seine Adresse mit der im Proxy vergleichen (nginx: grpc_pass; AWS: eine Target Group mit dem Protokoll gRPC).</translation>
    </message>
    <message>
        <source>Let the proxy or ingress speak gRPC to the service (nginx: grpc_pass; ingress: the backend protocol GRPC; AWS: gRPC target group).</source>
        <translation>Proxy oder Ingress gRPC mit dem Dienst sprechen lassen (nginx: grpc_pass; Ingress: das Backend-Protokoll GRPC; AWS: gRPC-Target-Group).</translation>
    </message>
    <message>
        <source>Look at docker logs and at the load of its host; start the container anew. A service that cannot reach customers.gitlab.com delays every call by about 20 s.</source>
        <translation>docker logs und die Last des Hosts ansehen; den Container neu starten. Ein Dienst, der customers.gitlab.com nicht erreicht, verzögert jeden Aufruf um etwa 20 s.</translation>
    </message>
    <message>
        <source>Remove DUO_WORKFLOW_AUTH__ENABLED from the container&apos;s environment and start it anew.</source>
        <translation>DUO_WORKFLOW_AUTH__ENABLED aus der Umgebung des Containers entfernen und ihn neu starten.</translation>
    </message>
    <message>
        <source>Let the proxy pass /DuoWorkflow/ and /grpc.health.v1.Health/ on to the service (nginx: location / with grpc_pass). Check the port.</source>
        <translation>Den Proxy /DuoWorkflow/ und /grpc.health.v1.Health/ an den Dienst weiterreichen lassen (nginx: location / mit grpc_pass). Den Port prüfen.</translation>
    </message>
    <message>
        <source>Check host and port of the service, and what listens there.</source>
        <translation>Host und Port des Dienstes prüfen, und was dort lauscht.</translation>
    </message>
    <message>
        <source>Put the authority&apos;s certificate into /etc/gitlab/trusted-certs on every GitLab node and run gitlab-ctl reconfigure; for Workhorse into the system&apos;s store as well.</source>
        <translation>Das Zertifikat der Zertifizierungsstelle auf jedem GitLab-Knoten in /etc/gitlab/trusted-certs legen und gitlab-ctl reconfigure ausführen; für Workhorse auch in den Speicher des Systems.</translation>
    </message>
    <message>
        <source>docker logs of the gateway&apos;s container from its start: since 18.10 the service ends when it cannot read GitLab&apos;s keys. Set both AIGW_CUSTOMER_PORTAL_URL and DUO_WORKFLOW_AUTH__OIDC_CUSTOMER_PORTAL_URL to GitLab&apos;s URL on a site without a network. Publish 50052, and start the container anew: nothing else starts the service again.</source>
        <translation>docker logs des Gateway-Containers von Beginn an ansehen: seit 18.10 endet der Dienst, wenn er die Schlüssel von GitLab nicht lesen kann. An einem Standort ohne Netz AIGW_CUSTOMER_PORTAL_URL und DUO_WORKFLOW_AUTH__OIDC_CUSTOMER_PORTAL_URL beide auf die URL von GitLab setzen. 50052 veröffentlichen und den Container neu starten: nichts sonst startet den Dienst wieder.</translation>
    </message>
    <message>
        <source>Write the address as host:port, without http:// or https://, and check the name on every GitLab node.</source>
        <translation>Die Adresse als host:port schreiben, ohne http:// oder https://, und den Namen auf jedem GitLab-Knoten prüfen.</translation>
    </message>
    <message>
        <source>Turn HTTP/2 on in the proxy before the service: in nginx http2 on, with grpc_pass.</source>
        <translation>HTTP/2 im Proxy vor dem Dienst einschalten: in nginx http2 on, mit grpc_pass.</translation>
    </message>
    <message>
        <source>On a GitLab node: nc -vz HOST PORT. Open the firewall for the port, and let the proxy between pass HTTP/2.</source>
        <translation>Auf einem GitLab-Knoten: nc -vz HOST PORT. Die Firewall für den Port öffnen, und den Proxy dazwischen HTTP/2 durchlassen lassen.</translation>
    </message>
    <message>
        <source>Check DUO_WORKFLOW_AUTH__OIDC_GITLAB_URL (it falls back to AIGW_GITLAB_URL, then to gitlab.com) and GitLab&apos;s discovery from inside the container, then restart it: keys are kept for 24 hours.</source>
        <translation>DUO_WORKFLOW_AUTH__OIDC_GITLAB_URL (sonst gilt AIGW_GITLAB_URL, dann gitlab.com) und die Discovery von GitLab aus dem Container heraus prüfen, dann ihn neu starten: Schlüssel werden 24 Stunden behalten.</translation>
    </message>
    <message>
        <source>Let both hosts take their time from the same server (NTP).</source>
        <translation>Beide Hosts die Zeit vom selben Server beziehen lassen (NTP).</translation>
    </message>
    <message>
        <source>Check the add-on for the Agent Platform and synchronise the subscription.</source>
        <translation>Das Add-on für die Agent Platform prüfen und das Abonnement synchronisieren.</translation>
    </message>
    <message>
        <source>Read the words beside this: for credits see the subscription; for sizes look for proxies that add headers.</source>
        <translation>Die Worte daneben lesen: beim Guthaben das Abonnement ansehen; bei Größen nach Proxys suchen, die Header hinzufügen.</translation>
    </message>
    <message>
        <source>Check the port (50052) and grpc_pass of the proxy before it; use the image of GitLab&apos;s release.</source>
        <translation>Den Port (50052) und grpc_pass des Proxys davor prüfen; das Image zur Version von GitLab benutzen.</translation>
    </message>
    <message>
        <source>Compare the releases of GitLab and the image. Look for the correlation id in the logs of GitLab and the container.</source>
        <translation>Die Versionen von GitLab und Image vergleichen. In den Protokollen von GitLab und Container nach der Correlation-ID suchen.</translation>
    </message>
    <message>
        <source>Assign a seat, and check that the Agent Platform is turned on for this instance.</source>
        <translation>Einen Platz zuweisen, und prüfen, dass die Agent Platform für diese Instanz eingeschaltet ist.</translation>
    </message>
    <message>
        <source>Save the local URL for the GitLab Duo Agent Platform service on this very instance.</source>
        <translation>Die Local URL for the GitLab Duo Agent Platform service auf genau dieser Instanz speichern.</translation>
    </message>
    <message>
        <source>Pull, then run the check again.</source>
        <translation>Abrufen, dann die Prüfung wiederholen.</translation>
    </message>
    <message>
        <source>Set DUO_AGENT_PLATFORM_SERVICE_SECURE alike on every Rails and Sidekiq node, then gitlab-ctl reconfigure and restart.</source>
        <translation>DUO_AGENT_PLATFORM_SERVICE_SECURE auf jedem Rails- und Sidekiq-Knoten gleich setzen, dann gitlab-ctl reconfigure und neu starten.</translation>
    </message>
    <message>
        <source>Let every proxy before GitLab pass WebSockets: in nginx proxy_http_version 1.1, proxy_set_header Upgrade $http_upgrade and Connection &quot;upgrade&quot;; in a load balancer choose the HTTP mode that knows them.</source>
        <translation>Jeden Proxy vor GitLab WebSockets durchlassen lassen: in nginx proxy_http_version 1.1, proxy_set_header Upgrade $http_upgrade und Connection &quot;upgrade&quot;; im Load Balancer den HTTP-Modus wählen, der sie kennt.</translation>
    </message>
    <message>
        <source>Use GitLab by its external_url, or let the proxy pass /-/cable.</source>
        <translation>GitLab unter seiner external_url benutzen, oder den Proxy /-/cable weiterreichen lassen.</translation>
    </message>
    <message>
        <source>Look at the proxies before GitLab: some close or swallow upgrades.</source>
        <translation>Die Proxys vor GitLab ansehen: manche schließen oder verschlucken Upgrades.</translation>
    </message>
    <message>
        <source>The name does not resolve</source>
        <translation>Der Name wird nicht aufgelöst</translation>
    </message>
    <message>
        <source>No resolver of this computer knows an address for this name.</source>
        <translation>Kein Resolver dieses Rechners kennt eine Adresse zu diesem Namen.</translation>
    </message>
    <message>
        <source>The address is mistyped</source>
        <translation>Die Adresse ist vertippt</translation>
    </message>
    <message>
        <source>What stands there cannot be read as an address.</source>
        <translation>Was dort steht, ist nicht als Adresse zu lesen.</translation>
    </message>
    <message>
        <source>The address has no scheme</source>
        <translation>Die Adresse hat kein Schema</translation>
    </message>
    <message>
        <source>Without http:// or https:// before it GitLab and the gateway do not know how to speak to the server; the gateway takes such a model endpoint without complaint and fails later.</source>
        <translation>Ohne http:// oder https:// davor wissen GitLab und Gateway nicht, wie sie mit dem Server sprechen sollen; das Gateway nimmt einen solchen Modell-Endpunkt ohne Klage an und scheitert später.</translation>
    </message>
    <message>
        <source>The address begins with another scheme than http or https</source>
        <translation>Die Adresse beginnt mit einem anderen Schema als http oder https</translation>
    </message>
    <message>
        <source>GitLab and the gateway speak only these two there. The Agent Platform service, which speaks gRPC, has a field of its own.</source>
        <translation>GitLab und Gateway sprechen dort nur diese zwei. Der Agent-Platform-Dienst, der gRPC spricht, hat ein eigenes Feld.</translation>
    </message>
    <message>
        <source>There is a user name or password in the address</source>
        <translation>In der Adresse steht ein Benutzername oder Passwort</translation>
    </message>
    <message>
        <source>Addresses are shown, logged and audited; a login in them is read by many.</source>
        <translation>Adressen werden angezeigt, protokolliert und auditiert; eine Anmeldung darin lesen viele.</translation>
    </message>
    <message>
        <source>The address goes on beyond its base</source>
        <translation>Die Adresse geht über ihre Basis hinaus</translation>
    </message>
    <message>
        <source>GitLab and the gateway put the path of each operation behind the address themselves; with one in it already they ask for a page that is not there.</source>
        <translation>GitLab und Gateway hängen den Pfad jedes Vorgangs selbst an die Adresse; steht schon einer darin, fragen sie nach einer Seite, die es nicht gibt.</translation>
    </message>
    <message>
        <source>The endpoint has /v1 twice</source>
        <translation>Der Endpunkt hat /v1 zweimal</translation>
    </message>
    <message>
        <source>OpenAI-compatible servers have each path once below /v1; below /v1/v1 there is none.</source>
        <translation>OpenAI-kompatible Server haben jeden Pfad einmal unter /v1; unter /v1/v1 gibt es keinen.</translation>
    </message>
    <message>
        <source>The endpoint is too long</source>
        <translation>Der Endpunkt ist zu lang</translation>
    </message>
    <message>
        <source>The gateway takes endpoints of up to 255 characters. With a longer one it forgets the model without a word and asks a vendor&apos;s instead.</source>
        <translation>Das Gateway nimmt Endpunkte bis 255 Zeichen. Bei einem längeren vergisst es das Modell ohne ein Wort und fragt stattdessen das eines Anbieters.</translation>
    </message>
    <message>
        <source>There are blanks around the address</source>
        <translation>Um die Adresse stehen Leerzeichen</translation>
    </message>
    <message>
        <source>They came along by copying; some programs take them as a part of the address.</source>
        <translation>Sie kamen beim Kopieren mit; manche Programme halten sie für einen Teil der Adresse.</translation>
    </message>
    <message>
        <source>The endpoint does not end in /v1</source>
        <translation>Der Endpunkt endet nicht auf /v1</translation>
    </message>
    <message>
        <source>vLLM, Ollama and most others answer only below /v1; llama.cpp and LiteLLM answer without it as well.</source>
        <translation>vLLM, Ollama und die meisten anderen antworten nur unter /v1; llama.cpp und LiteLLM auch ohne.</translation>
    </message>
    <message>
        <source>The address means the host that uses it</source>
        <translation>Die Adresse meint den Host, der sie benutzt</translation>
    </message>
    <message>
        <source>GitLab takes it for its own host, and so does a container; only with everything on one host, as in a development kit, is that what is meant.</source>
        <translation>GitLab hält sie für den eigenen Host, ein Container ebenso; nur wenn alles auf einem Host läuft, wie in einem Development Kit, ist das gemeint.</translation>
    </message>
    <message>
        <source>The proxy in the settings of the instance is no proxy&apos;s address</source>
        <translation>Der Proxy in den Einstellungen der Instanz ist keine Proxy-Adresse</translation>
    </message>
    <message>
        <source>It cannot be read as host and port of an HTTP or SOCKS5 proxy.</source>
        <translation>Sie ist nicht als Host und Port eines HTTP- oder SOCKS5-Proxys zu lesen.</translation>
    </message>
    <message>
        <source>This computer does not find out which proxy to use</source>
        <translation>Dieser Rechner findet nicht heraus, welcher Proxy zu benutzen ist</translation>
    </message>
    <message>
        <source>The system was asked and gave no answer in time; usually the address of a PAC file does not answer.</source>
        <translation>Das System wurde gefragt und antwortete nicht rechtzeitig; meist antwortet die Adresse einer PAC-Datei nicht.</translation>
    </message>
    <message>
        <source>The DNS servers do not answer</source>
        <translation>Die DNS-Server antworten nicht</translation>
    </message>
    <message>
        <source>The question for the name was not answered, neither with yes nor with no.</source>
        <translation>Die Frage nach dem Namen blieb unbeantwortet, weder mit Ja noch mit Nein.</translation>
    </message>
    <message>
        <source>Nothing listens on this port</source>
        <translation>An diesem Port lauscht nichts</translation>
    </message>
    <message>
        <source>The host answered that nobody takes connections there: the service is down, on another port, or bound to another address.</source>
        <translation>Der Host antwortete, dass dort niemand Verbindungen annimmt: der Dienst ist aus, an einem anderen Port oder an eine andere Adresse gebunden.</translation>
    </message>
    <message>
        <source>The model server does not run or is not ready</source>
        <translation>Der Modellserver läuft nicht oder ist nicht bereit</translation>
    </message>
    <message>
        <source>Its host answered that nobody takes connections on this port. A vLLM server opens its port only when the weights are loaded, which can take minutes.</source>
        <translation>Sein Host antwortete, dass an diesem Port niemand Verbindungen annimmt. Ein vLLM-Server öffnet seinen Port erst, wenn die Gewichte geladen sind; das kann Minuten dauern.</translation>
    </message>
    <message>
        <source>A firewall swallows the connection</source>
        <translation>Eine Firewall verschluckt die Verbindung</translation>
    </message>
    <message>
        <source>Nothing came back, not even a refusal. Hosts that are up refuse at once; silence is a firewall, a security group, or a wrong route.</source>
        <translation>Nichts kam zurück, nicht einmal eine Ablehnung. Laufende Hosts lehnen sofort ab; Schweigen ist eine Firewall, eine Security Group oder eine falsche Route.</translation>
    </message>
    <message>
        <source>There is no road to this address</source>
        <translation>Zu dieser Adresse führt kein Weg</translation>
    </message>
    <message>
        <source>This computer or a router on the way says that the network cannot be reached.</source>
        <translation>Dieser Rechner oder ein Router auf dem Weg meldet, dass das Netz nicht erreichbar ist.</translation>
    </message>
    <message>
        <source>This computer forbids the connection</source>
        <translation>Dieser Rechner verbietet die Verbindung</translation>
    </message>
    <message>
        <source>The refusal came from its own firewall or security software, not from the network.</source>
        <translation>Die Ablehnung kam von seiner eigenen Firewall oder Sicherheitssoftware, nicht aus dem Netz.</translation>
    </message>
    <message>
        <source>The connection breaks at once</source>
        <translation>Die Verbindung bricht sofort ab</translation>
    </message>
    <message>
        <source>The network answered, but no connection came about.</source>
        <translation>Das Netz antwortete, aber es kam keine Verbindung zustande.</translation>
    </message>
    <message>
        <source>One of several addresses of the name does not answer</source>
        <translation>Eine von mehreren Adressen des Namens antwortet nicht</translation>
    </message>
    <message>
        <source>Whoever gets that address first waits or fails, so that requests fail now and then.</source>
        <translation>Wer diese Adresse zuerst bekommt, wartet oder scheitert; so schlagen Anfragen hin und wieder fehl.</translation>
    </message>
    <message>
        <source>The proxy does not answer</source>
        <translation>Der Proxy antwortet nicht</translation>
    </message>
    <message>
        <source>Nothing takes connections at the proxy&apos;s address, so that nothing behind it can be reached.</source>
        <translation>An der Adresse des Proxys nimmt nichts Verbindungen an, also ist nichts dahinter zu erreichen.</translation>
    </message>
    <message>
        <source>The name of the proxy does not resolve</source>
        <translation>Der Name des Proxys wird nicht aufgelöst</translation>
    </message>
    <message>
        <source>No resolver of this computer knows an address for the proxy.</source>
        <translation>Kein Resolver dieses Rechners kennt eine Adresse zum Proxy.</translation>
    </message>
    <message>
        <source>What answers at the proxy&apos;s address is no proxy</source>
        <translation>Was an der Adresse des Proxys antwortet, ist kein Proxy</translation>
    </message>
    <message>
        <source>It did not answer as HTTP proxies do.</source>
        <translation>Es antwortete nicht, wie HTTP-Proxys es tun.</translation>
    </message>
    <message>
        <source>The proxy does not allow this target</source>
        <translation>Der Proxy erlaubt dieses Ziel nicht</translation>
    </message>
    <message>
        <source>The proxy answered, and refused to make this connection: its rules do not allow the host or the port.</source>
        <translation>Der Proxy antwortete und lehnte diese Verbindung ab: seine Regeln erlauben den Host oder den Port nicht.</translation>
    </message>
    <message>
        <source>The proxy asks for a login</source>
        <translation>Der Proxy verlangt eine Anmeldung</translation>
    </message>
    <message>
        <source>The proxy answered 407: it lets through only whom it knows.</source>
        <translation>Der Proxy antwortete 407: er lässt nur durch, wen er kennt.</translation>
    </message>
    <message>
        <source>The proxy does not accept the login</source>
        <translation>Der Proxy nimmt die Anmeldung nicht an</translation>
    </message>
    <message>
        <source>User name and password were sent, and the proxy asked for them again.</source>
        <translation>Benutzername und Passwort wurden gesendet, und der Proxy fragte erneut danach.</translation>
    </message>
    <message>
        <source>The proxy does not get to the target</source>
        <translation>Der Proxy erreicht das Ziel nicht</translation>
    </message>
    <message>
        <source>The proxy is well and lets us ask, but gets no connection itself: it does not know the name, or has no way there.</source>
        <translation>Der Proxy läuft und nimmt Anfragen an, bekommt aber selbst keine Verbindung: er kennt den Namen nicht oder hat keinen Weg dorthin.</translation>
    </message>
    <message>
        <source>The proxy answers with a page of its own</source>
        <translation>Der Proxy antwortet mit einer eigenen Seite</translation>
    </message>
    <message>
        <source>Instead of a connection came a page or a redirect, as proxies show for logins and blocked sites.</source>
        <translation>Statt einer Verbindung kam eine Seite oder Weiterleitung, wie Proxys sie für Anmeldungen und gesperrte Adressen zeigen.</translation>
    </message>
    <message>
        <source>The target can be reached without the proxy</source>
        <translation>Das Ziel ist ohne den Proxy erreichbar</translation>
    </message>
    <message>
        <source>The port is open from here when the proxy is left out.</source>
        <translation>Der Port ist von hier aus offen, wenn der Proxy weggelassen wird.</translation>
    </message>
    <message>
        <source>The certificate has expired</source>
        <translation>Das Zertifikat ist abgelaufen</translation>
    </message>
    <message>
        <source>Its last day is in the past. GitLab warns of this nowhere.</source>
        <translation>Sein letzter Tag liegt in der Vergangenheit. GitLab warnt davor nirgends.</translation>
    </message>
    <message>
        <source>A certificate of the issuer has expired</source>
        <translation>Ein Zertifikat des Ausstellers ist abgelaufen</translation>
    </message>
    <message>
        <source>The server&apos;s own certificate is still good; one above it, which the server sends along, is not.</source>
        <translation>Das Zertifikat des Servers selbst gilt noch; eines darüber, das der Server mitsendet, nicht mehr.</translation>
    </message>
    <message>
        <source>The certificate is not valid yet</source>
        <translation>Das Zertifikat gilt noch nicht</translation>
    </message>
    <message>
        <source>Its first day is in the future: it was made ahead, or a clock is wrong.</source>
        <translation>Sein erster Tag liegt in der Zukunft: es wurde im Voraus erstellt, oder eine Uhr geht falsch.</translation>
    </message>
    <message>
        <source>The certificate ends soon</source>
        <translation>Das Zertifikat läuft bald ab</translation>
    </message>
    <message>
        <source>Nothing in GitLab warns before the day on which everything stops.</source>
        <translation>Nichts in GitLab warnt vor dem Tag, an dem alles stehen bleibt.</translation>
    </message>
    <message>
        <source>The certificate is for another name</source>
        <translation>Das Zertifikat gilt für einen anderen Namen</translation>
    </message>
    <message>
        <source>The name in the address is not among the names in the certificate: an alias, an IP address, or the default page of a shared server.</source>
        <translation>Der Name in der Adresse ist nicht unter den Namen im Zertifikat: ein Alias, eine IP-Adresse oder die Standardseite eines geteilten Servers.</translation>
    </message>
    <message>
        <source>The certificate is signed by itself</source>
        <translation>Das Zertifikat ist selbst signiert</translation>
    </message>
    <message>
        <source>No authority vouches for it, so whoever connects has to be given it.</source>
        <translation>Keine Zertifizierungsstelle bürgt dafür; wer sich verbindet, muss es also bekommen haben.</translation>
    </message>
    <message>
        <source>The issuer of GitLab&apos;s certificate is not trusted</source>
        <translation>Dem Aussteller des Zertifikats von GitLab wird nicht vertraut</translation>
    </message>
    <message>
        <source>The chain leads to an authority that this computer does not know; the gateway&apos;s container will not know it either.</source>
        <translation>Die Kette führt zu einer Zertifizierungsstelle, die dieser Rechner nicht kennt; der Container des Gateways wird sie auch nicht kennen.</translation>
    </message>
    <message>
        <source>The issuer of the gateway&apos;s certificate is not trusted</source>
        <translation>Dem Aussteller des Zertifikats des Gateways wird nicht vertraut</translation>
    </message>
    <message>
        <source>The chain leads to an authority that this computer does not know. GitLab needs it, too: Rails and Workhorse have a store each.</source>
        <translation>Die Kette führt zu einer Zertifizierungsstelle, die dieser Rechner nicht kennt. GitLab braucht sie auch: Rails und Workhorse haben je einen eigenen Speicher.</translation>
    </message>
    <message>
        <source>The issuer of the model server&apos;s certificate is not trusted</source>
        <translation>Dem Aussteller des Zertifikats des Modellservers wird nicht vertraut</translation>
    </message>
    <message>
        <source>The chain leads to an authority that this computer does not know. The gateway&apos;s container has to know it.</source>
        <translation>Die Kette führt zu einer Zertifizierungsstelle, die dieser Rechner nicht kennt. Der Container des Gateways muss sie kennen.</translation>
    </message>
    <message>
        <source>A certificate between the server&apos;s own and the authority is missing. Browsers often know it from elsewhere; GitLab and the gateway do not.</source>
        <translation>Ein Zertifikat zwischen dem des Servers und der Zertifizierungsstelle fehlt. Browser kennen es oft von anderswo, GitLab und Gateway nicht.</translation>
    </message>
    <message>
        <source>A proxy opens the protected connection</source>
        <translation>Ein Proxy öffnet die geschützte Verbindung</translation>
    </message>
    <message>
        <source>The certificate was made by a device that looks into connections, not by the server&apos;s authority. GitLab and the gateway may see another one.</source>
        <translation>Das Zertifikat stammt von einem Gerät, das in Verbindungen hineinsieht, nicht von der Zertifizierungsstelle des Servers. GitLab und Gateway sehen vielleicht ein anderes.</translation>
    </message>
    <message>
        <source>The server speaks no safe version of TLS</source>
        <translation>Der Server spricht keine sichere Version von TLS</translation>
    </message>
    <message>
        <source>It offers only versions before 1.2, which clients refuse.</source>
        <translation>Er bietet nur Versionen vor 1.2 an, die Clients ablehnen.</translation>
    </message>
    <message>
        <source>The server offers only ciphers that nobody takes</source>
        <translation>Der Server bietet nur Chiffren an, die niemand nimmt</translation>
    </message>
    <message>
        <source>Server and client found no cipher that both accept. The gateway&apos;s own TLS has a bad default of AIGW_FASTAPI__TLS__SSL_CIPHERS.</source>
        <translation>Server und Client fanden keine Chiffre, die beide annehmen. Das TLS des Gateways selbst hat einen schlechten Vorgabewert von AIGW_FASTAPI__TLS__SSL_CIPHERS.</translation>
    </message>
    <message>
        <source>The port does not speak TLS</source>
        <translation>Der Port spricht kein TLS</translation>
    </message>
    <message>
        <source>The address says https://, and what answered is no TLS: the service behind it speaks plain HTTP, or it is another port.</source>
        <translation>Die Adresse sagt https://, und was antwortete, ist kein TLS: der Dienst dahinter spricht einfaches HTTP, oder es ist ein anderer Port.</translation>
    </message>
    <message>
        <source>The server demands a certificate from its clients</source>
        <translation>Der Server verlangt ein Zertifikat von seinen Clients</translation>
    </message>
    <message>
        <source>It broke off because none was shown. GitLab shows none to a gateway; the gateway shows one to models only with AIGW_MTLS__ENABLED (about 19.3).</source>
        <translation>Er brach ab, weil keines gezeigt wurde. GitLab zeigt einem Gateway keines; das Gateway zeigt Modellen nur mit AIGW_MTLS__ENABLED eines (etwa 19.3).</translation>
    </message>
    <message>
        <source>The key of the certificate is too short</source>
        <translation>Der Schlüssel des Zertifikats ist zu kurz</translation>
    </message>
    <message>
        <source>Keys of fewer than 2048 bits (RSA) are refused by today&apos;s systems.</source>
        <translation>Schlüssel unter 2048 Bit (RSA) lehnen heutige Systeme ab.</translation>
    </message>
    <message>
        <source>The certificate was revoked</source>
        <translation>Das Zertifikat wurde widerrufen</translation>
    </message>
    <message>
        <source>Its authority has withdrawn it.</source>
        <translation>Seine Zertifizierungsstelle hat es zurückgezogen.</translation>
    </message>
    <message>
        <source>The certificate cannot be used for a server</source>
        <translation>Das Zertifikat ist für einen Server nicht brauchbar</translation>
    </message>
    <message>
        <source>It is damaged, or made for another purpose.</source>
        <translation>Es ist beschädigt oder für einen anderen Zweck erstellt.</translation>
    </message>
    <message>
        <source>The server hangs up or stays silent in the TLS handshake</source>
        <translation>Der Server legt im TLS-Handshake auf oder schweigt</translation>
    </message>
    <message>
        <source>The port is open, but no handshake came about: a firewall that looks at host names, a load balancer without a certificate, or a service that speaks no TLS and waits.</source>
        <translation>Der Port ist offen, aber es kam kein Handshake zustande: eine Firewall, die auf Hostnamen sieht, ein Load Balancer ohne Zertifikat, oder ein Dienst, der kein TLS spricht und wartet.</translation>
    </message>
    <message>
        <source>The CA file of the instance cannot be used</source>
        <translation>Die CA-Datei der Instanz ist nicht brauchbar</translation>
    </message>
    <message>
        <source>The file cannot be read, or holds no certificate; without it nothing protected can be tested.</source>
        <translation>Die Datei ist nicht lesbar oder enthält kein Zertifikat; ohne sie ist nichts Geschütztes zu testen.</translation>
    </message>
    <message>
        <source>The port wants TLS</source>
        <translation>Der Port verlangt TLS</translation>
    </message>
    <message>
        <source>With http:// it answers that, sends on to https://, or hangs up.</source>
        <translation>Auf http:// antwortet er genau das, leitet auf https:// weiter oder legt auf.</translation>
    </message>
    <message>
        <source>Something asks for a login before the service</source>
        <translation>Vor dem Dienst verlangt etwas eine Anmeldung</translation>
    </message>
    <message>
        <source>A page to log in came, or the way to one: single sign-on, a captive portal, or a proxy that wants to be known. GitLab, gateway and editors cannot fill in a form.</source>
        <translation>Eine Anmeldeseite kam, oder der Weg zu einer: Single Sign-on, ein Captive Portal oder ein Proxy mit Anmeldung. GitLab, Gateway und Editoren können kein Formular ausfüllen.</translation>
    </message>
    <message>
        <source>The address sends on to another one</source>
        <translation>Die Adresse leitet auf eine andere weiter</translation>
    </message>
    <message>
        <source>GitLab and the gateway do not follow with what they send.</source>
        <translation>GitLab und Gateway folgen mit dem, was sie senden, nicht.</translation>
    </message>
    <message>
        <source>A proxy that nobody configured asks for a login</source>
        <translation>Ein Proxy, den niemand eingestellt hat, verlangt eine Anmeldung</translation>
    </message>
    <message>
        <source>407 is a proxy&apos;s answer, and none is set for this address: one catches connections on the way.</source>
        <translation>407 ist die Antwort eines Proxys, und für diese Adresse ist keiner gesetzt: einer fängt Verbindungen unterwegs ab.</translation>
    </message>
    <message>
        <source>The network edge does not reach the server</source>
        <translation>Der Netzrand erreicht den Server nicht</translation>
    </message>
    <message>
        <source>520 to 530 come from a content network or load balancer, not from the server.</source>
        <translation>520 bis 530 kommen von einem Content-Netz oder Load Balancer, nicht vom Server.</translation>
    </message>
    <message>
        <source>The reverse proxy has nothing behind it</source>
        <translation>Hinter dem Reverse Proxy steht nichts</translation>
    </message>
    <message>
        <source>It answers with 502, 503 or 504 and a page of its own: what it passes on to is down, starting, or at another address.</source>
        <translation>Er antwortet mit 502, 503 oder 504 und einer eigenen Seite: wohin er weiterreicht, ist aus, startet gerade oder hat eine andere Adresse.</translation>
    </message>
    <message>
        <source>A filter before the service turns this computer away</source>
        <translation>Ein Filter vor dem Dienst weist diesen Rechner ab</translation>
    </message>
    <message>
        <source>The refusal is a page, not an answer of the service: a web application firewall or a proxy gave it.</source>
        <translation>Die Ablehnung ist eine Seite, keine Antwort des Dienstes: sie kam von einer Web Application Firewall oder einem Proxy.</translation>
    </message>
    <message>
        <source>The port does not speak HTTP</source>
        <translation>Der Port spricht kein HTTP</translation>
    </message>
    <message>
        <source>Something answers or hangs up, but not in HTTP.</source>
        <translation>Etwas antwortet oder legt auf, aber nicht in HTTP.</translation>
    </message>
    <message>
        <source>The server takes the request and does not answer</source>
        <translation>Der Server nimmt die Anfrage an und antwortet nicht</translation>
    </message>
    <message>
        <source>The connection stands, and the answer did not come, or not to its end, in time.</source>
        <translation>Die Verbindung steht, und die Antwort kam nicht oder nicht vollständig rechtzeitig.</translation>
    </message>
    <message>
        <source>The clocks of this computer and the server differ</source>
        <translation>Die Uhren dieses Rechners und des Servers weichen voneinander ab</translation>
    </message>
    <message>
        <source>The date in the answer is more than a minute from this computer&apos;s. Tokens and signatures have times in them: GitLab&apos;s have no leeway, those of AWS five minutes.</source>
        <translation>Das Datum in der Antwort weicht mehr als eine Minute von dem dieses Rechners ab. Token und Signaturen enthalten Zeiten: die von GitLab haben keinen Spielraum, die von AWS fünf Minuten.</translation>
    </message>
    <message>
        <source>Check the spelling. If the name belongs to an internal network, check that this computer uses that network&apos;s DNS servers (VPN, split horizon), or add the name there. GitLab and the gateway&apos;s container ask resolvers of their own: look there, too.</source>
        <translation>Die Schreibweise prüfen. Gehört der Name zu einem internen Netz, prüfen, dass dieser Rechner dessen DNS-Server benutzt (VPN, Split Horizon), oder den Namen dort eintragen. GitLab und der Container des Gateways fragen eigene Resolver: auch dort nachsehen.</translation>
    </message>
    <message>
        <source>Put https:// or http:// before it, whichever the server speaks.</source>
        <translation>https:// oder http:// davorsetzen, je nachdem, was der Server spricht.</translation>
    </message>
    <message>
        <source>Replace what stands before :// with https, or http if the server has no TLS.</source>
        <translation>Was vor :// steht, durch https ersetzen, oder durch http, wenn der Server kein TLS hat.</translation>
    </message>
    <message>
        <source>Take it out, and change the password. The key of a model belongs into its API key.</source>
        <translation>Herausnehmen und das Passwort ändern. Der Schlüssel eines Modells gehört in dessen API-Schlüssel.</translation>
    </message>
    <message>
        <source>Cut it off where the evidence says. A path that a reverse proxy needs as prefix stays.</source>
        <translation>Dort abschneiden, wo der Beleg es sagt. Ein Pfad, den ein Reverse Proxy als Präfix braucht, bleibt.</translation>
    </message>
    <message>
        <source>Write the endpoint with one /v1 at its end.</source>
        <translation>Den Endpunkt mit einem einzigen /v1 am Ende schreiben.</translation>
    </message>
    <message>
        <source>Use a shorter name for the server, for instance with an alias in DNS or a shorter path of the reverse proxy.</source>
        <translation>Einen kürzeren Namen für den Server benutzen, etwa mit einem Alias im DNS oder einem kürzeren Pfad des Reverse Proxys.</translation>
    </message>
    <message>
        <source>Remove them and save again.</source>
        <translation>Entfernen und erneut speichern.</translation>
    </message>
    <message>
        <source>Add /v1, unless the server is one that works without.</source>
        <translation>/v1 anhängen, außer der Server kommt ohne aus.</translation>
    </message>
    <message>
        <source>Use the name or address under which GitLab reaches this service. On a development kit, mark the instance as GDK.</source>
        <translation>Den Namen oder die Adresse benutzen, unter der GitLab diesen Dienst erreicht. Bei einem Development Kit die Instanz als GDK kennzeichnen.</translation>
    </message>
    <message>
        <source>Enter it as http://proxy.example.com:3128 or socks5://proxy.example.com:1080, or choose the system&apos;s proxy or none.</source>
        <translation>Als http://proxy.example.com:3128 oder socks5://proxy.example.com:1080 eintragen, oder den Proxy des Systems oder keinen wählen.</translation>
    </message>
    <message>
        <source>Choose the proxy by hand, or none, in the settings of the instance; or mend the automatic configuration of this computer.</source>
        <translation>In den Einstellungen der Instanz den Proxy von Hand wählen, oder keinen; oder die automatische Konfiguration dieses Rechners beheben.</translation>
    </message>
    <message>
        <source>Check the DNS servers in the network settings of this computer, the VPN, and whether a firewall lets questions through (port 53).</source>
        <translation>Die DNS-Server in den Netzwerkeinstellungen dieses Rechners prüfen, das VPN, und ob eine Firewall Anfragen durchlässt (Port 53).</translation>
    </message>
    <message>
        <source>Check the port in the address. On the host, see whether the service runs and listens on an address that can be reached from outside (ss -ltn).</source>
        <translation>Den Port in der Adresse prüfen. Auf dem Host nachsehen, ob der Dienst läuft und an einer von außen erreichbaren Adresse lauscht (ss -ltn).</translation>
    </message>
    <message>
        <source>Wait for the weights, then look at the server&apos;s log. Check the port, and that the server listens on more than 127.0.0.1 (--host 0.0.0.0).</source>
        <translation>Auf die Gewichte warten, dann das Protokoll des Servers ansehen. Den Port prüfen, und dass der Server nicht nur auf 127.0.0.1 lauscht (--host 0.0.0.0).</translation>
    </message>
    <message>
        <source>Ask the network team for a way from here to this host and port. If only GitLab or the gateway has to get there, nothing is wrong with them yet: look at the checks made from there.</source>
        <translation>Beim Netzwerkteam einen Weg von hier zu diesem Host und Port erbitten. Müssen nur GitLab oder das Gateway dorthin, ist bei ihnen noch nichts falsch: die Prüfungen von dort ansehen.</translation>
    </message>
    <message>
        <source>Connect the VPN, check the routes of this computer, and whether the address is one of another site.</source>
        <translation>Das VPN verbinden, die Routen dieses Rechners prüfen, und ob die Adresse zu einem anderen Standort gehört.</translation>
    </message>
    <message>
        <source>Allow Gatehouse in the firewall or security software of this computer.</source>
        <translation>Gatehouse in der Firewall oder Sicherheitssoftware dieses Rechners erlauben.</translation>
    </message>
    <message>
        <source>Try again. If it stays, look for a load balancer or firewall in between that ends connections.</source>
        <translation>Erneut versuchen. Bleibt es so, nach einem Load Balancer oder einer Firewall dazwischen suchen, die Verbindungen beendet.</translation>
    </message>
    <message>
        <source>Take the dead address out of DNS, or let the service listen on it, too (often the IPv6 one).</source>
        <translation>Die tote Adresse aus dem DNS nehmen, oder den Dienst auch dort lauschen lassen (oft ist es die IPv6-Adresse).</translation>
    </message>
    <message>
        <source>Check host and port of the proxy in the settings of the instance or of the system, and that the proxy runs.</source>
        <translation>Host und Port des Proxys in den Einstellungen der Instanz oder des Systems prüfen, und dass der Proxy läuft.</translation>
    </message>
    <message>
        <source>Correct the proxy in the settings of the instance or of the system, or connect the VPN in which it lives.</source>
        <translation>Den Proxy in den Einstellungen der Instanz oder des Systems berichtigen, oder das VPN verbinden, in dem er steht.</translation>
    </message>
    <message>
        <source>Check host and port of the proxy; a SOCKS proxy is written as socks5://host:port.</source>
        <translation>Host und Port des Proxys prüfen; ein SOCKS-Proxy wird als socks5://host:port geschrieben.</translation>
    </message>
    <message>
        <source>Have host and port allowed on the proxy (ports other than 443 usually are not), or take the host out of its way: --no-proxy for this instance, or NO_PROXY of the system.</source>
        <translation>Host und Port auf dem Proxy erlauben lassen (andere Ports als 443 sind es meist nicht), oder den Host am Proxy vorbeiführen: --no-proxy für diese Instanz, oder NO_PROXY des Systems.</translation>
    </message>
    <message>
        <source>Check from the proxy&apos;s host whether the name resolves and the port is open. Internal hosts are often not reachable from a proxy for the internet: take them out with NO_PROXY.</source>
        <translation>Vom Host des Proxys aus prüfen, ob der Name aufgelöst wird und der Port offen ist. Interne Hosts sind von einem Proxy fürs Internet oft nicht erreichbar: mit NO_PROXY ausnehmen.</translation>
    </message>
    <message>
        <source>Open any page in a browser through this proxy and do what it asks, or have host and port allowed.</source>
        <translation>In einem Browser über diesen Proxy irgendeine Seite öffnen und tun, was er verlangt, oder Host und Port erlauben lassen.</translation>
    </message>
    <message>
        <source>Use no proxy for this instance, or put the host into NO_PROXY of this computer; for GitLab and the gateway&apos;s container likewise, if they have proxies set.</source>
        <translation>Für diese Instanz keinen Proxy benutzen, oder den Host in NO_PROXY dieses Rechners eintragen; für GitLab und den Container des Gateways ebenso, wenn dort Proxys gesetzt sind.</translation>
    </message>
    <message>
        <source>Renew it and reload the server. If the date is not past, this computer&apos;s clock is wrong.</source>
        <translation>Erneuern und den Server neu laden. Liegt das Datum nicht in der Vergangenheit, geht die Uhr dieses Rechners falsch.</translation>
    </message>
    <message>
        <source>Have the server send the issuer&apos;s new certificate.</source>
        <translation>Den Server das neue Zertifikat des Ausstellers senden lassen.</translation>
    </message>
    <message>
        <source>Compare the clock of this computer with the real time. If it is right, wait or have the certificate made anew.</source>
        <translation>Die Uhr dieses Rechners mit der wirklichen Zeit vergleichen. Geht sie richtig, warten oder das Zertifikat neu ausstellen lassen.</translation>
    </message>
    <message>
        <source>Renew it in time and reload the server.</source>
        <translation>Rechtzeitig erneuern und den Server neu laden.</translation>
    </message>
    <message>
        <source>Use one of the certificate&apos;s names in the address, or have a certificate made that has this name (Subject Alternative Name).</source>
        <translation>In der Adresse einen der Namen des Zertifikats benutzen, oder ein Zertifikat mit diesem Namen ausstellen lassen (Subject Alternative Name).</translation>
    </message>
    <message>
        <source>Have one issued by your CA, or make this one known where it is needed. For this computer: give the instance the file (instance edit NAME --ca-file FILE). For GitLab: /etc/gitlab/trusted-certs/ and gitlab-ctl reconfigure; Workhorse reads the system&apos;s store. For the gateway&apos;s container: SSL_CERT_FILE and REQUESTS_CA_BUNDLE, both with the system&apos;s roots included.</source>
        <translation>Eines von der eigenen CA ausstellen lassen, oder dieses dort bekannt machen, wo es gebraucht wird. Für diesen Rechner: der Instanz die Datei geben (instance edit NAME --ca-file FILE). Für GitLab: /etc/gitlab/trusted-certs/ und gitlab-ctl reconfigure; Workhorse liest den Speicher des Systems. Für den Container des Gateways: SSL_CERT_FILE und REQUESTS_CA_BUNDLE, beide samt den Stammzertifikaten des Systems.</translation>
    </message>
    <message>
        <source>Give this instance the CA&apos;s file (instance edit NAME --ca-file FILE), and the gateway&apos;s container the same with the system&apos;s roots in one file: SSL_CERT_FILE and REQUESTS_CA_BUNDLE.</source>
        <translation>Dieser Instanz die Datei der CA geben (instance edit NAME --ca-file FILE), und dem Container des Gateways dieselbe samt den Stammzertifikaten des Systems in einer Datei: SSL_CERT_FILE und REQUESTS_CA_BUNDLE.</translation>
    </message>
    <message>
        <source>Put the CA&apos;s certificate into /etc/gitlab/trusted-certs/ on every GitLab node and run gitlab-ctl reconfigure; for Workhorse add it to the system&apos;s store as well. For this computer: instance edit NAME --ca-file FILE.</source>
        <translation>Das Zertifikat der CA auf jedem GitLab-Knoten in /etc/gitlab/trusted-certs/ legen und gitlab-ctl reconfigure ausführen; für Workhorse auch in den Speicher des Systems. Für diesen Rechner: instance edit NAME --ca-file FILE.</translation>
    </message>
    <message>
        <source>Give the gateway&apos;s container one file with the system&apos;s roots and this CA: SSL_CERT_FILE and REQUESTS_CA_BUNDLE. For this computer: instance edit NAME --ca-file FILE.</source>
        <translation>Dem Container des Gateways eine Datei mit den Stammzertifikaten des Systems und dieser CA geben: SSL_CERT_FILE und REQUESTS_CA_BUNDLE. Für diesen Rechner: instance edit NAME --ca-file FILE.</translation>
    </message>
    <message>
        <source>Let the server send its certificate followed by those of the issuers in between (nginx: both in the file of ssl_certificate, the own one first).</source>
        <translation>Den Server sein Zertifikat und danach die der Aussteller dazwischen senden lassen (nginx: beide in der Datei von ssl_certificate, das eigene zuerst).</translation>
    </message>
    <message>
        <source>Have host and port excepted from inspection: streams and gRPC often break in it. Else trust the device&apos;s CA wherever connections pass it. For this computer: give the instance the file (instance edit NAME --ca-file FILE). For GitLab: /etc/gitlab/trusted-certs/ and gitlab-ctl reconfigure; Workhorse reads the system&apos;s store. For the gateway&apos;s container: SSL_CERT_FILE and REQUESTS_CA_BUNDLE, both with the system&apos;s roots included.</source>
        <translation>Host und Port von der Inspektion ausnehmen lassen: Streams und gRPC brechen darin oft ab. Sonst der CA des Geräts überall vertrauen, wo Verbindungen durch es führen. Für diesen Rechner: der Instanz die Datei geben (instance edit NAME --ca-file FILE). Für GitLab: /etc/gitlab/trusted-certs/ und gitlab-ctl reconfigure; Workhorse liest den Speicher des Systems. Für den Container des Gateways: SSL_CERT_FILE und REQUESTS_CA_BUNDLE, beide samt den Stammzertifikaten des Systems.</translation>
    </message>
    <message>
        <source>Turn on TLS 1.2 and 1.3 at the server or the proxy before it.</source>
        <translation>TLS 1.2 und 1.3 am Server oder am Proxy davor einschalten.</translation>
    </message>
    <message>
        <source>Let the server offer the usual ciphers. For the gateway&apos;s own TLS set AIGW_FASTAPI__TLS__SSL_CIPHERS to such as ECDHE-RSA-AES256-GCM-SHA384:ECDHE-RSA-AES128-GCM-SHA256.</source>
        <translation>Den Server die üblichen Chiffren anbieten lassen. Für das TLS des Gateways selbst AIGW_FASTAPI__TLS__SSL_CIPHERS setzen, etwa auf ECDHE-RSA-AES256-GCM-SHA384:ECDHE-RSA-AES128-GCM-SHA256.</translation>
    </message>
    <message>
        <source>Use http:// for this port, or the port of the proxy that adds TLS.</source>
        <translation>Für diesen Port http:// benutzen, oder den Port des Proxys, der TLS hinzufügt.</translation>
    </message>
    <message>
        <source>Turn the demand off for GitLab and the gateway, or, before a model, give the gateway one with AIGW_MTLS__CERT_FILE and AIGW_MTLS__KEY_FILE. Gatehouse itself has none to show.</source>
        <translation>Das Verlangen für GitLab und das Gateway abschalten, oder, vor einem Modell, dem Gateway mit AIGW_MTLS__CERT_FILE und AIGW_MTLS__KEY_FILE eines geben. Gatehouse selbst hat keines zu zeigen.</translation>
    </message>
    <message>
        <source>Have a certificate made with an RSA key of 2048 bits or more, or an elliptic one.</source>
        <translation>Ein Zertifikat mit einem RSA-Schlüssel von mindestens 2048 Bit ausstellen lassen, oder mit einem elliptischen.</translation>
    </message>
    <message>
        <source>Have a new one issued.</source>
        <translation>Ein neues ausstellen lassen.</translation>
    </message>
    <message>
        <source>Look at the TLS settings and the log of the server or the load balancer. If the service speaks plain HTTP, use http://.</source>
        <translation>Die TLS-Einstellungen und das Protokoll des Servers oder Load Balancers ansehen. Spricht der Dienst einfaches HTTP, http:// benutzen.</translation>
    </message>
    <message>
        <source>Choose a readable file with certificates in PEM format: instance edit NAME --ca-file FILE.</source>
        <translation>Eine lesbare Datei mit Zertifikaten im PEM-Format wählen: instance edit NAME --ca-file FILE.</translation>
    </message>
    <message>
        <source>Begin the address with https://. GitLab and the gateway do not follow such redirects with what they send.</source>
        <translation>Die Adresse mit https:// beginnen. GitLab und Gateway folgen solchen Weiterleitungen mit dem, was sie senden, nicht.</translation>
    </message>
    <message>
        <source>Let the proxy pass the paths of this service without its own login, or use the address behind it. In a guest network, log in with a browser first.</source>
        <translation>Den Proxy die Pfade dieses Dienstes ohne eigene Anmeldung durchlassen lassen, oder die Adresse dahinter benutzen. In einem Gastnetz zuerst mit einem Browser anmelden.</translation>
    </message>
    <message>
        <source>Let the proxy pass the headers Host and X-Forwarded-Proto on, and the server believe them.</source>
        <translation>Den Proxy die Header Host und X-Forwarded-Proto weiterreichen und den Server ihnen glauben lassen.</translation>
    </message>
    <message>
        <source>Ask the network team for an exception, or set this proxy with its login for the instance.</source>
        <translation>Beim Netzwerkteam eine Ausnahme erbitten, oder diesen Proxy mit seiner Anmeldung für die Instanz setzen.</translation>
    </message>
    <message>
        <source>Look at the origin settings there: address, port, certificate, and whether it is let through by the site&apos;s firewall.</source>
        <translation>Dort die Einstellungen zum Ursprung ansehen: Adresse, Port, Zertifikat, und ob die Firewall des Standorts ihn durchlässt.</translation>
    </message>
    <message>
        <source>See whether the service runs, and compare its host and port with those in the proxy&apos;s settings (nginx: proxy_pass; in Compose the service&apos;s name). Its error log names what failed.</source>
        <translation>Nachsehen, ob der Dienst läuft, und Host und Port mit denen in den Einstellungen des Proxys vergleichen (nginx: proxy_pass; in Compose der Name des Dienstes). Sein Fehlerprotokoll nennt, was fehlschlug.</translation>
    </message>
    <message>
        <source>Ask for this computer&apos;s address, and those of GitLab and the gateway, to be let through.</source>
        <translation>Die Adressen dieses Rechners, von GitLab und vom Gateway durchlassen lassen.</translation>
    </message>
    <message>
        <source>Check the port. The Agent Platform service (50052 as a rule) speaks gRPC and belongs into its own field; a server with TLS needs https://.</source>
        <translation>Den Port prüfen. Der Agent-Platform-Dienst (in der Regel 50052) spricht gRPC und gehört in sein eigenes Feld; ein Server mit TLS braucht https://.</translation>
    </message>
    <message>
        <source>Look at the load and the log of the server. If only some requests hang, look for a proxy that waits for what is behind it.</source>
        <translation>Last und Protokoll des Servers ansehen. Hängen nur manche Anfragen, nach einem Proxy suchen, der auf das wartet, was dahinter steht.</translation>
    </message>
    <message>
        <source>Check the address: a download, a stream, or another program answers there.</source>
        <translation>Die Adresse prüfen: dort antwortet ein Download, ein Stream oder ein anderes Programm.</translation>
    </message>
    <message>
        <source>Let both take their time from NTP (timedatectl, chronyc tracking). If several servers differ by the same, it is this computer.</source>
        <translation>Beide die Zeit von NTP beziehen lassen (timedatectl, chronyc tracking). Weichen mehrere Server um dasselbe ab, liegt es an diesem Rechner.</translation>
    </message>
    <message>
        <source>The family of the model does not fit the feature</source>
        <translation>Die Familie des Modells passt nicht zur Funktion</translation>
    </message>
    <message>
        <source>GitLab&apos;s list of families for this feature does not have the one of the assigned model, so its prompts are not made for it.</source>
        <translation>In der Liste der Familien, die GitLab für diese Funktion führt, fehlt die des zugewiesenen Modells; ihre Prompts sind also nicht dafür gemacht.</translation>
    </message>
    <message>
        <source>The testing terms are not accepted</source>
        <translation>Den Testbedingungen ist nicht zugestimmt</translation>
    </message>
    <message>
        <source>Beta features and families work only after an administrator has accepted GitLab&apos;s testing terms.</source>
        <translation>Beta-Funktionen und -Familien arbeiten erst, wenn ein Administrator den Testbedingungen von GitLab zugestimmt hat.</translation>
    </message>
    <message>
        <source>A feature uses GitLab&apos;s models on a site with an offline licence</source>
        <translation>Eine Funktion benutzt Modelle von GitLab an einem Standort mit Offline-Lizenz</translation>
    </message>
    <message>
        <source>GitLab&apos;s own models are reached through GitLab&apos;s cloud, for which an offline licence gives no token.</source>
        <translation>Die Modelle von GitLab werden über die Cloud von GitLab erreicht, für die eine Offline-Lizenz kein Token gibt.</translation>
    </message>
    <message>
        <source>GitLab does not reach GitLab&apos;s cloud</source>
        <translation>GitLab erreicht die Cloud von GitLab nicht</translation>
    </message>
    <message>
        <source>The feature is answered by GitLab&apos;s models; GitLab&apos;s own health check says that the way there is closed.</source>
        <translation>Die Funktion wird von Modellen von GitLab beantwortet; die Zustandsprüfung von GitLab selbst meldet, dass der Weg dorthin verschlossen ist.</translation>
    </message>
    <message>
        <source>There is no runner for flows</source>
        <translation>Für Flows gibt es keinen Runner</translation>
    </message>
    <message>
        <source>Flows run as CI jobs with the tag gitlab--duo; without such a runner they wait for ever.</source>
        <translation>Flows laufen als CI-Jobs mit dem Tag gitlab--duo; ohne einen solchen Runner warten sie für immer.</translation>
    </message>
    <message>
        <source>The runner for flows is offline</source>
        <translation>Der Runner für Flows ist offline</translation>
    </message>
    <message>
        <source>It is registered with the tag gitlab--duo and has not been seen lately.</source>
        <translation>Er ist mit dem Tag gitlab--duo registriert und wurde in letzter Zeit nicht gesehen.</translation>
    </message>
    <message>
        <source>GitLab does not list its runners</source>
        <translation>GitLab nennt seine Runner nicht</translation>
    </message>
    <message>
        <source>The page answered with an error.</source>
        <translation>Die Seite antwortete mit einem Fehler.</translation>
    </message>
    <message>
        <source>AI logs are switched on by a flag</source>
        <translation>AI-Protokolle sind durch ein Feature-Flag eingeschaltet</translation>
    </message>
    <message>
        <source>On your own instance the setting does this; the flag expanded_ai_logging is meant for GitLab.com.</source>
        <translation>Auf der eigenen Instanz tut das die Einstellung; das Flag expanded_ai_logging ist für GitLab.com gedacht.</translation>
    </message>
    <message>
        <source>Requests leave the site</source>
        <translation>Anfragen verlassen den Standort</translation>
    </message>
    <message>
        <source>Decided by the configuration: these features go to GitLab&apos;s cloud, or these models have public addresses.</source>
        <translation>Von der Konfiguration bestimmt: diese Funktionen gehen an die Cloud von GitLab, oder diese Modelle haben öffentliche Adressen.</translation>
    </message>
    <message>
        <source>Assign a model of a family that is listed for the feature, or correct the family of the model: it decides which prompts are sent.</source>
        <translation>Ein Modell einer Familie zuweisen, die für die Funktion aufgeführt ist, oder die Familie des Modells berichtigen: sie bestimmt, welche Prompts gesendet werden.</translation>
    </message>
    <message>
        <source>Admin &gt; GitLab Duo &gt; Change configuration: use beta models and features in GitLab Duo Self-Hosted. It has to be done in the browser.</source>
        <translation>Admin &gt; GitLab Duo &gt; Change configuration: use beta models and features in GitLab Duo Self-Hosted. Das geht nur im Browser.</translation>
    </message>
    <message>
        <source>Assign a self-hosted model to the feature, or disable it.</source>
        <translation>Der Funktion ein selbst gehostetes Modell zuweisen, oder sie abschalten.</translation>
    </message>
    <message>
        <source>Open port 443 from GitLab to the hosts named here, the last one for HTTP/2. On an isolated site assign self-hosted models instead.</source>
        <translation>Port 443 von GitLab zu den hier genannten Hosts öffnen, zum letzten für HTTP/2. An einem abgeschotteten Standort stattdessen selbst gehostete Modelle zuweisen.</translation>
    </message>
    <message>
        <source>Register a runner with the tag gitlab--duo and a docker-type executor. It has to reach GitLab and registry.gitlab.com, or the mirror that is set as image registry.</source>
        <translation>Einen Runner mit dem Tag gitlab--duo und einem Executor der Art docker registrieren. Er muss GitLab und registry.gitlab.com erreichen, oder den Spiegel, der als Image-Registry gesetzt ist.</translation>
    </message>
    <message>
        <source>Start it: gitlab-runner status on its host, and look whether it reaches GitLab.</source>
        <translation>Starten: gitlab-runner status auf seinem Host, und nachsehen, ob er GitLab erreicht.</translation>
    </message>
    <message>
        <source>Look for the correlation id in production_json.log.</source>
        <translation>In production_json.log nach der Correlation-ID suchen.</translation>
    </message>
    <message>
        <source>Rails console: Feature.disable(:expanded_ai_logging). Use the setting for AI logs instead, for the time of a test.</source>
        <translation>Rails-Konsole: Feature.disable(:expanded_ai_logging). Stattdessen die Einstellung für AI-Protokolle benutzen, für die Dauer eines Tests.</translation>
    </message>
    <message>
        <source>If that is intended, nothing is wrong. Otherwise assign self-hosted models inside to the features named here, and set the Local AI Gateway URL.</source>
        <translation>Ist das gewollt, ist nichts falsch. Sonst den hier genannten Funktionen selbst gehostete Modelle im eigenen Netz zuweisen und die Local AI Gateway URL setzen.</translation>
    </message>
    <message>
        <source>Another service answers at this address</source>
        <translation>An dieser Adresse antwortet ein anderer Dienst</translation>
    </message>
    <message>
        <source>The AI gateway refuses a request for its root without a token in words that only it has; this answer has others.</source>
        <translation>Das AI-Gateway lehnt eine Anfrage an seine Wurzel ohne Token mit Worten ab, die nur es hat; diese Antwort hat andere.</translation>
    </message>
    <message>
        <source>This user may not use Code Suggestions</source>
        <translation>Dieser Benutzer darf Code Suggestions nicht benutzen</translation>
    </message>
    <message>
        <source>GitLab itself refused, before it asked the gateway: no seat, no add-on, GitLab Duo turned off for the instance, or the feature Code Completion disabled.</source>
        <translation>GitLab selbst lehnte ab, bevor es das Gateway fragte: kein Platz, kein Add-on, GitLab Duo für die Instanz ausgeschaltet, oder die Funktion Code Completion abgeschaltet.</translation>
    </message>
    <message>
        <source>Code Suggestions are switched off by a feature flag</source>
        <translation>Code Suggestions sind durch ein Feature-Flag ausgeschaltet</translation>
    </message>
    <message>
        <source>GitLab answers 404 and marks the answer as its own: the flag ai_duo_code_suggestions_switch is off.</source>
        <translation>GitLab antwortet 404 und kennzeichnet die Antwort als eigene: das Flag ai_duo_code_suggestions_switch ist aus.</translation>
    </message>
    <message>
        <source>This GitLab has no Code Suggestions</source>
        <translation>Dieses GitLab hat keine Code Suggestions</translation>
    </message>
    <message>
        <source>GitLab&apos;s API does not know the path: the release is too old, or a proxy does not pass it on.</source>
        <translation>Die API von GitLab kennt den Pfad nicht: die Version ist zu alt, oder ein Proxy reicht ihn nicht weiter.</translation>
    </message>
    <message>
        <source>The user has no default GitLab Duo namespace</source>
        <translation>Der Benutzer hat keinen Standard-Namensraum für GitLab Duo</translation>
    </message>
    <message>
        <source>The user belongs to several groups with GitLab Duo and has chosen none; GitLab cannot tell whose rights count.</source>
        <translation>Der Benutzer gehört zu mehreren Gruppen mit GitLab Duo und hat keine gewählt; GitLab weiß nicht, wessen Rechte gelten.</translation>
    </message>
    <message>
        <source>No model is chosen for Code Completion</source>
        <translation>Für Code Completion ist kein Modell gewählt</translation>
    </message>
    <message>
        <source>Newer releases make no token for the gateway while the feature Code Completion has no model.</source>
        <translation>Neuere Versionen erstellen kein Token für das Gateway, solange die Funktion Code Completion kein Modell hat.</translation>
    </message>
    <message>
        <source>GitLab does not take the request for a token</source>
        <translation>GitLab nimmt die Anfrage nach einem Token nicht an</translation>
    </message>
    <message>
        <source>GitLab refused the request itself, in the words that stand beside this.</source>
        <translation>GitLab lehnte die Anfrage selbst ab, mit den Worten, die daneben stehen.</translation>
    </message>
    <message>
        <source>GitLab cannot reach the gateway</source>
        <translation>GitLab erreicht das Gateway nicht</translation>
    </message>
    <message>
        <source>GitLab failed without any word of the gateway. It asks from its own host, with its own names, proxies and certificates.</source>
        <translation>GitLab scheiterte ohne ein Wort vom Gateway. Es fragt von seinem eigenen Host, mit eigenen Namen, Proxys und Zertifikaten.</translation>
    </message>
    <message>
        <source>The gateway does not run</source>
        <translation>Das Gateway läuft nicht</translation>
    </message>
    <message>
        <source>GitLab does not trust the gateway&apos;s certificate</source>
        <translation>GitLab vertraut dem Zertifikat des Gateways nicht</translation>
    </message>
    <message>
        <source>The reverse proxy before the gateway has nothing behind it</source>
        <translation>Hinter dem Reverse Proxy vor dem Gateway steht nichts</translation>
    </message>
    <message>
        <source>GitLab was answered with 502, 503 or 504 and no word of the gateway, which itself never gives these.</source>
        <translation>GitLab bekam 502, 503 oder 504 und kein Wort vom Gateway, das diese selbst nie gibt.</translation>
    </message>
    <message>
        <source>A proxy before the gateway drops the Authorization header</source>
        <translation>Ein Proxy vor dem Gateway verwirft den Header Authorization</translation>
    </message>
    <message>
        <source>The gateway says that no token came, and GitLab always sends one.</source>
        <translation>Das Gateway sagt, dass kein Token kam, und GitLab sendet immer eines.</translation>
    </message>
    <message>
        <source>A proxy before the gateway rewrites the Authorization header</source>
        <translation>Ein Proxy vor dem Gateway schreibt den Header Authorization um</translation>
    </message>
    <message>
        <source>The gateway got something else than the bearer token that GitLab sends.</source>
        <translation>Das Gateway bekam etwas anderes als das Bearer-Token, das GitLab sendet.</translation>
    </message>
    <message>
        <source>A proxy before the gateway drops GitLab&apos;s headers</source>
        <translation>Ein Proxy vor dem Gateway verwirft Header von GitLab</translation>
    </message>
    <message>
        <source>The gateway misses a header that goes with every token: X-Gitlab-Authentication-Type.</source>
        <translation>Dem Gateway fehlt ein Header, der mit jedem Token kommt: X-Gitlab-Authentication-Type.</translation>
    </message>
    <message>
        <source>The instance&apos;s identity in the header differs from the one in the token</source>
        <translation>Die Identität der Instanz im Header ist eine andere als im Token</translation>
    </message>
    <message>
        <source>The gateway compares X-Gitlab-Instance-Id and X-Gitlab-Realm with the token. They differ after a restore or clone, with a licence of another instance, or when a proxy drops them.</source>
        <translation>Das Gateway vergleicht X-Gitlab-Instance-Id und X-Gitlab-Realm mit dem Token. Sie weichen ab nach einer Wiederherstellung oder Kopie, mit der Lizenz einer anderen Instanz, oder wenn ein Proxy sie verwirft.</translation>
    </message>
    <message>
        <source>The gateway does not have GitLab&apos;s keys</source>
        <translation>Das Gateway hat die Schlüssel von GitLab nicht</translation>
    </message>
    <message>
        <source>The gateway refuses GitLab&apos;s signature. Most often it could not read GitLab&apos;s keys when it first needed them, or AIGW_GITLAB_URL names another instance.</source>
        <translation>Das Gateway lehnt die Signatur von GitLab ab. Meist konnte es die Schlüssel von GitLab nicht lesen, als es sie zum ersten Mal brauchte, oder AIGW_GITLAB_URL nennt eine andere Instanz.</translation>
    </message>
    <message>
        <source>The gateway cannot read GitLab&apos;s keys, because they are not to be had</source>
        <translation>Das Gateway kann die Schlüssel von GitLab nicht lesen, weil sie nicht zu haben sind</translation>
    </message>
    <message>
        <source>The gateway refuses GitLab&apos;s signature, and GitLab&apos;s keys cannot be read from here either.</source>
        <translation>Das Gateway lehnt die Signatur von GitLab ab, und die Schlüssel von GitLab sind auch von hier nicht zu lesen.</translation>
    </message>
    <message>
        <source>The gateway still has GitLab&apos;s old keys</source>
        <translation>Das Gateway hat noch die alten Schlüssel von GitLab</translation>
    </message>
    <message>
        <source>GitLab signs with a key that the gateway has not seen: keys are kept for 24 hours.</source>
        <translation>GitLab signiert mit einem Schlüssel, den das Gateway nicht gesehen hat: Schlüssel werden 24 Stunden behalten.</translation>
    </message>
    <message>
        <source>The clocks of GitLab and the gateway differ</source>
        <translation>Die Uhren von GitLab und Gateway weichen voneinander ab</translation>
    </message>
    <message>
        <source>A token that is not valid yet, or no longer, is refused in the same words as a wrong signature; ten seconds are enough.</source>
        <translation>Ein Token, das noch nicht oder nicht mehr gilt, wird mit denselben Worten abgelehnt wie eine falsche Signatur; zehn Sekunden reichen.</translation>
    </message>
    <message>
        <source>The gateway has no key at all</source>
        <translation>Das Gateway hat gar keinen Schlüssel</translation>
    </message>
    <message>
        <source>The gateway failed with a plain error: it could not read GitLab&apos;s keys and has none of its own (AIGW_SELF_SIGNED_JWT__SIGNING_KEY and __VALIDATION_KEY).</source>
        <translation>Das Gateway scheiterte mit einem einfachen Fehler: es konnte die Schlüssel von GitLab nicht lesen und hat keine eigenen (AIGW_SELF_SIGNED_JWT__SIGNING_KEY und __VALIDATION_KEY).</translation>
    </message>
    <message>
        <source>The gateway&apos;s signing key is missing or no PEM text</source>
        <translation>Der Signierschlüssel des Gateways fehlt oder ist kein PEM-Text</translation>
    </message>
    <message>
        <source>The gateway read GitLab&apos;s keys and could not sign a token of its own: AIGW_SELF_SIGNED_JWT__SIGNING_KEY is not set or lost its line breaks. Older installation pages do not name it.</source>
        <translation>Das Gateway las die Schlüssel von GitLab und konnte kein eigenes Token signieren: AIGW_SELF_SIGNED_JWT__SIGNING_KEY ist nicht gesetzt oder hat seine Zeilenumbrüche verloren. Ältere Installationsseiten nennen es nicht.</translation>
    </message>
    <message>
        <source>The token carries no right to this feature</source>
        <translation>Das Token trägt kein Recht auf diese Funktion</translation>
    </message>
    <message>
        <source>The gateway knows GitLab and refuses the feature: it is in no add-on that this instance has.</source>
        <translation>Das Gateway kennt GitLab und verweigert die Funktion: sie ist in keinem Add-on, das diese Instanz hat.</translation>
    </message>
    <message>
        <source>There are no credits left</source>
        <translation>Das Guthaben ist aufgebraucht</translation>
    </message>
    <message>
        <source>The gateway counts what is used, and the subscription has none left.</source>
        <translation>Das Gateway zählt den Verbrauch, und das Abonnement hat kein Guthaben mehr.</translation>
    </message>
    <message>
        <source>The gateway URL ends in a slash or has a wrong path</source>
        <translation>Die URL des Gateways endet mit einem Schrägstrich oder hat einen falschen Pfad</translation>
    </message>
    <message>
        <source>GitLab puts its paths behind the URL as it stands; a doubled slash is a page that the gateway does not have.</source>
        <translation>GitLab hängt seine Pfade an die URL, wie sie ist; ein doppelter Schrägstrich ist eine Seite, die das Gateway nicht hat.</translation>
    </message>
    <message>
        <source>Another service answers GitLab at the gateway&apos;s address</source>
        <translation>An der Adresse des Gateways antwortet GitLab ein anderer Dienst</translation>
    </message>
    <message>
        <source>What GitLab reached gave an answer that the gateway never gives.</source>
        <translation>Was GitLab erreichte, gab eine Antwort, die das Gateway nie gibt.</translation>
    </message>
    <message>
        <source>The gateway&apos;s token is not as it should be</source>
        <translation>Das Token des Gateways ist nicht, wie es sein soll</translation>
    </message>
    <message>
        <source>It was given, but its audience or form is not the gateway&apos;s: another version, or another service that hands out tokens.</source>
        <translation>Es wurde ausgegeben, aber Audience oder Form sind nicht die des Gateways: eine andere Version, oder ein anderer Dienst, der Token ausgibt.</translation>
    </message>
    <message>
        <source>The gateway&apos;s token does not allow code completion</source>
        <translation>Das Token des Gateways erlaubt keine Codevervollständigung</translation>
    </message>
    <message>
        <source>Its scopes lack complete_code, which completion and the connection check need.</source>
        <translation>Seinen Scopes fehlt complete_code, das die Vervollständigung und der Verbindungstest brauchen.</translation>
    </message>
    <message>
        <source>GitLab uses GitLab&apos;s cloud and not the configured gateway</source>
        <translation>GitLab benutzt die Cloud von GitLab und nicht das eingestellte Gateway</translation>
    </message>
    <message>
        <source>The address that GitLab hands out is GitLab&apos;s own service. Code and prompts leave the site.</source>
        <translation>Die Adresse, die GitLab ausgibt, ist der Dienst von GitLab selbst. Code und Prompts verlassen den Standort.</translation>
    </message>
    <message>
        <source>GitLab hands out another gateway address</source>
        <translation>GitLab gibt eine andere Gateway-Adresse aus</translation>
    </message>
    <message>
        <source>The address in the answer is not the configured one: it was changed since it was read, or an older environment variable wins.</source>
        <translation>Die Adresse in der Antwort ist nicht die eingestellte: sie wurde seit dem Lesen geändert, oder eine ältere Umgebungsvariable hat Vorrang.</translation>
    </message>
    <message>
        <source>A model server stands at the gateway&apos;s address</source>
        <translation>An der Adresse des Gateways steht ein Modellserver</translation>
    </message>
    <message>
        <source>It answers as servers of the gateway&apos;s framework do, without the gateway&apos;s own marks: vLLM, LiteLLM and llama-cpp-python do.</source>
        <translation>Er antwortet wie Server mit dem Framework des Gateways, ohne dessen eigene Merkmale: so tun es vLLM, LiteLLM und llama-cpp-python.</translation>
    </message>
    <message>
        <source>Something asks for a login before the gateway</source>
        <translation>Vor dem Gateway verlangt etwas eine Anmeldung</translation>
    </message>
    <message>
        <source>The answer is 401, but not in the gateway&apos;s words: a proxy before it has a login of its own.</source>
        <translation>Die Antwort ist 401, aber nicht mit den Worten des Gateways: ein Proxy davor hat eine eigene Anmeldung.</translation>
    </message>
    <message>
        <source>The gateway fails inside</source>
        <translation>Das Gateway scheitert im Inneren</translation>
    </message>
    <message>
        <source>It answers 500 in plain text to a request that only asks who it is.</source>
        <translation>Es antwortet 500 in einfachem Text auf eine Anfrage, die nur fragt, wer es ist.</translation>
    </message>
    <message>
        <source>The gateway lets everybody in</source>
        <translation>Das Gateway lässt alle ein</translation>
    </message>
    <message>
        <source>It answers without a token as it should only with one: AIGW_AUTH__BYPASS_EXTERNAL=true was left on, as it is set for troubleshooting.</source>
        <translation>Es antwortet ohne Token, wie es das nur mit einem sollte: AIGW_AUTH__BYPASS_EXTERNAL=true blieb gesetzt, wie es zur Fehlersuche gesetzt wird.</translation>
    </message>
    <message>
        <source>The path before the gateway&apos;s own is wrong</source>
        <translation>Der Pfad vor dem des Gateways ist falsch</translation>
    </message>
    <message>
        <source>The gateway keeps /monitoring/healthz open; here it is refused or missing, so what arrives there is another path: a doubled slash, a wrong prefix, or a proxy that rewrites.</source>
        <translation>Das Gateway hält /monitoring/healthz offen; hier wird er verweigert oder fehlt, also kommt dort ein anderer Pfad an: ein doppelter Schrägstrich, ein falsches Präfix oder ein Proxy, der umschreibt.</translation>
    </message>
    <message>
        <source>The gateway&apos;s image is older than GitLab</source>
        <translation>Das Image des Gateways ist älter als GitLab</translation>
    </message>
    <message>
        <source>The models that the gateway defines are those of an older release. Features that GitLab offers may be unknown to it.</source>
        <translation>Die Modelle, die das Gateway definiert, sind die einer älteren Version. Funktionen, die GitLab anbietet, kennt es vielleicht nicht.</translation>
    </message>
    <message>
        <source>The gateway&apos;s image is newer than GitLab</source>
        <translation>Das Image des Gateways ist neuer als GitLab</translation>
    </message>
    <message>
        <source>The models that the gateway defines are those of a newer release, which GitLab does not know yet.</source>
        <translation>Die Modelle, die das Gateway definiert, sind die einer neueren Version, die GitLab noch nicht kennt.</translation>
    </message>
    <message>
        <source>The gateway does not show its release</source>
        <translation>Das Gateway zeigt sein Release nicht</translation>
    </message>
    <message>
        <source>Something drops headers on the way to or from the gateway</source>
        <translation>Etwas verwirft Header auf dem Weg zum oder vom Gateway</translation>
    </message>
    <message>
        <source>The gateway marks each answer with X-Process-Time and names its server; both are missing. Whoever drops those may drop GitLab&apos;s headers, too.</source>
        <translation>Das Gateway versieht jede Antwort mit X-Process-Time und nennt seinen Server; beides fehlt. Wer das verwirft, verwirft vielleicht auch die Header von GitLab.</translation>
    </message>
    <message>
        <source>The way to the gateway is slow</source>
        <translation>Der Weg zum Gateway ist langsam</translation>
    </message>
    <message>
        <source>A request that does nothing takes more than a second, again and again.</source>
        <translation>Eine Anfrage, die nichts tut, dauert immer wieder länger als eine Sekunde.</translation>
    </message>
    <message>
        <source>The gateway hangs up</source>
        <translation>Das Gateway legt auf</translation>
    </message>
    <message>
        <source>The connection ended without an answer, although the gateway answered before.</source>
        <translation>Die Verbindung endete ohne Antwort, obwohl das Gateway zuvor geantwortet hat.</translation>
    </message>
    <message>
        <source>The gateway does not accept GitLab&apos;s token</source>
        <translation>Das Gateway nimmt das Token von GitLab nicht an</translation>
    </message>
    <message>
        <source>The gateway knows why and says it only in its own log.</source>
        <translation>Das Gateway weiß, warum, und sagt es nur in seinem eigenen Protokoll.</translation>
    </message>
    <message>
        <source>The gateway cannot use the model although this computer can</source>
        <translation>Das Gateway kann das Modell nicht nutzen, dieser Rechner aber schon</translation>
    </message>
    <message>
        <source>Asked from here the model answers; asked by the gateway nothing good comes back. Between the two stand the gateway&apos;s own names, routes, proxies and certificates.</source>
        <translation>Von hier gefragt antwortet das Modell; vom Gateway gefragt kommt nichts Brauchbares zurück. Dazwischen stehen Namen, Routen, Proxys und Zertifikate des Gateways selbst.</translation>
    </message>
    <message>
        <source>The model refuses the key that came through the gateway</source>
        <translation>Das Modell weist den Schlüssel ab, der über das Gateway kam</translation>
    </message>
    <message>
        <source>The model, or a LiteLLM proxy in its place, answered 401 or 403 to the gateway.</source>
        <translation>Das Modell oder ein LiteLLM-Proxy an seiner Stelle hat dem Gateway mit 401 oder 403 geantwortet.</translation>
    </message>
    <message>
        <source>The model has no key in GitLab, and its server wants one</source>
        <translation>Das Modell hat in GitLab keinen Schlüssel, und sein Server will einen</translation>
    </message>
    <message>
        <source>The model server does not know the path or the model</source>
        <translation>Der Modellserver kennt den Pfad oder das Modell nicht</translation>
    </message>
    <message>
        <source>404 has several causes that look alike: /v1 missing or doubled in the endpoint, /chat/completions typed into it, or a name that the server does not serve.</source>
        <translation>404 hat mehrere Ursachen, die gleich aussehen: /v1 fehlt im Endpunkt oder steht doppelt, /chat/completions wurde hineingeschrieben, oder der Server bedient den Namen nicht.</translation>
    </message>
    <message>
        <source>The identifier is not one that the gateway can use</source>
        <translation>Das Gateway kann mit dieser Kennung nichts anfangen</translation>
    </message>
    <message>
        <source>400 often means that nothing was sent: the word before the first slash is none of LiteLLM&apos;s providers, as with organisation/model without custom_openai/.</source>
        <translation>400 heißt oft, dass nichts gesendet wurde: das Wort vor dem ersten Schrägstrich ist kein Anbieter von LiteLLM, etwa bei organisation/model ohne custom_openai/.</translation>
    </message>
    <message>
        <source>The gateway does not get through to the model</source>
        <translation>Das Gateway kommt nicht zum Modell durch</translation>
    </message>
    <message>
        <source>500 and 408 mean that perhaps nothing was reached: refused, a name that the container does not know, TLS to a plain port, a login page, silence. The gateway words them all alike.</source>
        <translation>500 und 408 bedeuten, dass vielleicht nichts erreicht wurde: abgewiesen, ein Name, den der Container nicht kennt, TLS zu einem Port ohne TLS, eine Anmeldeseite, Stille. Das Gateway gibt allen denselben Wortlaut.</translation>
    </message>
    <message>
        <source>The model does not answer the gateway in time</source>
        <translation>Das Modell antwortet dem Gateway nicht rechtzeitig</translation>
    </message>
    <message>
        <source>The gateway was still trying when this check gave up. Since 18.11 it tries a model that is too slow for several minutes.</source>
        <translation>Das Gateway versuchte es noch, als diese Prüfung aufgab. Seit 18.11 versucht es ein zu langsames Modell mehrere Minuten lang.</translation>
    </message>
    <message>
        <source>A proxy before the model has nothing behind it</source>
        <translation>Hinter einem Proxy vor dem Modell steht nichts</translation>
    </message>
    <message>
        <source>502, 503 and 504 come from a proxy or load balancer before the model server; 503 also from llama.cpp while it loads.</source>
        <translation>502, 503 und 504 kommen von einem Proxy oder Load Balancer vor dem Modellserver; 503 auch von llama.cpp, solange es lädt.</translation>
    </message>
    <message>
        <source>The model server limits its use</source>
        <translation>Der Modellserver begrenzt seine Nutzung</translation>
    </message>
    <message>
        <source>429: too many requests, or a quota. A LiteLLM proxy also says so for a while after any other fault: then the first fault is the cause.</source>
        <translation>429: zu viele Anfragen oder ein Kontingent. Ein LiteLLM-Proxy sagt das auch eine Weile nach jedem anderen Fehler: dann ist der erste Fehler die Ursache.</translation>
    </message>
    <message>
        <source>The model answers the gateway with an error</source>
        <translation>Das Modell antwortet dem Gateway mit einem Fehler</translation>
    </message>
    <message>
        <source>The status beside this came from the model&apos;s server or a proxy before it.</source>
        <translation>Der Status daneben kam vom Server des Modells oder von einem Proxy davor.</translation>
    </message>
    <message>
        <source>The model server itself fails</source>
        <translation>Der Modellserver selbst scheitert</translation>
    </message>
    <message>
        <source>It answered 500: its own log says why.</source>
        <translation>Er hat mit 500 geantwortet: sein eigenes Protokoll sagt, warum.</translation>
    </message>
    <message>
        <source>The gateway drops the model&apos;s data and asks a built-in one</source>
        <translation>Das Gateway verwirft die Daten des Modells und fragt ein eingebautes</translation>
    </message>
    <message>
        <source>Values that the gateway&apos;s rules do not allow are dropped without a word; the error that follows has nothing to do with this model. Its log then speaks of vertex credentials.</source>
        <translation>Werte, die die Regeln des Gateways nicht erlauben, werden wortlos verworfen; der folgende Fehler hat mit diesem Modell nichts zu tun. Sein Protokoll spricht dann von vertex-Zugangsdaten (vertex credentials).</translation>
    </message>
    <message>
        <source>The gateway does not accept the user&apos;s token</source>
        <translation>Das Gateway nimmt das Token des Benutzers nicht an</translation>
    </message>
    <message>
        <source>GitLab got this token from the gateway a moment ago; on the way from this computer something changes the request, or the gateway was restarted with other keys.</source>
        <translation>GitLab hat dieses Token eben erst vom Gateway bekommen; auf dem Weg von diesem Rechner ändert etwas die Anfrage, oder das Gateway wurde mit anderen Schlüsseln neu gestartet.</translation>
    </message>
    <message>
        <source>The gateway denies this call</source>
        <translation>Das Gateway verweigert diesen Aufruf</translation>
    </message>
    <message>
        <source>The user&apos;s token carries no right to it, or there are no credits.</source>
        <translation>Das Token des Benutzers enthält kein Recht dazu, oder es sind keine Credits da.</translation>
    </message>
    <message>
        <source>The gateway does not take the request</source>
        <translation>Das Gateway nimmt die Anfrage nicht an</translation>
    </message>
    <message>
        <source>Its rules for this call are others than those that this program knows: another release, or values that it does not accept.</source>
        <translation>Seine Regeln für diesen Aufruf sind andere als die, die dieses Programm kennt: ein anderes Release, oder Werte, die es nicht annimmt.</translation>
    </message>
    <message>
        <source>The gateway&apos;s image does not fit GitLab&apos;s release</source>
        <translation>Das Image des Gateways passt nicht zum Release von GitLab</translation>
    </message>
    <message>
        <source>The gateway has no prompt of this name or version: it is older or newer than GitLab.</source>
        <translation>Das Gateway hat keinen Prompt mit diesem Namen oder dieser Version: es ist älter oder neuer als GitLab.</translation>
    </message>
    <message>
        <source>The gateway limits requests</source>
        <translation>Das Gateway begrenzt die Anfragen</translation>
    </message>
    <message>
        <source>It answers 429.</source>
        <translation>Es antwortet mit 429.</translation>
    </message>
    <message>
        <source>A plain 500 is an error that nobody caught. In the completion every fault of the model ends so; elsewhere it is often a model status without a phrase (529), parameters that the release does not know for this model, or the tokenizer&apos;s files.</source>
        <translation>Ein bloßes 500 ist ein Fehler, den niemand abgefangen hat. Bei der Vervollständigung endet jeder Fehler des Modells so; sonst ist es oft ein Status des Modells ohne Text (529), Parameter, die das Release für dieses Modell nicht kennt, oder die Dateien des Tokenizers.</translation>
    </message>
    <message>
        <source>Code completion fails although the model answers</source>
        <translation>Die Code-Vervollständigung scheitert, obwohl das Modell antwortet</translation>
    </message>
    <message>
        <source>The check of the model is green, and completion with its family&apos;s template is not: stop strings that the server limits, parameters that it refuses, or an answer that is none.</source>
        <translation>Die Prüfung des Modells ist grün, die Vervollständigung mit der Vorlage seiner Familie nicht: Stoppfolgen, die der Server begrenzt, Parameter, die er abweist, oder eine Antwort, die keine ist.</translation>
    </message>
    <message>
        <source>Something before the gateway answers in its place</source>
        <translation>Etwas vor dem Gateway antwortet an seiner Stelle</translation>
    </message>
    <message>
        <source>The status or form of the answer is not one of the gateway&apos;s.</source>
        <translation>Status oder Form der Antwort stammen nicht vom Gateway.</translation>
    </message>
    <message>
        <source>Streaming fails where a plain answer works</source>
        <translation>Streaming scheitert, wo eine einfache Antwort geht</translation>
    </message>
    <message>
        <source>The plain check of the same model was green. The stream opens, always with 200, and ends without a word or in the middle.</source>
        <translation>Die einfache Prüfung desselben Modells war grün. Der Stream beginnt, immer mit 200, und endet ohne ein Wort oder mittendrin.</translation>
    </message>
    <message>
        <source>A proxy collects the stream and lets it go at once</source>
        <translation>Ein Proxy sammelt den Stream und gibt ihn auf einmal weiter</translation>
    </message>
    <message>
        <source>Head and words came together, only when all was done. Users wait for the whole answer, and idle timeouts strike.</source>
        <translation>Kopf und Worte kamen zusammen, erst als alles fertig war. Benutzer warten auf die ganze Antwort, und Leerlauf-Timeouts schlagen zu.</translation>
    </message>
    <message>
        <source>The model completes with nothing</source>
        <translation>Das Modell vervollständigt mit nichts</translation>
    </message>
    <message>
        <source>The way works; the model&apos;s text is empty. A wrong family gives the model a template that it does not know.</source>
        <translation>Der Weg funktioniert; der Text des Modells ist leer. Eine falsche Familie gibt dem Modell eine Vorlage, die es nicht kennt.</translation>
    </message>
    <message>
        <source>GitLab&apos;s test is too short to tell</source>
        <translation>GitLabs Test ist zu kurz für eine Aussage</translation>
    </message>
    <message>
        <source>GitLab waits 3 s, from 19.3 on 15 s. A cold model takes longer, and so does the gateway with a dead one: the result says nothing.</source>
        <translation>GitLab wartet 3 s, ab 19.3 15 s. Ein kaltes Modell braucht länger, das Gateway mit einem toten ebenso: das Ergebnis sagt nichts aus.</translation>
    </message>
    <message>
        <source>GitLab&apos;s test fails at the gateway</source>
        <translation>GitLabs Test scheitert am Gateway</translation>
    </message>
    <message>
        <source>The gateway refused GitLab itself, before it asked any model.</source>
        <translation>Das Gateway hat GitLab selbst abgewiesen, bevor es ein Modell fragte.</translation>
    </message>
    <message>
        <source>GitLab does not send its test</source>
        <translation>GitLab sendet seinen Test nicht</translation>
    </message>
    <message>
        <source>Silent Mode or the filter of outbound requests stops it; GitLab says so in the words beside this.</source>
        <translation>Silent Mode oder der Filter für ausgehende Anfragen hält ihn auf; GitLab sagt das in den Worten daneben.</translation>
    </message>
    <message>
        <source>GitLab&apos;s test fails, and GitLab does not tell why</source>
        <translation>GitLabs Test scheitert, und GitLab sagt nicht, warum</translation>
    </message>
    <message>
        <source>Newer releases word every fault between GitLab and gateway as if the gateway could not reach the model.</source>
        <translation>Neuere Releases stellen jeden Fehler zwischen GitLab und Gateway so dar, als könnte das Gateway das Modell nicht erreichen.</translation>
    </message>
    <message>
        <source>Workhorse does not reach the gateway</source>
        <translation>Workhorse erreicht das Gateway nicht</translation>
    </message>
    <message>
        <source>Completions go through Workhorse, which trusts the system&apos;s certificates only, not those in /etc/gitlab/trusted-certs. GitLab itself got its token.</source>
        <translation>Vervollständigungen gehen über Workhorse, das nur den Zertifikaten des Systems vertraut, nicht denen in /etc/gitlab/trusted-certs. GitLab selbst hat sein Token bekommen.</translation>
    </message>
    <message>
        <source>GitLab gets no completion from the gateway</source>
        <translation>GitLab bekommt vom Gateway keine Vervollständigung</translation>
    </message>
    <message>
        <source>No word of the gateway came back.</source>
        <translation>Vom Gateway kam kein Wort zurück.</translation>
    </message>
    <message>
        <source>The gateway fails to complete code</source>
        <translation>Das Gateway scheitert an der Code-Vervollständigung</translation>
    </message>
    <message>
        <source>The gateway was reached. It answers any fault of the model in a completion with a plain error.</source>
        <translation>Das Gateway wurde erreicht. Jeden Fehler des Modells bei einer Vervollständigung beantwortet es mit einem bloßen Fehler.</translation>
    </message>
    <message>
        <source>The gateway refuses GitLab&apos;s completion</source>
        <translation>Das Gateway weist die Vervollständigung von GitLab ab</translation>
    </message>
    <message>
        <source>The gateway was reached and said no, in the words beside this.</source>
        <translation>Das Gateway wurde erreicht und hat abgelehnt, mit den Worten daneben.</translation>
    </message>
    <message>
        <source>GitLab does not let this user use Chat</source>
        <translation>GitLab lässt diesen Benutzer Chat nicht nutzen</translation>
    </message>
    <message>
        <source>GitLab refused the question before it asked anything.</source>
        <translation>GitLab hat die Frage abgewiesen, bevor es selbst etwas fragte.</translation>
    </message>
    <message>
        <source>GitLab does not take questions</source>
        <translation>GitLab nimmt keine Fragen an</translation>
    </message>
    <message>
        <source>The question itself was answered with an error.</source>
        <translation>Schon die Frage wurde mit einem Fehler beantwortet.</translation>
    </message>
    <message>
        <source>The model takes longer than GitLab waits</source>
        <translation>Das Modell braucht länger, als GitLab wartet</translation>
    </message>
    <message>
        <source>A1000: the request to the gateway ran into its limit.</source>
        <translation>A1000: die Anfrage an das Gateway ist in ihre Zeitgrenze gelaufen.</translation>
    </message>
    <message>
        <source>What came back is no stream of Chat</source>
        <translation>Was zurückkam, ist kein Stream von Chat</translation>
    </message>
    <message>
        <source>A1002: no events, or text that is none. A proxy&apos;s page or a wrong service gives this.</source>
        <translation>A1002: keine Ereignisse, oder Text, der keine enthält. Die Seite eines Proxys oder ein falscher Dienst führt dazu.</translation>
    </message>
    <message>
        <source>The stream of Chat breaks off</source>
        <translation>Der Stream von Chat bricht ab</translation>
    </message>
    <message>
        <source>A1003: the connection ended while the model was answering. Idle timeouts of proxies (60 s is usual) and models that die do this.</source>
        <translation>A1003: die Verbindung endete, während das Modell antwortete. Leerlauf-Timeouts von Proxys (üblich sind 60 s) und abstürzende Modelle führen dazu.</translation>
    </message>
    <message>
        <source>The model behind Chat fails</source>
        <translation>Das Modell hinter Chat scheitert</translation>
    </message>
    <message>
        <source>A1004: the gateway was reached and reports an error of the model. With self-hosted models a prompt that is too long is one too.</source>
        <translation>A1004: das Gateway wurde erreicht und meldet einen Fehler des Modells. Bei selbst betriebenen Modellen gehört auch ein zu langer Prompt dazu.</translation>
    </message>
    <message>
        <source>The prompt is too long for the model</source>
        <translation>Der Prompt ist zu lang für das Modell</translation>
    </message>
    <message>
        <source>A1005: the model says so itself.</source>
        <translation>A1005: das Modell sagt es selbst.</translation>
    </message>
    <message>
        <source>The gateway denies Chat</source>
        <translation>Das Gateway verweigert Chat</translation>
    </message>
    <message>
        <source>M3006: the gateway answered 403, so the token carries no right to Chat.</source>
        <translation>M3006: das Gateway hat mit 403 geantwortet, also enthält das Token kein Recht auf Chat.</translation>
    </message>
    <message>
        <source>G3002: several groups have GitLab Duo, and none is chosen.</source>
        <translation>G3002: mehrere Gruppen haben GitLab Duo, und keine ist gewählt.</translation>
    </message>
    <message>
        <source>Chat fails between GitLab and the gateway, or behind it</source>
        <translation>Chat scheitert zwischen GitLab und dem Gateway oder dahinter</translation>
    </message>
    <message>
        <source>A9999 and A1001 stand for almost every fault here, whatever their names say: refused, DNS, TLS, blocked, 4xx and 5xx.</source>
        <translation>A9999 und A1001 stehen hier für fast jeden Fehler, was auch immer ihre Namen sagen: abgewiesen, DNS, TLS, blockiert, 4xx und 5xx.</translation>
    </message>
    <message>
        <source>The answer of Chat never comes</source>
        <translation>Die Antwort von Chat kommt nie</translation>
    </message>
    <message>
        <source>GitLab took the question; its background jobs did not bring an answer. Sidekiq does the work.</source>
        <translation>GitLab hat die Frage angenommen; seine Hintergrundjobs haben keine Antwort gebracht. Die Arbeit macht Sidekiq.</translation>
    </message>
    <message>
        <source>Chat answers with an empty text</source>
        <translation>Chat antwortet mit einem leeren Text</translation>
    </message>
    <message>
        <source>The way works, the model says nothing.</source>
        <translation>Der Weg funktioniert, das Modell sagt nichts.</translation>
    </message>
    <message>
        <source>GitLab itself stands at the gateway&apos;s address</source>
        <translation>An der Adresse des Gateways steht GitLab selbst</translation>
    </message>
    <message>
        <source>The answer leads to GitLab&apos;s page for logging in.</source>
        <translation>Die Antwort führt zur Anmeldeseite von GitLab.</translation>
    </message>
    <message>
        <source>Check host, port and path of the Local AI Gateway URL. If a reverse proxy stands before the gateway, check that it passes every path on and adds no login of its own.</source>
        <translation>Host, Port und Pfad der Local AI Gateway URL prüfen. Steht ein Reverse Proxy vor dem Gateway, prüfen, ob er jeden Pfad weiterreicht und keine eigene Anmeldung verlangt.</translation>
    </message>
    <message>
        <source>Assign the user a GitLab Duo seat (Admin &gt; GitLab Duo &gt; Manage seats), and look at availability and at the feature Code Completion.</source>
        <translation>Dem Benutzer einen GitLab-Duo-Platz zuweisen (Admin &gt; GitLab Duo &gt; Manage seats) und die Verfügbarkeit sowie die Funktion Code Completion ansehen.</translation>
    </message>
    <message>
        <source>In the Rails console: Feature.enable(:ai_duo_code_suggestions_switch)</source>
        <translation>In der Rails-Konsole: Feature.enable(:ai_duo_code_suggestions_switch)</translation>
    </message>
    <message>
        <source>Check the release and edition, and that every proxy in front of GitLab passes /api/v4/code_suggestions on, POST included.</source>
        <translation>Release und Edition prüfen, und ob jeder Proxy vor GitLab /api/v4/code_suggestions weiterreicht, auch mit POST.</translation>
    </message>
    <message>
        <source>In the user&apos;s preferences under Behavior choose a default GitLab Duo namespace. GitLab&apos;s health check shows the same when the completion model is not the default one (a known fault).</source>
        <translation>In den Einstellungen des Benutzers unter Behavior einen Standard-Namensraum für GitLab Duo wählen. GitLabs Zustandsprüfung zeigt dasselbe, wenn das Modell für die Vervollständigung nicht das voreingestellte ist (ein bekannter Fehler).</translation>
    </message>
    <message>
        <source>Choose a model for Code Completion on the page AI-native features, or disable the feature.</source>
        <translation>Auf der Seite AI-native features ein Modell für Code Completion wählen oder die Funktion abschalten.</translation>
    </message>
    <message>
        <source>Read GitLab&apos;s words; look for the correlation id in production_json.log.</source>
        <translation>Die Worte von GitLab lesen; die Correlation ID in production_json.log suchen.</translation>
    </message>
    <message>
        <source>On every Rails and Sidekiq node: curl -v the gateway&apos;s URL with /monitoring/healthz. Refused: start the container and publish port 5052. No name: DNS of the node. Certificate: put the CA into /etc/gitlab/trusted-certs and run gitlab-ctl reconfigure. If curl works, look at Outbound requests and Silent Mode, and in exceptions_json.log for the correlation id.</source>
        <translation>Auf jedem Rails- und Sidekiq-Knoten: curl -v mit der URL des Gateways und /monitoring/healthz. Abgewiesen: den Container starten und Port 5052 veröffentlichen. Kein Name: DNS des Knotens. Zertifikat: die CA nach /etc/gitlab/trusted-certs legen und gitlab-ctl reconfigure ausführen. Wenn curl geht, Outbound requests und Silent Mode ansehen und in exceptions_json.log die Correlation ID suchen.</translation>
    </message>
    <message>
        <source>Look at the gateway&apos;s container: docker ps, docker logs. Publish port 5052, and check that the URL names the published port.</source>
        <translation>Den Container des Gateways ansehen: docker ps, docker logs. Port 5052 veröffentlichen und prüfen, ob die URL den veröffentlichten Port nennt.</translation>
    </message>
    <message>
        <source>Put the authority&apos;s certificate into /etc/gitlab/trusted-certs on every GitLab node and run gitlab-ctl reconfigure; for Workhorse also into the system&apos;s store.</source>
        <translation>Das Zertifikat der Zertifizierungsstelle auf jedem GitLab-Knoten nach /etc/gitlab/trusted-certs legen und gitlab-ctl reconfigure ausführen; für Workhorse auch in den Speicher des Systems legen.</translation>
    </message>
    <message>
        <source>Check that the container runs and that the proxy&apos;s upstream names it with port 5052 (on the same container network).</source>
        <translation>Prüfen, ob der Container läuft und der Upstream des Proxys ihn mit Port 5052 nennt (im selben Container-Netz).</translation>
    </message>
    <message>
        <source>Let the proxy between GitLab and the gateway pass the header Authorization unchanged. If there is none, GitLab had no token to send: synchronise the subscription.</source>
        <translation>Den Proxy zwischen GitLab und dem Gateway den Header Authorization unverändert weiterreichen lassen. Gibt es keinen Proxy, hatte GitLab kein Token zu senden: das Abonnement synchronisieren.</translation>
    </message>
    <message>
        <source>Turn off basic authentication or header rewriting in the proxy between GitLab and the gateway.</source>
        <translation>Im Proxy zwischen GitLab und dem Gateway Basic Authentication oder das Umschreiben von Headern abschalten.</translation>
    </message>
    <message>
        <source>Let the proxy pass all headers that begin with X-Gitlab- (nginx drops names with underscores, not these; look for an allow-list of headers).</source>
        <translation>Den Proxy alle Header weiterreichen lassen, die mit X-Gitlab- beginnen (nginx verwirft Namen mit Unterstrich, diese nicht; nach einer Positivliste für Header suchen).</translation>
    </message>
    <message>
        <source>Check that the proxy passes all X-Gitlab- headers. If it does, ask GitLab support for a new activation code for this instance.</source>
        <translation>Prüfen, ob der Proxy alle X-Gitlab--Header weiterreicht. Wenn ja, beim Support von GitLab einen neuen Aktivierungscode für diese Instanz anfordern.</translation>
    </message>
    <message>
        <source>Open GitLab&apos;s discovery address from inside the gateway&apos;s container: curl $AIGW_GITLAB_URL/.well-known/openid-configuration. Mend what stops it (AIGW_GITLAB_URL, the CA in SSL_CERT_FILE and REQUESTS_CA_BUNDLE, name, proxy), then restart the container: keys are kept for 24 hours, and so is a failed attempt.</source>
        <translation>Die Discovery-Adresse von GitLab aus dem Container des Gateways öffnen: curl $AIGW_GITLAB_URL/.well-known/openid-configuration. Beheben, was sie aufhält (AIGW_GITLAB_URL, die CA in SSL_CERT_FILE und REQUESTS_CA_BUNDLE, Name, Proxy), dann den Container neu starten: Schlüssel werden 24 Stunden behalten, ein gescheiterter Versuch ebenso.</translation>
    </message>
    <message>
        <source>Mend the discovery first (see the check of GitLab&apos;s keys), then restart the gateway: it keeps a failed attempt for 24 hours.</source>
        <translation>Zuerst die Discovery in Ordnung bringen (siehe die Prüfung der Schlüssel von GitLab), dann das Gateway neu starten: es behält einen gescheiterten Versuch 24 Stunden lang.</translation>
    </message>
    <message>
        <source>Restart the gateway&apos;s container.</source>
        <translation>Den Container des Gateways neu starten.</translation>
    </message>
    <message>
        <source>Let both hosts take their time from the same server (NTP), then try again.</source>
        <translation>Beide Hosts ihre Zeit vom selben Server (NTP) beziehen lassen, dann erneut versuchen.</translation>
    </message>
    <message>
        <source>Open GitLab&apos;s discovery address from inside the gateway&apos;s container: curl $AIGW_GITLAB_URL/.well-known/openid-configuration. Mend what stops it (AIGW_GITLAB_URL, the CA in SSL_CERT_FILE and REQUESTS_CA_BUNDLE, name, proxy), then restart the container: keys are kept for 24 hours, and so is a failed attempt. Set the four self-signed keys as the installation page names them.</source>
        <translation>Die Discovery-Adresse von GitLab aus dem Container des Gateways öffnen: curl $AIGW_GITLAB_URL/.well-known/openid-configuration. Beheben, was sie aufhält (AIGW_GITLAB_URL, die CA in SSL_CERT_FILE und REQUESTS_CA_BUNDLE, Name, Proxy), dann den Container neu starten: Schlüssel werden 24 Stunden behalten, ein gescheiterter Versuch ebenso. Die vier selbst signierten Schlüssel so setzen, wie die Installationsseite sie nennt.</translation>
    </message>
    <message>
        <source>Make an RSA key of 2048 bits and give it to the container as AIGW_SELF_SIGNED_JWT__SIGNING_KEY, with its line breaks (not through an --env-file); the same for AIGW_SELF_SIGNED_JWT__VALIDATION_KEY. Restart.</source>
        <translation>Einen RSA-Schlüssel mit 2048 Bit erzeugen und dem Container als AIGW_SELF_SIGNED_JWT__SIGNING_KEY geben, mit seinen Zeilenumbrüchen (nicht über ein --env-file); ebenso für AIGW_SELF_SIGNED_JWT__VALIDATION_KEY. Neu starten.</translation>
    </message>
    <message>
        <source>Check the add-on (GitLab Duo Enterprise, or the Agent Platform&apos;s own), and synchronise the subscription. If CLOUD_CONNECTOR_SELF_SIGN_TOKENS was set once for troubleshooting, remove it.</source>
        <translation>Das Add-on prüfen (GitLab Duo Enterprise oder das eigene der Agent Platform) und das Abonnement synchronisieren. Wurde CLOUD_CONNECTOR_SELF_SIGN_TOKENS einmal zur Fehlersuche gesetzt, es entfernen.</translation>
    </message>
    <message>
        <source>Buy credits or wait for the next period; with an offline licence ask GitLab for the add-on that covers self-hosted models.</source>
        <translation>Credits kaufen oder auf den nächsten Zeitraum warten; mit einer Offline-Lizenz bei GitLab das Add-on anfragen, das selbst betriebene Modelle abdeckt.</translation>
    </message>
    <message>
        <source>Save the Local AI Gateway URL without a slash at its end and without a path such as /v1.</source>
        <translation>Die Local AI Gateway URL ohne Schrägstrich am Ende und ohne einen Pfad wie /v1 speichern.</translation>
    </message>
    <message>
        <source>Check host, port and path of the Local AI Gateway URL as GitLab reaches them, and any proxy before the gateway.</source>
        <translation>Host, Port und Pfad der Local AI Gateway URL prüfen, wie GitLab sie erreicht, und jeden Proxy vor dem Gateway.</translation>
    </message>
    <message>
        <source>Compare the gateway&apos;s image with GitLab&apos;s release, and check that the URL leads to the AI gateway itself.</source>
        <translation>Das Image des Gateways mit dem Release von GitLab vergleichen und prüfen, ob die URL zum AI-Gateway selbst führt.</translation>
    </message>
    <message>
        <source>Check the add-on and synchronise the subscription; a CLOUD_CONNECTOR_SELF_SIGN_TOKENS left from troubleshooting also changes what tokens hold.</source>
        <translation>Das Add-on prüfen und das Abonnement synchronisieren; ein CLOUD_CONNECTOR_SELF_SIGN_TOKENS, das von einer Fehlersuche übrig ist, ändert auch, was Tokens enthalten.</translation>
    </message>
    <message>
        <source>Check that the Local AI Gateway URL is saved on this very instance (Admin &gt; GitLab Duo &gt; Change configuration), and that no CLOUD_CONNECTOR_BASE_URL or AI_GATEWAY_URL of an older set-up is left in gitlab.rb.</source>
        <translation>Prüfen, ob die Local AI Gateway URL auf genau dieser Instanz gespeichert ist (Admin &gt; GitLab Duo &gt; Change configuration) und ob in gitlab.rb kein CLOUD_CONNECTOR_BASE_URL oder AI_GATEWAY_URL einer älteren Einrichtung übrig ist.</translation>
    </message>
    <message>
        <source>Look for AI_GATEWAY_URL in gitlab_rails[&apos;env&apos;] on all nodes; up to 17.8 it is the only place that counts.</source>
        <translation>Auf allen Knoten AI_GATEWAY_URL in gitlab_rails[&apos;env&apos;] suchen; bis 17.8 zählt nur diese Stelle.</translation>
    </message>
    <message>
        <source>Pull again. If it stays, look for AI_GATEWAY_URL or CLOUD_CONNECTOR_BASE_URL in gitlab_rails[&apos;env&apos;] on all nodes.</source>
        <translation>Erneut abrufen. Bleibt es so, auf allen Knoten AI_GATEWAY_URL oder CLOUD_CONNECTOR_BASE_URL in gitlab_rails[&apos;env&apos;] suchen.</translation>
    </message>
    <message>
        <source>Enter the address of the AI gateway (port 5052 as a rule). The model server&apos;s own goes into the endpoint of a model.</source>
        <translation>Die Adresse des AI-Gateways eingeben (in der Regel Port 5052). Die des Modellservers gehört in den Endpunkt eines Modells.</translation>
    </message>
    <message>
        <source>Let the proxy pass every path on without a login; the gateway checks tokens itself.</source>
        <translation>Den Proxy jeden Pfad ohne Anmeldung weiterreichen lassen; das Gateway prüft Tokens selbst.</translation>
    </message>
    <message>
        <source>Look at the container&apos;s log (docker logs gitlab-aigw); the first error after its start names the reason. Restart it after mending.</source>
        <translation>Das Protokoll des Containers ansehen (docker logs gitlab-aigw); der erste Fehler nach seinem Start nennt den Grund. Nach dem Beheben neu starten.</translation>
    </message>
    <message>
        <source>Remove AIGW_AUTH__BYPASS_EXTERNAL from the container&apos;s environment and start it anew. Until then anybody who reaches the gateway can use the models.</source>
        <translation>AIGW_AUTH__BYPASS_EXTERNAL aus der Umgebung des Containers entfernen und ihn neu anlegen. Bis dahin kann jeder, der das Gateway erreicht, die Modelle nutzen.</translation>
    </message>
    <message>
        <source>Take the slash at the end or the wrong path out of the Local AI Gateway URL, and look at how the proxy before the gateway rewrites paths.</source>
        <translation>Den Schrägstrich am Ende oder den falschen Pfad aus der Local AI Gateway URL nehmen und ansehen, wie der Proxy vor dem Gateway Pfade umschreibt.</translation>
    </message>
    <message>
        <source>Use the newest image of GitLab&apos;s own minor release: self-hosted-vX.Y.Z-ee with the same X.Y, never latest.</source>
        <translation>Das neueste Image des Minor-Releases von GitLab verwenden: self-hosted-vX.Y.Z-ee mit demselben X.Y, nie latest.</translation>
    </message>
    <message>
        <source>Use the newest image of GitLab&apos;s own minor release: self-hosted-vX.Y.Z-ee with the same X.Y, never latest; or upgrade GitLab.</source>
        <translation>Das neueste Image des Minor-Releases von GitLab verwenden: self-hosted-vX.Y.Z-ee mit demselben X.Y, nie latest; oder GitLab aktualisieren.</translation>
    </message>
    <message>
        <source>Let the proxy before the gateway pass all headers, above all Authorization and those that begin with X-Gitlab-.</source>
        <translation>Den Proxy vor dem Gateway alle Header weiterreichen lassen, vor allem Authorization und die, die mit X-Gitlab- beginnen.</translation>
    </message>
    <message>
        <source>Look at the load of the gateway&apos;s host (it wants two cores and 2 GB at least) and at what lies between: proxies, inspection, a VPN.</source>
        <translation>Die Last des Hosts des Gateways ansehen (er braucht mindestens zwei Kerne und 2 GB) und was dazwischen liegt: Proxys, Inspektion, ein VPN.</translation>
    </message>
    <message>
        <source>Look at the container&apos;s log and at the proxy before it; a process that is killed for want of memory shows in dmesg.</source>
        <translation>Das Protokoll des Containers und den Proxy davor ansehen; ein Prozess, der aus Speichermangel beendet wird, zeigt sich in dmesg.</translation>
    </message>
    <message>
        <source>Read the container&apos;s log at the time of this check; the correlation id beside this is in it.</source>
        <translation>Das Protokoll des Containers zur Zeit dieser Prüfung lesen; die Correlation ID daneben steht darin.</translation>
    </message>
    <message>
        <source>From inside the gateway&apos;s container ask the endpoint as it stands: curl -sS -i ENDPOINT/models, with the key where there is one. Typical: the endpoint says localhost (which is the container), the container&apos;s DNS does not know the name, HTTP_PROXY is set and NO_PROXY lacks the model&apos;s host, or the CA is missing in SSL_CERT_FILE.</source>
        <translation>Aus dem Container des Gateways den Endpunkt so fragen, wie er dasteht: curl -sS -i ENDPOINT/models, mit dem Schlüssel, wo es einen gibt. Typisch: der Endpunkt heißt localhost (das ist der Container), das DNS des Containers kennt den Namen nicht, HTTP_PROXY ist gesetzt und in NO_PROXY fehlt der Host des Modells, oder die CA fehlt in SSL_CERT_FILE.</translation>
    </message>
    <message>
        <source>Set the key of the model again (trimmed, without the word Bearer). A key is kept in GitLab and never shown. With a LiteLLM proxy it can also be the proxy&apos;s own key for the place behind it: its log says which.</source>
        <translation>Den Schlüssel des Modells neu setzen (ohne Leerzeichen am Rand, ohne das Wort Bearer). GitLab bewahrt einen Schlüssel auf und zeigt ihn nie. Bei einem LiteLLM-Proxy kann es auch dessen eigener Schlüssel für die Stelle dahinter sein: sein Protokoll sagt, welcher.</translation>
    </message>
    <message>
        <source>From inside the gateway&apos;s container ask the endpoint as it stands: curl -sS -i ENDPOINT/models, with the key where there is one. The list names the models exactly as the identifier has to have them after custom_openai/; if the list itself is 404, correct the endpoint: it ends in /v1.</source>
        <translation>Aus dem Container des Gateways den Endpunkt so fragen, wie er dasteht: curl -sS -i ENDPOINT/models, mit dem Schlüssel, wo es einen gibt. Die Liste nennt die Modelle genau so, wie sie in der Kennung nach custom_openai/ stehen müssen; ergibt schon die Liste 404, den Endpunkt berichtigen: er endet auf /v1.</translation>
    </message>
    <message>
        <source>Write custom_openai/ before the name for every server that speaks like OpenAI, bedrock/, azure/, anthropic/ or vertex_ai/ for those. A LiteLLM proxy also answers 400 to a wrong key or name.</source>
        <translation>Bei jedem Server, der wie OpenAI spricht, custom_openai/ vor den Namen schreiben, bei den anderen bedrock/, azure/, anthropic/ oder vertex_ai/. Ein LiteLLM-Proxy antwortet auch auf einen falschen Schlüssel oder Namen mit 400.</translation>
    </message>
    <message>
        <source>From inside the gateway&apos;s container ask the endpoint as it stands: curl -sS -i ENDPOINT/models, with the key where there is one. Refused: is the server up, does it listen on more than localhost? The name localhost means the container: use the host&apos;s name, or --network host. Untrusted: give the CA to the container in SSL_CERT_FILE.</source>
        <translation>Aus dem Container des Gateways den Endpunkt so fragen, wie er dasteht: curl -sS -i ENDPOINT/models, mit dem Schlüssel, wo es einen gibt. Abgewiesen: läuft der Server, lauscht er auf mehr als localhost? Der Name localhost meint den Container: den Namen des Hosts verwenden oder --network host. Nicht vertraut: dem Container die CA in SSL_CERT_FILE geben.</translation>
    </message>
    <message>
        <source>Ask the model directly with a clock. A cold model needs its first call; otherwise give it more room, or raise AI Gateway request timeout.</source>
        <translation>Das Modell direkt fragen und die Zeit messen. Ein kaltes Modell braucht seinen ersten Aufruf; sonst ihm mehr Ressourcen geben oder AI Gateway request timeout erhöhen.</translation>
    </message>
    <message>
        <source>Wait until the weights are loaded. If it stays, look at the proxy before the model and whether its server runs.</source>
        <translation>Warten, bis die Gewichte geladen sind. Bleibt es so, den Proxy vor dem Modell ansehen und ob dessen Server läuft.</translation>
    </message>
    <message>
        <source>Wait a minute, then run this check alone. If it is green then, raise the limit or spread the load.</source>
        <translation>Eine Minute warten, dann diese Prüfung allein laufen lassen. Ist sie dann grün, die Grenze anheben oder die Last verteilen.</translation>
    </message>
    <message>
        <source>Look it up in the log of the model server at the time of this check.</source>
        <translation>Im Protokoll des Modellservers zur Zeit dieser Prüfung nachsehen.</translation>
    </message>
    <message>
        <source>Look at the log of the model server at the time of this check.</source>
        <translation>Das Protokoll des Modellservers zur Zeit dieser Prüfung ansehen.</translation>
    </message>
    <message>
        <source>Check the family (does the gateway&apos;s release know it?), the endpoint (a URL with http:// or https://, at most 255 characters), the identifier (at most 1000) and the key (at most 2000).</source>
        <translation>Die Familie prüfen (kennt das Release des Gateways sie?), den Endpunkt (eine URL mit http:// oder https://, höchstens 255 Zeichen), die Kennung (höchstens 1000) und den Schlüssel (höchstens 2000).</translation>
    </message>
    <message>
        <source>Compare the ways: a proxy between this computer and the gateway must pass Authorization and all X-Gitlab- headers. If several gateways stand behind one address, they need the same AIGW_SELF_SIGNED_JWT keys.</source>
        <translation>Die Wege vergleichen: ein Proxy zwischen diesem Rechner und dem Gateway muss Authorization und alle X-Gitlab--Header weiterreichen. Stehen mehrere Gateways hinter einer Adresse, brauchen sie dieselben AIGW_SELF_SIGNED_JWT-Schlüssel.</translation>
    </message>
    <message>
        <source>Check add-on and licence; see the contents of the gateway&apos;s token.</source>
        <translation>Add-on und Lizenz prüfen; siehe den Inhalt des Tokens des Gateways.</translation>
    </message>
    <message>
        <source>Compare the gateway&apos;s image with GitLab&apos;s release. For completion: the family may not be one that this route takes, and the endpoint has to be a URL.</source>
        <translation>Das Image des Gateways mit dem Release von GitLab vergleichen. Bei der Vervollständigung: vielleicht nimmt dieser Weg die Familie nicht an, und der Endpunkt muss eine URL sein.</translation>
    </message>
    <message>
        <source>Use the newest image tag with the same major and minor number as GitLab: self-hosted-vX.Y.Z-ee.</source>
        <translation>Das neueste Image-Tag mit derselben Major- und Minor-Nummer wie GitLab verwenden: self-hosted-vX.Y.Z-ee.</translation>
    </message>
    <message>
        <source>Wait a minute and run the check again.</source>
        <translation>Eine Minute warten und die Prüfung wiederholen.</translation>
    </message>
    <message>
        <source>Look at the container&apos;s log at the time of this check; the cause stands there. Upgrade the image if it is older than GitLab.</source>
        <translation>Das Protokoll des Containers zur Zeit dieser Prüfung ansehen; dort steht die Ursache. Das Image aktualisieren, wenn es älter als GitLab ist.</translation>
    </message>
    <message>
        <source>Look at the container&apos;s log at the time of this check. vLLM from 0.28 on takes four stop strings only: set VLLM_MAX_STOP_STRINGS=16 in its process, or use a gateway image from 19.0 on.</source>
        <translation>Das Protokoll des Containers zur Zeit dieser Prüfung ansehen. vLLM nimmt ab 0.28 nur vier Stoppfolgen an: VLLM_MAX_STOP_STRINGS=16 in seinem Prozess setzen oder ein Image des Gateways ab 19.0 verwenden.</translation>
    </message>
    <message>
        <source>Look at proxies and load balancers between this computer and the gateway: their timeouts, limits and upstreams.</source>
        <translation>Proxys und Load Balancer zwischen diesem Rechner und dem Gateway ansehen: ihre Timeouts, Grenzen und Upstreams.</translation>
    </message>
    <message>
        <source>Try AIGW_CUSTOM_MODELS__DISABLE_STREAMING=true on the gateway: if Chat works then, the model server or the proxy before it cannot stream. Otherwise turn off buffering and raise idle timeouts in the proxies on the way.</source>
        <translation>AIGW_CUSTOM_MODELS__DISABLE_STREAMING=true am Gateway versuchen: geht Chat dann, kann der Modellserver oder der Proxy davor kein Streaming. Sonst in den Proxys auf dem Weg die Pufferung abschalten und Leerlauf-Timeouts erhöhen.</translation>
    </message>
    <message>
        <source>In nginx: proxy_buffering off, for the gateway and for whatever stands before the model.</source>
        <translation>In nginx: proxy_buffering off, für das Gateway und für alles, was vor dem Modell steht.</translation>
    </message>
    <message>
        <source>Check that the family of the model is the right one, and see the fill-in-the-middle check of the model itself.</source>
        <translation>Prüfen, ob die Familie des Modells die richtige ist, und die Fill-in-the-Middle-Prüfung des Modells selbst ansehen.</translation>
    </message>
    <message>
        <source>Trust the other checks of this model. Save the model and use it once; a warm model passes.</source>
        <translation>Den anderen Prüfungen dieses Modells vertrauen. Das Modell speichern und einmal nutzen; ein warmes Modell besteht.</translation>
    </message>
    <message>
        <source>See the checks between GitLab and gateway, and the release of the gateway&apos;s image.</source>
        <translation>Siehe die Prüfungen zwischen GitLab und Gateway und das Release des Images des Gateways.</translation>
    </message>
    <message>
        <source>Turn Silent Mode off, or add the gateway&apos;s host to the list under Admin &gt; Settings &gt; Network &gt; Outbound requests.</source>
        <translation>Silent Mode abschalten oder den Host des Gateways unter Admin &gt; Settings &gt; Network &gt; Outbound requests in die Liste aufnehmen.</translation>
    </message>
    <message>
        <source>See the checks between GitLab and gateway first, then those of the model.</source>
        <translation>Siehe zuerst die Prüfungen zwischen GitLab und Gateway, dann die des Modells.</translation>
    </message>
    <message>
        <source>Add the CA to the system&apos;s store of every GitLab node or webservice pod (update-ca-certificates), then restart gitlab-workhorse.</source>
        <translation>Die CA auf jedem GitLab-Knoten oder Webservice-Pod in den Speicher des Systems aufnehmen (update-ca-certificates), dann gitlab-workhorse neu starten.</translation>
    </message>
    <message>
        <source>See the checks between GitLab and gateway.</source>
        <translation>Siehe die Prüfungen zwischen GitLab und Gateway.</translation>
    </message>
    <message>
        <source>See the checks of the model that Code Completion uses; the container&apos;s log names the fault.</source>
        <translation>Siehe die Prüfungen des Modells, das Code Completion nutzt; das Protokoll des Containers nennt den Fehler.</translation>
    </message>
    <message>
        <source>Not entitled: check the add-on. Not taken: Code Completion&apos;s model has a family that completion does not take (general, qwen and gemini are none), or the image is of another release.</source>
        <translation>Nicht berechtigt: das Add-on prüfen. Nicht angenommen: das Modell von Code Completion hat eine Familie, die die Vervollständigung nicht annimmt (general, qwen und gemini gehören nicht dazu), oder das Image ist von einem anderen Release.</translation>
    </message>
    <message>
        <source>Assign a seat, and check that Chat is not turned off for this user&apos;s groups.</source>
        <translation>Einen Platz zuweisen und prüfen, ob Chat für die Gruppen dieses Benutzers nicht abgeschaltet ist.</translation>
    </message>
    <message>
        <source>Make the model faster: a smaller one, more GPUs, shorter context.</source>
        <translation>Das Modell schneller machen: ein kleineres, mehr GPUs, kürzerer Kontext.</translation>
    </message>
    <message>
        <source>Raise AI Gateway request timeout (60 to 600 s), and the timeouts of every proxy between; or make the model faster.</source>
        <translation>AI Gateway request timeout erhöhen (60 bis 600 s) und die Timeouts aller Proxys dazwischen; oder das Modell schneller machen.</translation>
    </message>
    <message>
        <source>See the checks of the gateway; look for a proxy that answers in its place.</source>
        <translation>Siehe die Prüfungen des Gateways; nach einem Proxy suchen, der an seiner Stelle antwortet.</translation>
    </message>
    <message>
        <source>Raise proxy_read_timeout, turn off buffering; as a test set AIGW_CUSTOM_MODELS__DISABLE_STREAMING=true on the gateway.</source>
        <translation>proxy_read_timeout erhöhen, Pufferung abschalten; zum Test AIGW_CUSTOM_MODELS__DISABLE_STREAMING=true am Gateway setzen.</translation>
    </message>
    <message>
        <source>See the checks of the model that General Chat uses, above all its context length.</source>
        <translation>Siehe die Prüfungen des Modells, das General Chat nutzt, vor allem seine Kontextlänge.</translation>
    </message>
    <message>
        <source>Raise the context of the model server, or choose a model with more.</source>
        <translation>Den Kontext des Modellservers vergrößern oder ein Modell mit mehr Kontext wählen.</translation>
    </message>
    <message>
        <source>Check the add-on and synchronise the subscription.</source>
        <translation>Das Add-on prüfen und das Abonnement synchronisieren.</translation>
    </message>
    <message>
        <source>In the user&apos;s preferences under Behavior choose a default GitLab Duo namespace.</source>
        <translation>In den Einstellungen des Benutzers unter Behavior einen Standard-Namensraum für GitLab Duo wählen.</translation>
    </message>
    <message>
        <source>See the checks between GitLab and gateway. In llm.log look for &apos;Failed to request to v2/chat/agent&apos;: the field ai_response_server says uvicorn for the gateway itself, anything else for something in between.</source>
        <translation>Siehe die Prüfungen zwischen GitLab und Gateway. In llm.log nach &apos;Failed to request to v2/chat/agent&apos; suchen: im Feld ai_response_server steht uvicorn für das Gateway selbst, alles andere für etwas dazwischen.</translation>
    </message>
    <message>
        <source>On the GitLab host: gitlab-ctl status sidekiq, and Admin &gt; Monitoring &gt; Background jobs for a long queue.</source>
        <translation>Auf dem GitLab-Host: gitlab-ctl status sidekiq, und unter Admin &gt; Monitoring &gt; Background jobs nach einer langen Warteschlange sehen.</translation>
    </message>
    <message>
        <source>See the checks of the model that General Chat uses; a wrong family or chat template gives this.</source>
        <translation>Siehe die Prüfungen des Modells, das General Chat nutzt; eine falsche Familie oder Chat-Vorlage führt dazu.</translation>
    </message>
    <message>
        <source>Enter the address of the AI gateway as Local AI Gateway URL: another service, with a port of its own (5052 as a rule).</source>
        <translation>Als Local AI Gateway URL die Adresse des AI-Gateways eingeben: ein anderer Dienst mit eigenem Port (in der Regel 5052).</translation>
    </message>
    <message>
        <source>GitLab did not answer this request</source>
        <translation>GitLab hat diese Anfrage nicht beantwortet</translation>
    </message>
    <message>
        <source>GitLab was reached before, but on this request nothing came back in time.</source>
        <translation>GitLab wurde zuvor erreicht, aber auf diese Anfrage kam nichts rechtzeitig zurück.</translation>
    </message>
    <message>
        <source>This is GitLab Community Edition</source>
        <translation>Dies ist die GitLab Community Edition</translation>
    </message>
    <message>
        <source>GitLab says itself that it is not the Enterprise Edition; GitLab Duo is part of the latter only.</source>
        <translation>GitLab sagt selbst, dass es nicht die Enterprise Edition ist; nur zu dieser gehört GitLab Duo.</translation>
    </message>
    <message>
        <source>This GitLab is too old</source>
        <translation>Dieses GitLab ist zu alt</translation>
    </message>
    <message>
        <source>Its release is older than the oldest one that Gatehouse knows how to ask.</source>
        <translation>Sein Release ist älter als das älteste, das Gatehouse zu fragen weiß.</translation>
    </message>
    <message>
        <source>Something asks for a login before GitLab&apos;s API</source>
        <translation>Etwas verlangt vor der API von GitLab eine Anmeldung</translation>
    </message>
    <message>
        <source>Instead of the API&apos;s answer comes a redirect, as single sign-on proxies and captive portals send it. The AI gateway and editors would be redirected as well.</source>
        <translation>Statt der Antwort der API kommt eine Weiterleitung, wie Single-Sign-on-Proxys und Captive Portals sie senden. Auch AI-Gateway und Editoren würden umgeleitet.</translation>
    </message>
    <message>
        <source>GitLab limits how often this computer may ask</source>
        <translation>GitLab begrenzt, wie oft dieser Rechner fragen darf</translation>
    </message>
    <message>
        <source>GitLab answers 429: its rate limits count this computer, or everybody behind the same address, as one.</source>
        <translation>GitLab antwortet mit 429: seine Ratenbegrenzung zählt diesen Rechner, oder alle hinter derselben Adresse als einen.</translation>
    </message>
    <message>
        <source>GitLab&apos;s own services fail</source>
        <translation>GitLabs eigene Dienste scheitern</translation>
    </message>
    <message>
        <source>The web server in front answers, and reports an error of what stands behind it.</source>
        <translation>Der Webserver davor antwortet und meldet einen Fehler dessen, was hinter ihm steht.</translation>
    </message>
    <message>
        <source>A filter in front of GitLab turns this computer away</source>
        <translation>Ein Filter vor GitLab weist diesen Rechner ab</translation>
    </message>
    <message>
        <source>The refusal does not have the form of GitLab&apos;s own ones, so a web application firewall or proxy gave it.</source>
        <translation>Die Ablehnung hat nicht die Form der eigenen von GitLab, also kam sie von einer Web Application Firewall oder einem Proxy.</translation>
    </message>
    <message>
        <source>There is no GitLab at this address</source>
        <translation>Unter dieser Adresse ist kein GitLab</translation>
    </message>
    <message>
        <source>The answer to GitLab&apos;s API is another program&apos;s page.</source>
        <translation>Die Antwort auf die API von GitLab ist die Seite eines anderen Programms.</translation>
    </message>
    <message>
        <source>GitLab lives under a path, where the gateway does not look for its keys</source>
        <translation>GitLab liegt unter einem Pfad, wo das Gateway nicht nach seinen Schlüsseln sucht</translation>
    </message>
    <message>
        <source>The gateway asks for GitLab&apos;s keys at the root of the host and drops a path in AIGW_GITLAB_URL; there is no discovery document there.</source>
        <translation>Das Gateway fragt am Wurzelpfad des Hosts nach den Schlüsseln von GitLab und verwirft einen Pfad in AIGW_GITLAB_URL; dort gibt es kein Discovery-Dokument.</translation>
    </message>
    <message>
        <source>GitLab&apos;s discovery document cannot be read</source>
        <translation>Das Discovery-Dokument von GitLab lässt sich nicht lesen</translation>
    </message>
    <message>
        <source>The AI gateway learns GitLab&apos;s keys from /.well-known/openid-configuration. Here it is missing, so the gateway can accept no token.</source>
        <translation>Das AI-Gateway erfährt die Schlüssel von GitLab aus /.well-known/openid-configuration. Das fehlt hier, also kann das Gateway kein Token annehmen.</translation>
    </message>
    <message>
        <source>The discovery document leads to a place without keys</source>
        <translation>Das Discovery-Dokument führt an eine Stelle ohne Schlüssel</translation>
    </message>
    <message>
        <source>GitLab names the address of its keys by its external URL; what is there cannot be read from here, and perhaps not from the gateway either.</source>
        <translation>GitLab nennt die Adresse seiner Schlüssel anhand seiner externen URL; was dort steht, lässt sich von hier nicht lesen und vielleicht auch vom Gateway aus nicht.</translation>
    </message>
    <message>
        <source>GitLab has no key to sign with</source>
        <translation>GitLab hat keinen Schlüssel zum Signieren</translation>
    </message>
    <message>
        <source>The list of keys is there and has no usable one, so whatever GitLab signs cannot be verified.</source>
        <translation>Die Liste der Schlüssel ist da und enthält keinen brauchbaren, also lässt sich nichts prüfen, was GitLab signiert.</translation>
    </message>
    <message>
        <source>GitLab&apos;s API does not answer without a token</source>
        <translation>Die API von GitLab antwortet nicht ohne Token</translation>
    </message>
    <message>
        <source>The gateway&apos;s own diagnosis takes a plain answer of /api/v4/projects as proof that GitLab can be reached; it would fail here although tokens may work.</source>
        <translation>Die eigene Diagnose des Gateways nimmt eine einfache Antwort von /api/v4/projects als Beweis, dass GitLab erreichbar ist; sie würde hier scheitern, obwohl Tokens vielleicht funktionieren.</translation>
    </message>
    <message>
        <source>The access token is revoked, expired or of another instance</source>
        <translation>Das Zugriffstoken ist widerrufen, abgelaufen oder von einer anderen Instanz</translation>
    </message>
    <message>
        <source>GitLab answers 401 to everything that is asked with this token.</source>
        <translation>GitLab antwortet auf alles, was mit diesem Token gefragt wird, mit 401.</translation>
    </message>
    <message>
        <source>The access token lacks a scope</source>
        <translation>Dem Zugriffstoken fehlt ein Scope</translation>
    </message>
    <message>
        <source>The token is good, but its scopes do not cover what is asked: reading settings needs api or read_api, changing them api, administration under Admin Mode admin_mode.</source>
        <translation>Das Token ist gültig, aber seine Scopes decken nicht, was gefragt wird: Einstellungen lesen braucht api oder read_api, sie ändern api, Verwaltung unter Admin Mode admin_mode.</translation>
    </message>
    <message>
        <source>GitLab does not answer who the token belongs to</source>
        <translation>GitLab antwortet nicht, wem das Token gehört</translation>
    </message>
    <message>
        <source>The API is there, but the answer about the current user is neither a user nor a refusal.</source>
        <translation>Die API ist da, aber die Antwort zum aktuellen Benutzer ist weder ein Benutzer noch eine Ablehnung.</translation>
    </message>
    <message>
        <source>The access token expires soon</source>
        <translation>Das Zugriffstoken läuft bald ab</translation>
    </message>
    <message>
        <source>Its last day is near; from then on every check and every change is refused.</source>
        <translation>Sein letzter Tag ist nahe; danach wird jede Prüfung und jede Änderung abgewiesen.</translation>
    </message>
    <message>
        <source>There is no licence</source>
        <translation>Es gibt keine Lizenz</translation>
    </message>
    <message>
        <source>GitLab runs as the Free tier; GitLab Duo needs Premium or Ultimate.</source>
        <translation>GitLab läuft als Free-Stufe; GitLab Duo braucht Premium oder Ultimate.</translation>
    </message>
    <message>
        <source>The licence has ended</source>
        <translation>Die Lizenz ist abgelaufen</translation>
    </message>
    <message>
        <source>Its last day is past; GitLab turns paid features off.</source>
        <translation>Ihr letzter Tag ist vorbei; GitLab schaltet kostenpflichtige Funktionen ab.</translation>
    </message>
    <message>
        <source>The licence ends soon</source>
        <translation>Die Lizenz läuft bald ab</translation>
    </message>
    <message>
        <source>Its last day is near; after it GitLab Duo stops for everybody.</source>
        <translation>Ihr letzter Tag ist nahe; danach endet GitLab Duo für alle.</translation>
    </message>
    <message>
        <source>The plan does not include GitLab Duo Self-Hosted</source>
        <translation>Der Tarif enthält kein GitLab Duo Self-Hosted</translation>
    </message>
    <message>
        <source>The licence&apos;s plan is lower than what this release asks for.</source>
        <translation>Der Tarif der Lizenz ist niedriger, als dieses Release verlangt.</translation>
    </message>
    <message>
        <source>The licence is a legacy licence file</source>
        <translation>Die Lizenz ist eine alte Lizenzdatei</translation>
    </message>
    <message>
        <source>Such files carry no GitLab Duo; an activation code (cloud licence) or an offline cloud licence does.</source>
        <translation>Solche Dateien enthalten kein GitLab Duo; ein Aktivierungscode (Cloud-Lizenz) oder eine Offline-Cloud-Lizenz schon.</translation>
    </message>
    <message>
        <source>The subscription was never synchronised</source>
        <translation>Das Abonnement wurde nie synchronisiert</translation>
    </message>
    <message>
        <source>GitLab knows no add-on: what was bought has not come here yet.</source>
        <translation>GitLab kennt kein Add-on: was gekauft wurde, ist hier noch nicht angekommen.</translation>
    </message>
    <message>
        <source>The add-on for self-hosted models is missing</source>
        <translation>Das Add-on für selbst betriebene Modelle fehlt</translation>
    </message>
    <message>
        <source>Self-hosted models need GitLab Duo Enterprise; it is not among the add-ons that GitLab knows.</source>
        <translation>Selbst betriebene Modelle brauchen GitLab Duo Enterprise; es ist nicht unter den Add-ons, die GitLab kennt.</translation>
    </message>
    <message>
        <source>The add-on for a self-hosted Agent Platform is missing</source>
        <translation>Das Add-on für eine selbst betriebene Agent Platform fehlt</translation>
    </message>
    <message>
        <source>With an offline licence the Agent Platform service on your own hosts needs an add-on of its own.</source>
        <translation>Mit einer Offline-Lizenz braucht der Agent-Platform-Dienst auf eigenen Hosts ein eigenes Add-on.</translation>
    </message>
    <message>
        <source>GitLab Duo Core does not work with an offline licence</source>
        <translation>GitLab Duo Core funktioniert nicht mit einer Offline-Lizenz</translation>
    </message>
    <message>
        <source>It is the only add-on here, and it needs GitLab&apos;s cloud.</source>
        <translation>Es ist hier das einzige Add-on, und es braucht die Cloud von GitLab.</translation>
    </message>
    <message>
        <source>The user of this token has no seat</source>
        <translation>Der Benutzer dieses Tokens hat keinen Platz</translation>
    </message>
    <message>
        <source>GitLab says that this user may not use GitLab Duo. Other checks that need such rights can then say nothing about the chain.</source>
        <translation>GitLab sagt, dass dieser Benutzer GitLab Duo nicht nutzen darf. Andere Prüfungen, die solche Rechte brauchen, können dann nichts über die Kette sagen.</translation>
    </message>
    <message>
        <source>The user may use only a part of GitLab Duo</source>
        <translation>Der Benutzer darf nur einen Teil von GitLab Duo nutzen</translation>
    </message>
    <message>
        <source>Chat and Code Suggestions are granted apart: by another add-on, or one of them is turned off.</source>
        <translation>Chat und Code Suggestions werden getrennt gewährt: durch ein anderes Add-on, oder eines davon ist abgeschaltet.</translation>
    </message>
    <message>
        <source>GitLab Duo is turned off</source>
        <translation>GitLab Duo ist abgeschaltet</translation>
    </message>
    <message>
        <source>The availability of GitLab Duo for this instance is off, so nobody may use it.</source>
        <translation>Die Verfügbarkeit von GitLab Duo für diese Instanz ist aus, also darf niemand es nutzen.</translation>
    </message>
    <message>
        <source>Silent Mode stops every call to the gateway</source>
        <translation>Silent Mode hält jeden Aufruf des Gateways auf</translation>
    </message>
    <message>
        <source>Silent Mode lets only reading requests out. The gateway&apos;s health can be read, so GitLab&apos;s own probes stay green, while every call of a feature, which is a POST, is stopped.</source>
        <translation>Silent Mode lässt nur lesende Anfragen hinaus. Der Zustand des Gateways ist lesbar, also bleiben GitLabs eigene Proben grün, während jeder Aufruf einer Funktion, ein POST, aufgehalten wird.</translation>
    </message>
    <message>
        <source>GitLab&apos;s outbound filter does not list the gateway</source>
        <translation>GitLabs Filter für ausgehende Anfragen führt das Gateway nicht auf</translation>
    </message>
    <message>
        <source>All requests are denied but those to listed hosts, and a host that GitLab Duo needs is not on the list. Features then fail as if the token were wrong.</source>
        <translation>Alle Anfragen außer denen an aufgeführte Hosts werden verweigert, und ein Host, den GitLab Duo braucht, steht nicht auf der Liste. Funktionen scheitern dann, als wäre das Token falsch.</translation>
    </message>
    <message>
        <source>GitLab does not show its application settings</source>
        <translation>GitLab zeigt seine Anwendungseinstellungen nicht</translation>
    </message>
    <message>
        <source>The token belongs to an administrator, but this page answered with an error.</source>
        <translation>Das Token gehört einem Administrator, aber diese Seite hat mit einem Fehler geantwortet.</translation>
    </message>
    <message>
        <source>The configuration in GitLab was changed</source>
        <translation>Die Konfiguration in GitLab wurde geändert</translation>
    </message>
    <message>
        <source>What GitLab has now is not what this run was planned with; checks of the changed addresses and models looked at the old ones.</source>
        <translation>Was GitLab jetzt hat, ist nicht das, womit dieser Lauf geplant wurde; Prüfungen der geänderten Adressen und Modelle haben die alten angesehen.</translation>
    </message>
    <message>
        <source>Self-hosted models are assigned, and there is no gateway URL</source>
        <translation>Selbst betriebene Modelle sind zugewiesen, und es gibt keine Gateway-URL</translation>
    </message>
    <message>
        <source>Without a Local AI Gateway URL GitLab sends the requests of these features to cloud.gitlab.com, with the model&apos;s endpoint and key.</source>
        <translation>Ohne Local AI Gateway URL sendet GitLab die Anfragen dieser Funktionen an cloud.gitlab.com, mit Endpunkt und Schlüssel des Modells.</translation>
    </message>
    <message>
        <source>A feature is assigned a model that is gone</source>
        <translation>Einer Funktion ist ein Modell zugewiesen, das es nicht mehr gibt</translation>
    </message>
    <message>
        <source>GitLab names a model for the feature that its list of models does not have.</source>
        <translation>GitLab nennt für die Funktion ein Modell, das in seiner Liste der Modelle fehlt.</translation>
    </message>
    <message>
        <source>GitLab default does not work through your own gateway</source>
        <translation>GitLab default funktioniert nicht über das eigene Gateway</translation>
    </message>
    <message>
        <source>With a Local AI Gateway URL, GitLab default does not lead to GitLab&apos;s cloud: the request goes to your gateway without naming a model, and fails there.</source>
        <translation>Mit einer Local AI Gateway URL führt GitLab default nicht zur Cloud von GitLab: die Anfrage geht ohne Nennung eines Modells an das eigene Gateway und scheitert dort.</translation>
    </message>
    <message>
        <source>GitLab&apos;s probe of the host is blocked, the features are not</source>
        <translation>GitLabs Probe des Hosts ist blockiert, die Funktionen sind es nicht</translation>
    </message>
    <message>
        <source>The health check asks the gateway like a webhook does. Requests to private addresses are not allowed to webhooks, but are allowed to GitLab Duo itself.</source>
        <translation>Die Zustandsprüfung fragt das Gateway wie ein Webhook. Anfragen an private Adressen sind Webhooks nicht erlaubt, GitLab Duo selbst aber schon.</translation>
    </message>
    <message>
        <source>GitLab&apos;s own probe does not reach a host</source>
        <translation>GitLabs eigene Probe erreicht einen Host nicht</translation>
    </message>
    <message>
        <source>The host probe fails only when nothing answers at all: any answer, even of another server, counts as good. What it proves when green is little.</source>
        <translation>Die Host-Probe scheitert nur, wenn gar nichts antwortet: jede Antwort, auch die eines anderen Servers, zählt als gut. Grün beweist sie wenig.</translation>
    </message>
    <message>
        <source>GitLab&apos;s health check misses the licence or the seat</source>
        <translation>GitLabs Zustandsprüfung vermisst die Lizenz oder den Platz</translation>
    </message>
    <message>
        <source>The probe looks at the rights of whoever runs it. It proves nothing for other users.</source>
        <translation>Die Probe sieht sich die Rechte dessen an, der sie laufen lässt. Für andere Benutzer beweist sie nichts.</translation>
    </message>
    <message>
        <source>GitLab&apos;s health check cannot use the Agent Platform service</source>
        <translation>GitLabs Zustandsprüfung kann den Agent-Platform-Dienst nicht nutzen</translation>
    </message>
    <message>
        <source>The probe lists the service&apos;s tools. It stays red until a model is selected for the Agent Platform, and also when TLS, address or token are wrong.</source>
        <translation>Die Probe listet die Werkzeuge des Dienstes auf. Sie bleibt rot, bis ein Modell für die Agent Platform gewählt ist, und auch, wenn TLS, Adresse oder Token falsch sind.</translation>
    </message>
    <message>
        <source>GitLab&apos;s health check misses the gateway URL</source>
        <translation>GitLabs Zustandsprüfung vermisst die Gateway-URL</translation>
    </message>
    <message>
        <source>The probe looks only whether there is a value. It does not look at its form.</source>
        <translation>Die Probe sieht nur, ob ein Wert da ist. Seine Form sieht sie nicht an.</translation>
    </message>
    <message>
        <source>GitLab has no fresh access to its cloud</source>
        <translation>GitLab hat keinen frischen Zugang zu seiner Cloud</translation>
    </message>
    <message>
        <source>Access data or tokens from customers.gitlab.com are missing, or a call through GitLab&apos;s cloud failed. Features of GitLab&apos;s own models do not work then; self-hosted ones may.</source>
        <translation>Zugangsdaten oder Tokens von customers.gitlab.com fehlen, oder ein Aufruf über die Cloud von GitLab ist gescheitert. Funktionen mit GitLabs eigenen Modellen gehen dann nicht; die mit selbst betriebenen vielleicht schon.</translation>
    </message>
    <message>
        <source>GitLab&apos;s own health check is red</source>
        <translation>GitLabs eigene Zustandsprüfung ist rot</translation>
    </message>
    <message>
        <source>A probe that this program does not know failed; its words stand beside this.</source>
        <translation>Eine Probe, die dieses Programm nicht kennt, ist gescheitert; ihre Worte stehen daneben.</translation>
    </message>
    <message>
        <source>Run the check again. If it stays, look at the load of GitLab&apos;s web nodes and at timeouts of the proxy in front of them; the log entry is found by the time of this check.</source>
        <translation>Die Prüfung wiederholen. Bleibt es so, die Last der Web-Knoten von GitLab und die Timeouts des Proxys davor ansehen; der Protokolleintrag findet sich über die Zeit dieser Prüfung.</translation>
    </message>
    <message>
        <source>Upgrade this instance from Community to Enterprise Edition (the package gitlab-ee of the same version), then add a Premium or Ultimate licence.</source>
        <translation>Diese Instanz von der Community auf die Enterprise Edition umstellen (das Paket gitlab-ee derselben Version), dann eine Premium- oder Ultimate-Lizenz hinzufügen.</translation>
    </message>
    <message>
        <source>Upgrade GitLab along the upgrade path. GitLab Duo Self-Hosted is generally available from 17.9 on.</source>
        <translation>GitLab entlang des Upgrade-Pfads aktualisieren. GitLab Duo Self-Hosted ist ab 17.9 allgemein verfügbar.</translation>
    </message>
    <message>
        <source>Let the proxy pass /api, /oauth, /.well-known and /-/cable without its own login, or use the address behind it. If the redirect leads to the same host with https://, or to another path, correct the URL of this instance.</source>
        <translation>Den Proxy /api, /oauth, /.well-known und /-/cable ohne eigene Anmeldung weiterreichen lassen oder die Adresse dahinter verwenden. Führt die Weiterleitung zum selben Host mit https:// oder zu einem anderen Pfad, die URL dieser Instanz berichtigen.</translation>
    </message>
    <message>
        <source>Wait a minute and run the check again. If many users share one address, raise the limit for it in Admin &gt; Settings &gt; Network.</source>
        <translation>Eine Minute warten und die Prüfung wiederholen. Teilen sich viele Benutzer eine Adresse, die Grenze dafür unter Admin &gt; Settings &gt; Network anheben.</translation>
    </message>
    <message>
        <source>On the GitLab host run gitlab-ctl status and look at gitlab-ctl tail puma: a restart, a migration under way, or maintenance mode.</source>
        <translation>Auf dem GitLab-Host gitlab-ctl status ausführen und gitlab-ctl tail puma ansehen: ein Neustart, eine laufende Migration oder der Wartungsmodus.</translation>
    </message>
    <message>
        <source>Ask for this computer&apos;s address to be let through to GitLab&apos;s API, or run the check from a network that may.</source>
        <translation>Die Adresse dieses Rechners zur API von GitLab durchlassen lassen oder die Prüfung aus einem Netz laufen lassen, das darf.</translation>
    </message>
    <message>
        <source>Check the URL of the instance: it is what stands in the browser before /users/sign_in, with the relative path if there is one.</source>
        <translation>Die URL der Instanz prüfen: sie ist das, was im Browser vor /users/sign_in steht, mit dem relativen Pfad, falls es einen gibt.</translation>
    </message>
    <message>
        <source>Have the web server of this host pass /.well-known/openid-configuration and /oauth/discovery/keys at the root on to GitLab, or give GitLab a host name of its own.</source>
        <translation>Den Webserver dieses Hosts /.well-known/openid-configuration und /oauth/discovery/keys am Wurzelpfad an GitLab weiterreichen lassen oder GitLab einen eigenen Hostnamen geben.</translation>
    </message>
    <message>
        <source>Let every proxy in front of GitLab pass /.well-known/ and /oauth/discovery/ without a login. Then restart the gateway: it keeps what it has learnt for 24 hours, failures too.</source>
        <translation>Jeden Proxy vor GitLab /.well-known/ und /oauth/discovery/ ohne Anmeldung weiterreichen lassen. Dann das Gateway neu starten: es behält 24 Stunden lang, was es erfahren hat, auch Fehlschläge.</translation>
    </message>
    <message>
        <source>Correct external_url in /etc/gitlab/gitlab.rb (scheme and host as the gateway reaches them), run gitlab-ctl reconfigure, then restart the gateway.</source>
        <translation>external_url in /etc/gitlab/gitlab.rb berichtigen (Schema und Host, wie das Gateway sie erreicht), gitlab-ctl reconfigure ausführen, dann das Gateway neu starten.</translation>
    </message>
    <message>
        <source>On the GitLab host run gitlab-rake cloud_connector:keys:create, then restart the gateway.</source>
        <translation>Auf dem GitLab-Host gitlab-rake cloud_connector:keys:create ausführen, dann das Gateway neu starten.</translation>
    </message>
    <message>
        <source>Let the proxy in front of GitLab pass /api/v4 without a login of its own. If that is not wanted, ignore what the gateway&apos;s diagnosis says about GitLab.</source>
        <translation>Den Proxy vor GitLab /api/v4 ohne eigene Anmeldung weiterreichen lassen. Ist das nicht gewünscht, ignorieren, was die Diagnose des Gateways über GitLab sagt.</translation>
    </message>
    <message>
        <source>Create a personal access token with the scopes api and admin_mode in your user settings on this very GitLab, and log in again. If the token is good, an IP restriction of the instance may stand against it.</source>
        <translation>In den eigenen Benutzereinstellungen auf genau diesem GitLab ein persönliches Zugriffstoken mit den Scopes api und admin_mode anlegen und neu anmelden. Ist das Token gültig, kann eine IP-Beschränkung der Instanz dagegenstehen.</translation>
    </message>
    <message>
        <source>Create a token with the scopes api and admin_mode, and log in with it.</source>
        <translation>Ein Token mit den Scopes api und admin_mode anlegen und damit anmelden.</translation>
    </message>
    <message>
        <source>Look at the answer beside this. A proxy that changes answers, or an error in GitLab, is likely; look for the correlation id in production_json.log.</source>
        <translation>Die Antwort daneben ansehen. Wahrscheinlich ist ein Proxy, der Antworten ändert, oder ein Fehler in GitLab; die Correlation ID in production_json.log suchen.</translation>
    </message>
    <message>
        <source>Create a new token with the same scopes, or rotate this one, and log in with it before that day.</source>
        <translation>Ein neues Token mit denselben Scopes anlegen oder dieses rotieren und vor diesem Tag damit anmelden.</translation>
    </message>
    <message>
        <source>Activate the subscription under Admin &gt; Subscription: with the activation code, or with the offline licence file.</source>
        <translation>Das Abonnement unter Admin &gt; Subscription aktivieren: mit dem Aktivierungscode oder mit der Offline-Lizenzdatei.</translation>
    </message>
    <message>
        <source>Renew the subscription, then: Admin &gt; Subscription &gt; Synchronise subscription. The instance must reach customers.gitlab.com:443; without a network, upload the offline licence file that GitLab gave for this instance.</source>
        <translation>Das Abonnement verlängern, dann: Admin &gt; Subscription &gt; Synchronise subscription. Die Instanz muss customers.gitlab.com:443 erreichen; ohne Netz die Offline-Lizenzdatei hochladen, die GitLab für diese Instanz gegeben hat.</translation>
    </message>
    <message>
        <source>Renew the subscription; with an offline licence ask for the new file in time.</source>
        <translation>Das Abonnement verlängern; bei einer Offline-Lizenz rechtzeitig die neue Datei anfordern.</translation>
    </message>
    <message>
        <source>GitLab Ultimate is needed up to 17.11. Upgrade the plan, or GitLab to 18.0, from where Premium will do.</source>
        <translation>Bis 17.11 ist GitLab Ultimate nötig. Den Tarif anheben oder GitLab auf 18.0 aktualisieren, ab dem Premium genügt.</translation>
    </message>
    <message>
        <source>Upgrade the subscription to Premium or Ultimate.</source>
        <translation>Das Abonnement auf Premium oder Ultimate anheben.</translation>
    </message>
    <message>
        <source>Ask GitLab for an activation code, or for an offline licence that is a cloud licence, and activate it under Admin &gt; Subscription.</source>
        <translation>Bei GitLab einen Aktivierungscode oder eine Offline-Lizenz anfordern, die eine Cloud-Lizenz ist, und unter Admin &gt; Subscription aktivieren.</translation>
    </message>
    <message>
        <source>Admin &gt; Subscription &gt; Synchronise subscription. The instance must reach customers.gitlab.com:443; without a network, upload the offline licence file that GitLab gave for this instance.</source>
        <translation>Admin &gt; Subscription &gt; Synchronise subscription. Die Instanz muss customers.gitlab.com:443 erreichen; ohne Netz die Offline-Lizenzdatei hochladen, die GitLab für diese Instanz gegeben hat.</translation>
    </message>
    <message>
        <source>Buy GitLab Duo Enterprise. If it was bought: Admin &gt; Subscription &gt; Synchronise subscription. The instance must reach customers.gitlab.com:443; without a network, upload the offline licence file that GitLab gave for this instance.</source>
        <translation>GitLab Duo Enterprise kaufen. Wurde es gekauft: Admin &gt; Subscription &gt; Synchronise subscription. Die Instanz muss customers.gitlab.com:443 erreichen; ohne Netz die Offline-Lizenzdatei hochladen, die GitLab für diese Instanz gegeben hat.</translation>
    </message>
    <message>
        <source>Buy GitLab Duo Enterprise, or let use be billed by credits where the licence is online. If it was bought: Admin &gt; Subscription &gt; Synchronise subscription. The instance must reach customers.gitlab.com:443; without a network, upload the offline licence file that GitLab gave for this instance.</source>
        <translation>GitLab Duo Enterprise kaufen oder, wo die Lizenz online ist, die Nutzung über Credits abrechnen lassen. Wurde es gekauft: Admin &gt; Subscription &gt; Synchronise subscription. Die Instanz muss customers.gitlab.com:443 erreichen; ohne Netz die Offline-Lizenzdatei hochladen, die GitLab für diese Instanz gegeben hat.</translation>
    </message>
    <message>
        <source>Ask GitLab for an offline licence with GitLab Duo Agent Platform Self-Hosted.</source>
        <translation>Bei GitLab eine Offline-Lizenz mit GitLab Duo Agent Platform Self-Hosted anfordern.</translation>
    </message>
    <message>
        <source>Ask GitLab for an offline licence with GitLab Duo Enterprise or the Agent Platform&apos;s add-on.</source>
        <translation>Bei GitLab eine Offline-Lizenz mit GitLab Duo Enterprise oder dem Add-on der Agent Platform anfordern.</translation>
    </message>
    <message>
        <source>Assign a seat: Admin &gt; GitLab Duo &gt; Manage seats. Or run the check with the token of a user who has one.</source>
        <translation>Einen Platz zuweisen: Admin &gt; GitLab Duo &gt; Manage seats. Oder die Prüfung mit dem Token eines Benutzers laufen lassen, der einen hat.</translation>
    </message>
    <message>
        <source>Look at the user&apos;s seat and at the features Code Completion and General Chat: one of them may be disabled.</source>
        <translation>Den Platz des Benutzers und die Funktionen Code Completion und General Chat ansehen: vielleicht ist eine davon abgeschaltet.</translation>
    </message>
    <message>
        <source>Admin &gt; GitLab Duo &gt; Change configuration: set the availability to on. Mind that this also overwrites the setting of groups and projects.</source>
        <translation>Admin &gt; GitLab Duo &gt; Change configuration: die Verfügbarkeit einschalten. Achtung: das überschreibt auch die Einstellung von Gruppen und Projekten.</translation>
    </message>
    <message>
        <source>Turn Silent Mode off: Admin &gt; Settings &gt; General &gt; Silent Mode, or gitlab-rails runner &apos;Gitlab::CurrentSettings.update!(silent_mode_enabled: false)&apos;. It is often left on after a test restore.</source>
        <translation>Silent Mode abschalten: Admin &gt; Settings &gt; General &gt; Silent Mode, oder gitlab-rails runner &apos;Gitlab::CurrentSettings.update!(silent_mode_enabled: false)&apos;. Nach einer Test-Wiederherstellung bleibt er oft an.</translation>
    </message>
    <message>
        <source>Admin &gt; Settings &gt; Network &gt; Outbound requests: add the hosts named here, with their ports (host:port), to the list.</source>
        <translation>Admin &gt; Settings &gt; Network &gt; Outbound requests: die hier genannten Hosts mit ihren Ports (host:port) in die Liste aufnehmen.</translation>
    </message>
    <message>
        <source>Look for the correlation id in production_json.log on the GitLab host.</source>
        <translation>Auf dem GitLab-Host die Correlation ID in production_json.log suchen.</translation>
    </message>
    <message>
        <source>Pull, look at what changed, then run the check again.</source>
        <translation>Abrufen, ansehen, was sich geändert hat, dann die Prüfung wiederholen.</translation>
    </message>
    <message>
        <source>Set AI_GATEWAY_URL in gitlab_rails[&apos;env&apos;] on every Rails and Sidekiq node and run gitlab-ctl reconfigure.</source>
        <translation>AI_GATEWAY_URL auf jedem Rails- und Sidekiq-Knoten in gitlab_rails[&apos;env&apos;] setzen und gitlab-ctl reconfigure ausführen.</translation>
    </message>
    <message>
        <source>Set the Local AI Gateway URL on the Configuration page, or take these features off their models.</source>
        <translation>Die Local AI Gateway URL auf der Seite Configuration setzen oder diesen Funktionen ihre Modelle nehmen.</translation>
    </message>
    <message>
        <source>Assign another model on the page AI-native features.</source>
        <translation>Auf der Seite AI-native features ein anderes Modell zuweisen.</translation>
    </message>
    <message>
        <source>Choose a named model for these features: a self-hosted one, or one of GitLab&apos;s by its name.</source>
        <translation>Für diese Funktionen ein benanntes Modell wählen: ein selbst betriebenes oder eines von GitLab mit seinem Namen.</translation>
    </message>
    <message>
        <source>Nothing is broken. To see it green: Admin &gt; Settings &gt; Network &gt; Outbound requests, allow requests to the local network from webhooks and integrations, or add the gateway&apos;s host to the list.</source>
        <translation>Nichts ist kaputt. Damit es grün wird: unter Admin &gt; Settings &gt; Network &gt; Outbound requests Anfragen von Webhooks und Integrationen an das lokale Netz erlauben oder den Host des Gateways in die Liste aufnehmen.</translation>
    </message>
    <message>
        <source>Read the host and the reason beside this; see the checks between GitLab and the gateway. For customers.gitlab.com and cloud.gitlab.com open port 443 in the firewall, unless this site is offline on purpose.</source>
        <translation>Host und Grund daneben lesen; siehe die Prüfungen zwischen GitLab und dem Gateway. Für customers.gitlab.com und cloud.gitlab.com Port 443 in der Firewall öffnen, außer dieser Standort ist absichtlich offline.</translation>
    </message>
    <message>
        <source>Assign a seat to this user and synchronise the subscription, then run the check again.</source>
        <translation>Diesem Benutzer einen Platz zuweisen und das Abonnement synchronisieren, dann die Prüfung wiederholen.</translation>
    </message>
    <message>
        <source>See the checks of the Agent Platform service. If they are green, select a self-hosted model for an Agent Platform feature and run the health check again.</source>
        <translation>Siehe die Prüfungen des Agent-Platform-Dienstes. Sind sie grün, ein selbst betriebenes Modell für eine Funktion der Agent Platform wählen und die Zustandsprüfung wiederholen.</translation>
    </message>
    <message>
        <source>Set the Local AI Gateway URL.</source>
        <translation>Die Local AI Gateway URL setzen.</translation>
    </message>
    <message>
        <source>Let GitLab reach customers.gitlab.com:443 and cloud.gitlab.com:443 and synchronise the subscription. On a site without a network leave no feature on GitLab&apos;s models.</source>
        <translation>GitLab customers.gitlab.com:443 und cloud.gitlab.com:443 erreichen lassen und das Abonnement synchronisieren. An einem Standort ohne Netz keine Funktion auf Modellen von GitLab lassen.</translation>
    </message>
    <message>
        <source>Read the probe&apos;s words, and GitLab&apos;s page on the health check.</source>
        <translation>Die Worte der Probe lesen und die Seite von GitLab zur Zustandsprüfung.</translation>
    </message>
    <message>
        <source>The model server is still loading its weights</source>
        <translation>Der Modellserver lädt seine Gewichte noch</translation>
    </message>
    <message>
        <source>It answers 503 to everything until the weights are loaded, with the right key and with a wrong one.</source>
        <translation>Er antwortet auf alles mit 503, bis die Gewichte geladen sind, mit dem richtigen Schlüssel wie mit einem falschen.</translation>
    </message>
    <message>
        <source>The model server says that it is not well</source>
        <translation>Der Modellserver sagt, dass es ihm nicht gut geht</translation>
    </message>
    <message>
        <source>Its health path answers with a server error.</source>
        <translation>Sein Health-Pfad antwortet mit einem Serverfehler.</translation>
    </message>
    <message>
        <source>The endpoint of the model leads to the AI gateway</source>
        <translation>Der Endpunkt des Modells führt zum AI-Gateway</translation>
    </message>
    <message>
        <source>The answer is the refusal that only GitLab&apos;s AI gateway gives.</source>
        <translation>Die Antwort ist die Ablehnung, die nur das AI-Gateway von GitLab gibt.</translation>
    </message>
    <message>
        <source>vLLM is older than GitLab supports</source>
        <translation>vLLM ist älter, als GitLab es unterstützt</translation>
    </message>
    <message>
        <source>Its own version says so.</source>
        <translation>Seine eigene Versionsangabe sagt es.</translation>
    </message>
    <message>
        <source>A proxy before the model server answers in its place</source>
        <translation>Ein Proxy vor dem Modellserver antwortet an seiner Stelle</translation>
    </message>
    <message>
        <source>The answer is a page of a proxy or load balancer, not one of the model server.</source>
        <translation>Die Antwort ist die Seite eines Proxys oder Load Balancers, nicht die eines Modellservers.</translation>
    </message>
    <message>
        <source>The model server fails inside</source>
        <translation>Der Modellserver scheitert in sich</translation>
    </message>
    <message>
        <source>It answers with a server error of its own, not with a refusal.</source>
        <translation>Er antwortet mit einem eigenen Serverfehler, nicht mit einer Ablehnung.</translation>
    </message>
    <message>
        <source>Something else than a model server answers</source>
        <translation>Etwas anderes als ein Modellserver antwortet</translation>
    </message>
    <message>
        <source>A page came where a model server answers in JSON: a portal, a login, or the web server of a proxy.</source>
        <translation>Es kam eine Seite, wo ein Modellserver in JSON antwortet: ein Portal, eine Anmeldung oder der Webserver eines Proxys.</translation>
    </message>
    <message>
        <source>The answer is not what a model server says</source>
        <translation>Die Antwort ist nicht die eines Modellservers</translation>
    </message>
    <message>
        <source>It is no JSON, or JSON of another shape.</source>
        <translation>Sie ist kein JSON, oder JSON von anderer Form.</translation>
    </message>
    <message>
        <source>The endpoint sends elsewhere</source>
        <translation>Der Endpunkt leitet anderswohin</translation>
    </message>
    <message>
        <source>The server answers with a redirect. The gateway may follow it; the key is never taken along from here.</source>
        <translation>Der Server antwortet mit einer Weiterleitung. Das Gateway folgt ihr vielleicht; der Schlüssel wird von hier nie mitgenommen.</translation>
    </message>
    <message>
        <source>The endpoint has to begin with https://</source>
        <translation>Der Endpunkt muss mit https:// beginnen</translation>
    </message>
    <message>
        <source>The server sends requests over http:// to https:// of the same host.</source>
        <translation>Der Server leitet Anfragen über http:// auf https:// desselben Hosts um.</translation>
    </message>
    <message>
        <source>The model server does not answer in time</source>
        <translation>Der Modellserver antwortet nicht rechtzeitig</translation>
    </message>
    <message>
        <source>The connection stands, but nothing came within the limit.</source>
        <translation>Die Verbindung steht, aber innerhalb der Zeitgrenze kam nichts.</translation>
    </message>
    <message>
        <source>The connection to the model server ends without an answer</source>
        <translation>Die Verbindung zum Modellserver endet ohne Antwort</translation>
    </message>
    <message>
        <source>It is closed before or within the answer.</source>
        <translation>Sie wird vor oder in der Antwort geschlossen.</translation>
    </message>
    <message>
        <source>The model server refuses the connection</source>
        <translation>Der Modellserver weist die Verbindung ab</translation>
    </message>
    <message>
        <source>The port is closed: the server does not run, or not yet.</source>
        <translation>Der Port ist geschlossen: der Server läuft nicht, oder noch nicht.</translation>
    </message>
    <message>
        <source>The model server refuses the key</source>
        <translation>Der Modellserver weist den Schlüssel ab</translation>
    </message>
    <message>
        <source>It answers 401 or 403 to a request with the key that is known here. Path and model name are not tested by that.</source>
        <translation>Er antwortet auf eine Anfrage mit dem hier bekannten Schlüssel mit 401 oder 403. Pfad und Modellname sind damit nicht geprüft.</translation>
    </message>
    <message>
        <source>The key was typed with blanks or with the word Bearer</source>
        <translation>Der Schlüssel wurde mit Leerzeichen oder mit dem Wort Bearer eingegeben</translation>
    </message>
    <message>
        <source>It works without them. Servers such as vLLM refuse it as it was typed.</source>
        <translation>Ohne sie geht er. Server wie vLLM weisen ihn so ab, wie er eingegeben wurde.</translation>
    </message>
    <message>
        <source>The LiteLLM proxy does not know the key</source>
        <translation>Der LiteLLM-Proxy kennt den Schlüssel nicht</translation>
    </message>
    <message>
        <source>It has no database, and says 400 to any key but its master key; with a database it says that the token was not found.</source>
        <translation>Er hat keine Datenbank und antwortet auf jeden Schlüssel außer seinem Hauptschlüssel mit 400; mit einer Datenbank sagt er, dass das Token nicht gefunden wurde.</translation>
    </message>
    <message>
        <source>The LiteLLM proxy has a wrong key for the place behind it</source>
        <translation>Der LiteLLM-Proxy hat einen falschen Schlüssel für die Stelle hinter ihm</translation>
    </message>
    <message>
        <source>It took our key; what it repeats is the refusal of the place that it calls with its own key.</source>
        <translation>Unseren Schlüssel hat er angenommen; was er wiederholt, ist die Ablehnung der Stelle, die er mit seinem eigenen Schlüssel ruft.</translation>
    </message>
    <message>
        <source>The place behind the LiteLLM proxy does not know the model or the path</source>
        <translation>Die Stelle hinter dem LiteLLM-Proxy kennt das Modell oder den Pfad nicht</translation>
    </message>
    <message>
        <source>The proxy knows the name that GitLab sends; what it repeats is a 404 of the place behind it.</source>
        <translation>Der Proxy kennt den Namen, den GitLab sendet; was er wiederholt, ist ein 404 der Stelle hinter ihm.</translation>
    </message>
    <message>
        <source>The LiteLLM proxy cannot reach the place behind it</source>
        <translation>Der LiteLLM-Proxy erreicht die Stelle hinter ihm nicht</translation>
    </message>
    <message>
        <source>It says that it could not connect.</source>
        <translation>Er sagt, dass er sich nicht verbinden konnte.</translation>
    </message>
    <message>
        <source>The LiteLLM proxy rests this model after an earlier fault</source>
        <translation>Der LiteLLM-Proxy lässt dieses Modell nach einem früheren Fehler ruhen</translation>
    </message>
    <message>
        <source>One 401 or 404 from the place behind is enough; it then answers 429 to every call, which is no sign of load.</source>
        <translation>Ein einziges 401 oder 404 der Stelle dahinter genügt; dann antwortet er auf jeden Aufruf mit 429, was kein Zeichen von Last ist.</translation>
    </message>
    <message>
        <source>The server does not know the path of the endpoint</source>
        <translation>Der Server kennt den Pfad des Endpunkts nicht</translation>
    </message>
    <message>
        <source>It answers 404 for the list of models, and nothing answers at the usual places either. The key is not tested by that.</source>
        <translation>Er antwortet auf die Liste der Modelle mit 404, und auch an den üblichen Stellen antwortet nichts. Der Schlüssel ist damit nicht geprüft.</translation>
    </message>
    <message>
        <source>/v1 is missing at the end of the endpoint</source>
        <translation>Am Ende des Endpunkts fehlt /v1</translation>
    </message>
    <message>
        <source>The server answers 404 there, and the right thing below /v1. The key is not tested by that.</source>
        <translation>Der Server antwortet dort mit 404, und unter /v1 mit dem Richtigen. Der Schlüssel ist damit nicht geprüft.</translation>
    </message>
    <message>
        <source>The endpoint has a path that the server does not know</source>
        <translation>Der Endpunkt hat einen Pfad, den der Server nicht kennt</translation>
    </message>
    <message>
        <source>The server answers 404 there, and the right thing at another path.</source>
        <translation>Der Server antwortet dort mit 404, und unter einem anderen Pfad mit dem Richtigen.</translation>
    </message>
    <message>
        <source>Two slashes in a row stand in the path of the endpoint</source>
        <translation>Im Pfad des Endpunkts stehen zwei Schrägstriche hintereinander</translation>
    </message>
    <message>
        <source>Model servers answer 404 to such a path; the gateway sends it as it stands.</source>
        <translation>Modellserver antworten auf einen solchen Pfad mit 404; das Gateway sendet ihn, wie er dasteht.</translation>
    </message>
    <message>
        <source>The server has no list of models</source>
        <translation>Der Server hat keine Liste der Modelle</translation>
    </message>
    <message>
        <source>Calls are taken at this endpoint, but there is no list; only a call can test the name.</source>
        <translation>An diesem Endpunkt werden Aufrufe angenommen, aber es gibt keine Liste; nur ein Aufruf kann den Namen prüfen.</translation>
    </message>
    <message>
        <source>The identifier names a model that the server does not serve</source>
        <translation>Die Kennung nennt ein Modell, das der Server nicht bedient</translation>
    </message>
    <message>
        <source>The name behind the prefix is not in the server&apos;s list, which is exact and minds upper and lower case.</source>
        <translation>Der Name hinter dem Präfix steht nicht in der Liste des Servers, die genau ist und auf Groß- und Kleinschreibung achtet.</translation>
    </message>
    <message>
        <source>The identifier names another model than the one that answers</source>
        <translation>Die Kennung nennt ein anderes Modell als das, das antwortet</translation>
    </message>
    <message>
        <source>This server answers to any name with the one model that it has; only its list shows the difference.</source>
        <translation>Dieser Server antwortet auf jeden Namen mit dem einen Modell, das er hat; nur seine Liste zeigt den Unterschied.</translation>
    </message>
    <message>
        <source>The name of the model differs in upper and lower case</source>
        <translation>Der Name des Modells weicht in Groß- und Kleinschreibung ab</translation>
    </message>
    <message>
        <source>The list has the same name in other letters.</source>
        <translation>Die Liste hat denselben Namen in anderer Schreibung.</translation>
    </message>
    <message>
        <source>Another tag of this model is served</source>
        <translation>Ein anderes Tag dieses Modells wird bedient</translation>
    </message>
    <message>
        <source>Ollama takes a name without a tag for :latest; the list has the model with another tag only.</source>
        <translation>Ollama nimmt einen Namen ohne Tag als :latest; die Liste hat das Modell nur mit einem anderen Tag.</translation>
    </message>
    <message>
        <source>The organisation before the name of the model differs</source>
        <translation>Die Organisation vor dem Namen des Modells weicht ab</translation>
    </message>
    <message>
        <source>The list has the name with an organisation before it, or without.</source>
        <translation>Die Liste hat den Namen mit einer Organisation davor, oder ohne.</translation>
    </message>
    <message>
        <source>The provider stands twice in the identifier</source>
        <translation>Der Anbieter steht zweimal in der Kennung</translation>
    </message>
    <message>
        <source>LiteLLM takes off the first one only; the second is sent as part of the name.</source>
        <translation>LiteLLM nimmt nur den ersten weg; der zweite wird als Teil des Namens gesendet.</translation>
    </message>
    <message>
        <source>The word before the slash is no provider</source>
        <translation>Das Wort vor dem Schrägstrich ist kein Anbieter</translation>
    </message>
    <message>
        <source>LiteLLM in the gateway knows no such provider and refuses the request before anything is sent.</source>
        <translation>LiteLLM im Gateway kennt keinen solchen Anbieter und weist die Anfrage ab, bevor etwas gesendet wird.</translation>
    </message>
    <message>
        <source>custom_openai/ is missing before the name</source>
        <translation>custom_openai/ fehlt vor dem Namen</translation>
    </message>
    <message>
        <source>The server serves a model whose own name has a slash; the part before it is taken for a provider, and there is none of that name.</source>
        <translation>Der Server bedient ein Modell, dessen eigener Name einen Schrägstrich hat; der Teil davor wird für einen Anbieter gehalten, und keiner heißt so.</translation>
    </message>
    <message>
        <source>The server serves no model</source>
        <translation>Der Server bedient kein Modell</translation>
    </message>
    <message>
        <source>Its list is empty.</source>
        <translation>Seine Liste ist leer.</translation>
    </message>
    <message>
        <source>bedrock/ is missing before the identifier</source>
        <translation>bedrock/ fehlt vor der Kennung</translation>
    </message>
    <message>
        <source>The endpoint is the placeholder that GitLab keeps for Bedrock models, but the identifier is not one of Bedrock&apos;s.</source>
        <translation>Der Endpunkt ist der Platzhalter, den GitLab für Bedrock-Modelle führt, aber die Kennung ist keine von Bedrock.</translation>
    </message>
    <message>
        <source>The model has no chat template</source>
        <translation>Das Modell hat keine Chat-Vorlage</translation>
    </message>
    <message>
        <source>Chats are refused while the list stays green. Base models have none; every feature of GitLab Duo uses chats.</source>
        <translation>Chats werden abgewiesen, während die Liste grün bleibt. Basismodelle haben keine; jede Funktion von GitLab Duo nutzt Chats.</translation>
    </message>
    <message>
        <source>Prompt and answer do not fit into the model&apos;s context</source>
        <translation>Prompt und Antwort passen nicht in den Kontext des Modells</translation>
    </message>
    <message>
        <source>The server names its limit.</source>
        <translation>Der Server nennt seine Grenze.</translation>
    </message>
    <message>
        <source>The context is small for GitLab Duo</source>
        <translation>Der Kontext ist klein für GitLab Duo</translation>
    </message>
    <message>
        <source>Prompts of GitLab Duo begin with some kilobytes of instructions and carry files; this model takes little more.</source>
        <translation>Prompts von GitLab Duo beginnen mit einigen Kilobyte Anweisungen und tragen Dateien; dieses Modell nimmt kaum mehr.</translation>
    </message>
    <message>
        <source>The server cuts long prompts without a word</source>
        <translation>Der Server kürzt lange Prompts ohne ein Wort</translation>
    </message>
    <message>
        <source>A longer prompt was counted with no more tokens: the rest never reached the model. Ollama does so and answers 200.</source>
        <translation>Ein längerer Prompt wurde nicht mit mehr Token gezählt: der Rest erreichte das Modell nie. Ollama macht das so und antwortet 200.</translation>
    </message>
    <message>
        <source>A proxy before the model refuses requests of this size</source>
        <translation>Ein Proxy vor dem Modell lehnt Anfragen dieser Größe ab</translation>
    </message>
    <message>
        <source>It answers 413; long prompts of GitLab Duo do not pass.</source>
        <translation>Er antwortet 413; lange Prompts von GitLab Duo kommen nicht durch.</translation>
    </message>
    <message>
        <source>The model server limits the rate of requests</source>
        <translation>Der Modellserver begrenzt die Rate der Anfragen</translation>
    </message>
    <message>
        <source>The quota of the account is used up</source>
        <translation>Das Kontingent des Kontos ist aufgebraucht</translation>
    </message>
    <message>
        <source>The provider says so, and waiting does not help.</source>
        <translation>Der Anbieter sagt es, und Warten hilft nicht.</translation>
    </message>
    <message>
        <source>The provider is overloaded</source>
        <translation>Der Anbieter ist überlastet</translation>
    </message>
    <message>
        <source>It answers 529, which says nothing about key or name.</source>
        <translation>Er antwortet 529, was nichts über Schlüssel oder Namen sagt.</translation>
    </message>
    <message>
        <source>The server refuses the request</source>
        <translation>Der Server lehnt die Anfrage ab</translation>
    </message>
    <message>
        <source>It answers with a refusal that fits no known one; its words are among the evidence.</source>
        <translation>Er antwortet mit einer Ablehnung, die zu keiner bekannten passt; ihr Wortlaut steht bei den Belegen.</translation>
    </message>
    <message>
        <source>The answers of the model have no text</source>
        <translation>Die Antworten des Modells haben keinen Text</translation>
    </message>
    <message>
        <source>The field of the text is null where every server puts a text, at least an empty one.</source>
        <translation>Das Feld für den Text ist null, wo jeder Server einen Text setzt, wenigstens einen leeren.</translation>
    </message>
    <message>
        <source>The model is slow</source>
        <translation>Das Modell ist langsam</translation>
    </message>
    <message>
        <source>One token took longer than the gateway waits for a chat.</source>
        <translation>Ein Token dauerte länger, als das Gateway auf einen Chat wartet.</translation>
    </message>
    <message>
        <source>Streams are cut off</source>
        <translation>Streams werden abgeschnitten</translation>
    </message>
    <message>
        <source>The stream ended before the model was done.</source>
        <translation>Der Stream endete, bevor das Modell fertig war.</translation>
    </message>
    <message>
        <source>The stream opens and stays empty</source>
        <translation>Der Stream öffnet sich und bleibt leer</translation>
    </message>
    <message>
        <source>The head of the answer came, and then nothing.</source>
        <translation>Der Kopf der Antwort kam, danach nichts.</translation>
    </message>
    <message>
        <source>The model fails in the middle of a stream</source>
        <translation>Das Modell scheitert mitten in einem Stream</translation>
    </message>
    <message>
        <source>An error came among the pieces.</source>
        <translation>Zwischen den Stücken kam ein Fehler.</translation>
    </message>
    <message>
        <source>Something holds back the pieces of a stream</source>
        <translation>Etwas hält die Stücke eines Streams zurück</translation>
    </message>
    <message>
        <source>The whole stream came at once, after all of it was generated: users see nothing until the end.</source>
        <translation>Der ganze Stream kam auf einmal, nachdem alles erzeugt war: Benutzer sehen bis zum Ende nichts.</translation>
    </message>
    <message>
        <source>The server does not stream</source>
        <translation>Der Server streamt nicht</translation>
    </message>
    <message>
        <source>It answered as a whole although a stream was asked for.</source>
        <translation>Er antwortete am Stück, obwohl ein Stream verlangt war.</translation>
    </message>
    <message>
        <source>Streams end without their last line</source>
        <translation>Streams enden ohne ihre letzte Zeile</translation>
    </message>
    <message>
        <source>The answer was whole, but the end mark that clients wait for did not come.</source>
        <translation>Die Antwort war vollständig, aber die Endmarke, auf die Clients warten, kam nicht.</translation>
    </message>
    <message>
        <source>The stream holds no answer</source>
        <translation>Der Stream enthält keine Antwort</translation>
    </message>
    <message>
        <source>Pieces came, but none with text and none that says why it stopped.</source>
        <translation>Es kamen Stücke, aber keines mit Text und keines, das sagt, warum er endete.</translation>
    </message>
    <message>
        <source>The model writes slowly</source>
        <translation>Das Modell schreibt langsam</translation>
    </message>
    <message>
        <source>The first piece or the pauses between pieces take long.</source>
        <translation>Das erste Stück oder die Pausen zwischen den Stücken dauern lange.</translation>
    </message>
    <message>
        <source>Code completion shows tokens of the template</source>
        <translation>Die Codevervollständigung zeigt Token der Vorlage</translation>
    </message>
    <message>
        <source>The answer holds a token of the family&apos;s template for filling in: family and weights do not fit each other, or a stop string is missing.</source>
        <translation>Die Antwort enthält ein Token der Vorlage, mit der die Familie Lücken füllt: Familie und Gewichte passen nicht zueinander, oder ein Stoppstring fehlt.</translation>
    </message>
    <message>
        <source>Code completion gets nothing</source>
        <translation>Die Codevervollständigung bekommt nichts</translation>
    </message>
    <message>
        <source>The model filled in an empty text.</source>
        <translation>Das Modell füllte einen leeren Text ein.</translation>
    </message>
    <message>
        <source>What the model fills in does not fit</source>
        <translation>Was das Modell einfüllt, passt nicht</translation>
    </message>
    <message>
        <source>The text between head and tail of a simple function uses none of its names; read it in the evidence.</source>
        <translation>Der Text zwischen Kopf und Ende einer einfachen Funktion verwendet keinen ihrer Namen; er steht bei den Belegen.</translation>
    </message>
    <message>
        <source>The model server refuses tools</source>
        <translation>Der Modellserver lehnt Werkzeuge ab</translation>
    </message>
    <message>
        <source>Agents work with tools, and a feature of the Agent Platform uses this model.</source>
        <translation>Agenten arbeiten mit Werkzeugen, und eine Funktion der Agent Platform verwendet dieses Modell.</translation>
    </message>
    <message>
        <source>Calls of tools come as text</source>
        <translation>Werkzeugaufrufe kommen als Text</translation>
    </message>
    <message>
        <source>The model wrote its call into the text: the parser that the server was started with is not the model&apos;s.</source>
        <translation>Das Modell schrieb seinen Aufruf in den Text: der Parser, mit dem der Server gestartet wurde, ist nicht der des Modells.</translation>
    </message>
    <message>
        <source>The model does not call tools</source>
        <translation>Das Modell ruft keine Werkzeuge auf</translation>
    </message>
    <message>
        <source>It answered in words although it was asked to use the tool.</source>
        <translation>Es antwortete in Worten, obwohl es das Werkzeug verwenden sollte.</translation>
    </message>
    <message>
        <source>The chat template refuses a system message</source>
        <translation>Die Chat-Vorlage lehnt eine Systemnachricht ab</translation>
    </message>
    <message>
        <source>Every prompt of GitLab Duo begins with one since 18.11, and most did before.</source>
        <translation>Seit 18.11 beginnt jeder Prompt von GitLab Duo mit einer, davor die meisten.</translation>
    </message>
    <message>
        <source>The chat template refuses two user turns in a row</source>
        <translation>Die Chat-Vorlage lehnt zwei Benutzerbeiträge hintereinander ab</translation>
    </message>
    <message>
        <source>Strict templates want users and assistants in turns; some prompts of GitLab Duo have two user turns.</source>
        <translation>Strenge Vorlagen wollen Benutzer und Assistent im Wechsel; manche Prompts von GitLab Duo haben zwei Benutzerbeiträge.</translation>
    </message>
    <message>
        <source>The model server takes fewer stop strings than this gateway sends</source>
        <translation>Der Modellserver nimmt weniger Stoppstrings, als dieses Gateway sendet</translation>
    </message>
    <message>
        <source>vLLM allows four since 0.28.0; gateway images before 19.0 send all of a family&apos;s, five and more for code completion.</source>
        <translation>vLLM erlaubt seit 0.28.0 vier; Gateway-Images vor 19.0 senden alle einer Familie, fünf und mehr bei der Codevervollständigung.</translation>
    </message>
    <message>
        <source>The model server does not take several calls at once</source>
        <translation>Der Modellserver nimmt nicht mehrere Aufrufe zugleich</translation>
    </message>
    <message>
        <source>One call was answered; of some at once a part was refused, or the last one waited too long.</source>
        <translation>Ein Aufruf wurde beantwortet; von mehreren zugleich wurde ein Teil abgelehnt, oder der letzte wartete zu lange.</translation>
    </message>
    <message>
        <source>The model server is open to this network</source>
        <translation>Der Modellserver steht diesem Netz offen</translation>
    </message>
    <message>
        <source>It answered a call without a key.</source>
        <translation>Er beantwortete einen Aufruf ohne Schlüssel.</translation>
    </message>
    <message>
        <source>Azure has no deployment of this name</source>
        <translation>Azure hat kein Deployment dieses Namens</translation>
    </message>
    <message>
        <source>The resource takes the key but does not know the deployment. The identifier names the deployment, not the model.</source>
        <translation>Die Ressource nimmt den Schlüssel, kennt aber das Deployment nicht. Die Kennung nennt das Deployment, nicht das Modell.</translation>
    </message>
    <message>
        <source>The path or the api-version is not one of this Azure resource</source>
        <translation>Der Pfad oder die api-version gehört nicht zu dieser Azure-Ressource</translation>
    </message>
    <message>
        <source>The resource answers 404 for the whole path, not for the deployment.</source>
        <translation>Die Ressource antwortet 404 für den ganzen Pfad, nicht für das Deployment.</translation>
    </message>
    <message>
        <source>The key is not one of this Azure resource</source>
        <translation>Der Schlüssel gehört nicht zu dieser Azure-Ressource</translation>
    </message>
    <message>
        <source>Azure answers 401: the key is wrong, or of another resource or region.</source>
        <translation>Azure antwortet 401: der Schlüssel ist falsch oder gehört zu einer anderen Ressource oder Region.</translation>
    </message>
    <message>
        <source>The Azure resource is closed to public networks</source>
        <translation>Die Azure-Ressource ist für öffentliche Netze geschlossen</translation>
    </message>
    <message>
        <source>It says so: only its private endpoint answers.</source>
        <translation>Sie sagt es: nur ihr privater Endpunkt antwortet.</translation>
    </message>
    <message>
        <source>Azure&apos;s content filter refuses the prompt</source>
        <translation>Der Inhaltsfilter von Azure lehnt den Prompt ab</translation>
    </message>
    <message>
        <source>A harmless greeting was filtered: the filter of this deployment is stricter than GitLab Duo can work with.</source>
        <translation>Ein harmloser Gruß wurde gefiltert: der Filter dieses Deployments ist strenger, als GitLab Duo verträgt.</translation>
    </message>
    <message>
        <source>Without it the gateway takes the model for one of an OpenAI-compatible server.</source>
        <translation>Ohne ihn hält das Gateway das Modell für eines eines OpenAI-kompatiblen Servers.</translation>
    </message>
    <message>
        <source>The prefix of the identifier does not belong to the gateway&apos;s AWS region</source>
        <translation>Das Präfix der Kennung gehört nicht zur AWS-Region des Gateways</translation>
    </message>
    <message>
        <source>Inference profiles with this prefix can be called from other regions only.</source>
        <translation>Inferenzprofile mit diesem Präfix sind nur aus anderen Regionen aufrufbar.</translation>
    </message>
    <message>
        <source>The model is to be had through an inference profile only</source>
        <translation>Das Modell gibt es nur über ein Inferenzprofil</translation>
    </message>
    <message>
        <source>It has no on-demand throughput, so its plain id is refused.</source>
        <translation>Es hat keinen On-Demand-Durchsatz, daher wird seine bloße ID abgelehnt.</translation>
    </message>
    <message>
        <source>The region does not offer this model</source>
        <translation>Die Region bietet dieses Modell nicht an</translation>
    </message>
    <message>
        <source>Neither the list of models nor the list of inference profiles has it.</source>
        <translation>Weder die Liste der Modelle noch die der Inferenzprofile enthält es.</translation>
    </message>
    <message>
        <source>The gateway&apos;s LiteLLM does not know this prefix</source>
        <translation>Das LiteLLM des Gateways kennt dieses Präfix nicht</translation>
    </message>
    <message>
        <source>It takes off global, us, eu, apac, jp, au and us-gov to find the model behind a profile, but not this one.</source>
        <translation>Es nimmt global, us, eu, apac, jp, au und us-gov weg, um das Modell hinter einem Profil zu finden, dieses aber nicht.</translation>
    </message>
    <message>
        <source>The identity may not call the model</source>
        <translation>Die Identität darf das Modell nicht aufrufen</translation>
    </message>
    <message>
        <source>Its policy, or one of the organisation, does not allow bedrock:InvokeModel on the profile or on the model in a region of the profile.</source>
        <translation>Ihre Richtlinie oder eine der Organisation erlaubt bedrock:InvokeModel nicht auf dem Profil oder auf dem Modell in einer Region des Profils.</translation>
    </message>
    <message>
        <source>The account has no access to the model</source>
        <translation>Das Konto hat keinen Zugriff auf das Modell</translation>
    </message>
    <message>
        <source>Bedrock says so; the identity itself was accepted.</source>
        <translation>Bedrock sagt es; die Identität selbst wurde angenommen.</translation>
    </message>
    <message>
        <source>Bedrock does not know the key</source>
        <translation>Bedrock kennt den Schlüssel nicht</translation>
    </message>
    <message>
        <source>The API key, or the access key with its session token, is wrong, of another region, or deactivated.</source>
        <translation>Der API-Schlüssel, oder der Zugriffsschlüssel mit seinem Sitzungstoken, ist falsch, aus einer anderen Region oder deaktiviert.</translation>
    </message>
    <message>
        <source>The Bedrock API key has expired</source>
        <translation>Der Bedrock-API-Schlüssel ist abgelaufen</translation>
    </message>
    <message>
        <source>Bedrock says so. Short-term keys hold for 12 hours at most.</source>
        <translation>Bedrock sagt es. Kurzzeitschlüssel gelten höchstens 12 Stunden.</translation>
    </message>
    <message>
        <source>A proxy changes signed requests on their way to Bedrock</source>
        <translation>Ein Proxy ändert signierte Anfragen auf dem Weg zu Bedrock</translation>
    </message>
    <message>
        <source>The signature that was sent is not the one of the request that arrived; with a wrong secret it looks the same.</source>
        <translation>Die gesendete Signatur ist nicht die der Anfrage, die ankam; bei falschem Geheimnis sieht es genauso aus.</translation>
    </message>
    <message>
        <source>The clock of this computer is wrong for signed requests</source>
        <translation>Die Uhr dieses Rechners geht für signierte Anfragen falsch</translation>
    </message>
    <message>
        <source>AWS takes signatures for five minutes.</source>
        <translation>AWS nimmt Signaturen fünf Minuten lang an.</translation>
    </message>
    <message>
        <source>The use case form for this maker&apos;s models was not submitted</source>
        <translation>Das Formular zum Anwendungsfall für die Modelle dieses Herstellers wurde nicht eingereicht</translation>
    </message>
    <message>
        <source>Bedrock asks for it once for each account.</source>
        <translation>Bedrock verlangt es einmal je Konto.</translation>
    </message>
    <message>
        <source>The model is not there any more</source>
        <translation>Das Modell gibt es nicht mehr</translation>
    </message>
    <message>
        <source>Bedrock says that this version has ended, or does not know it.</source>
        <translation>Bedrock sagt, dass diese Version ausgelaufen ist, oder kennt sie nicht.</translation>
    </message>
    <message>
        <source>The model is not ready</source>
        <translation>Das Modell ist nicht bereit</translation>
    </message>
    <message>
        <source>Bedrock answers 424 or 503; it passes.</source>
        <translation>Bedrock antwortet 424 oder 503; das geht vorüber.</translation>
    </message>
    <message>
        <source>The Vertex AI API is off in the project</source>
        <translation>Die Vertex AI API ist im Projekt ausgeschaltet</translation>
    </message>
    <message>
        <source>Google says so.</source>
        <translation>Google sagt es.</translation>
    </message>
    <message>
        <source>The service account may not call the model</source>
        <translation>Das Dienstkonto darf das Modell nicht aufrufen</translation>
    </message>
    <message>
        <source>Google refuses aiplatform.endpoints.predict for it, or the project is another one.</source>
        <translation>Google verweigert ihm aiplatform.endpoints.predict, oder das Projekt ist ein anderes.</translation>
    </message>
    <message>
        <source>The project has no such model at this location</source>
        <translation>Das Projekt hat an diesem Standort kein solches Modell</translation>
    </message>
    <message>
        <source>Google does not find the model for this publisher, project and location.</source>
        <translation>Google findet das Modell für diesen Herausgeber, dieses Projekt und diesen Standort nicht.</translation>
    </message>
    <message>
        <source>Wait until the server says that it is ready, then check again. Large weights on a slow disk take many minutes; look at the server&apos;s log if it does not end.</source>
        <translation>Warten, bis der Server sich bereit meldet, dann erneut prüfen. Große Gewichte auf langsamer Platte brauchen viele Minuten; hört es nicht auf, das Log des Servers ansehen.</translation>
    </message>
    <message>
        <source>Look at the log of the model server: its engine may have stopped, often for want of memory. Restart it.</source>
        <translation>Das Log des Modellservers ansehen: seine Engine ist vielleicht stehen geblieben, oft aus Speichermangel. Ihn neu starten.</translation>
    </message>
    <message>
        <source>Enter the address of the model server in the model&apos;s endpoint. The gateway&apos;s own address belongs in Local AI Gateway URL.</source>
        <translation>Die Adresse des Modellservers im Endpunkt des Modells eintragen. Die Adresse des Gateways selbst gehört in Local AI Gateway URL.</translation>
    </message>
    <message>
        <source>Upgrade vLLM: GitLab&apos;s page on serving platforms names the oldest release that it supports.</source>
        <translation>vLLM aktualisieren: GitLabs Seite zu den Serving-Plattformen nennt die älteste unterstützte Version.</translation>
    </message>
    <message>
        <source>Check that the proxy reaches the model server (502, 503), waits long enough for it (504), and lets these paths through (403).</source>
        <translation>Prüfen, ob der Proxy den Modellserver erreicht (502, 503), lange genug auf ihn wartet (504) und diese Pfade durchlässt (403).</translation>
    </message>
    <message>
        <source>Look at the log of the model server at this moment, with the correlation id if there is one. Out of memory and a wrong start option are the usual reasons.</source>
        <translation>Das Log des Modellservers zu diesem Zeitpunkt ansehen, mit der Correlation-ID, wenn es eine gibt. Speichermangel und eine falsche Startoption sind die üblichen Gründe.</translation>
    </message>
    <message>
        <source>Open the address in a browser to see what it is. Correct host, port and path of the endpoint, or let the proxy pass these paths without a login.</source>
        <translation>Die Adresse im Browser öffnen, um zu sehen, was es ist. Host, Port und Pfad des Endpunkts berichtigen, oder den Proxy diese Pfade ohne Anmeldung durchlassen.</translation>
    </message>
    <message>
        <source>Check that host and port lead to the model server itself, and that no proxy between changes or cuts its answers.</source>
        <translation>Prüfen, ob Host und Port zum Modellserver selbst führen und kein Proxy dazwischen seine Antworten ändert oder abschneidet.</translation>
    </message>
    <message>
        <source>Enter the address that it leads to. If that is a login page, let the paths of the model through without it.</source>
        <translation>Die Adresse eintragen, zu der sie führt. Ist das eine Anmeldeseite, die Pfade des Modells ohne sie durchlassen.</translation>
    </message>
    <message>
        <source>Write https:// in the endpoint of the model.</source>
        <translation>https:// in den Endpunkt des Modells schreiben.</translation>
    </message>
    <message>
        <source>Look at the load of the model server, and call it by hand with a clock. GitLab waits 60 seconds for a chat unless AI Gateway request timeout says more, the gateway 30 seconds for each try.</source>
        <translation>Die Last des Modellservers ansehen und ihn von Hand mit der Uhr aufrufen. GitLab wartet 60 Sekunden auf einen Chat, wenn AI Gateway request timeout nicht mehr sagt, das Gateway 30 Sekunden je Versuch.</translation>
    </message>
    <message>
        <source>Look at the log of the model server and of each proxy before it: a crash, a limit of time or a wrong scheme (http:// against a TLS port) ends connections like this.</source>
        <translation>Das Log des Modellservers und jedes Proxys davor ansehen: ein Absturz, eine Zeitgrenze oder ein falsches Schema (http:// gegen einen TLS-Port) beenden Verbindungen so.</translation>
    </message>
    <message>
        <source>Start the model server, and wait: vLLM opens its port only when the weights are loaded.</source>
        <translation>Den Modellserver starten und warten: vLLM öffnet seinen Port erst, wenn die Gewichte geladen sind.</translation>
    </message>
    <message>
        <source>Enter the right key in the model&apos;s form in GitLab, without blanks and without the word Bearer.</source>
        <translation>Den richtigen Schlüssel im Formular des Modells in GitLab eintragen, ohne Leerzeichen und ohne das Wort Bearer.</translation>
    </message>
    <message>
        <source>Enter the key again in GitLab, and here: only the key itself.</source>
        <translation>Den Schlüssel in GitLab neu eintragen, und hier: nur den Schlüssel selbst.</translation>
    </message>
    <message>
        <source>Enter the proxy&apos;s master key, or a virtual key that its database knows, in the model&apos;s form in GitLab.</source>
        <translation>Den Master-Schlüssel des Proxys, oder einen virtuellen Schlüssel, den seine Datenbank kennt, im Formular des Modells in GitLab eintragen.</translation>
    </message>
    <message>
        <source>Correct the key of this model in the configuration of the LiteLLM proxy. The key in GitLab is right.</source>
        <translation>Den Schlüssel dieses Modells in der Konfiguration des LiteLLM-Proxys berichtigen. Der Schlüssel in GitLab stimmt.</translation>
    </message>
    <message>
        <source>Correct model name and address of this model in the configuration of the LiteLLM proxy.</source>
        <translation>Modellname und Adresse dieses Modells in der Konfiguration des LiteLLM-Proxys berichtigen.</translation>
    </message>
    <message>
        <source>Check from the proxy&apos;s host that the server behind it runs and that the address in the proxy&apos;s configuration is right; localhost means the proxy&apos;s own container.</source>
        <translation>Vom Host des Proxys aus prüfen, ob der Server dahinter läuft und die Adresse in der Konfiguration des Proxys stimmt; localhost meint den Container des Proxys selbst.</translation>
    </message>
    <message>
        <source>Wait the seconds that it names and check again: the first call after the rest shows the fault itself.</source>
        <translation>Die genannten Sekunden warten und erneut prüfen: der erste Aufruf nach der Pause zeigt den Fehler selbst.</translation>
    </message>
    <message>
        <source>Correct the endpoint: for OpenAI-compatible servers it ends in /v1. Check that host and port belong to the model server.</source>
        <translation>Den Endpunkt berichtigen: bei OpenAI-kompatiblen Servern endet er auf /v1. Prüfen, ob Host und Port zum Modellserver gehören.</translation>
    </message>
    <message>
        <source>Add /v1 to the endpoint of the model.</source>
        <translation>/v1 an den Endpunkt des Modells anhängen.</translation>
    </message>
    <message>
        <source>Write the path that the check found into the endpoint.</source>
        <translation>Den Pfad, den die Prüfung gefunden hat, in den Endpunkt schreiben.</translation>
    </message>
    <message>
        <source>Write one slash.</source>
        <translation>Einen Schrägstrich schreiben.</translation>
    </message>
    <message>
        <source>Nothing has to be done if the model answers. Let the proxy before it pass /models too, if there is one.</source>
        <translation>Antwortet das Modell, ist nichts zu tun. Den Proxy davor, wenn es einen gibt, auch /models durchlassen.</translation>
    </message>
    <message>
        <source>Take the name from the list. On vLLM --served-model-name decides what it is.</source>
        <translation>Den Namen aus der Liste nehmen. Bei vLLM entscheidet --served-model-name, wie er lautet.</translation>
    </message>
    <message>
        <source>Correct the identifier, so that it says which model answers, and so that another server in its place does not fail.</source>
        <translation>Die Kennung berichtigen, damit sie sagt, welches Modell antwortet, und damit ein anderer Server an dieser Stelle nicht scheitert.</translation>
    </message>
    <message>
        <source>Write the name as it is in the list.</source>
        <translation>Den Namen so schreiben, wie er in der Liste steht.</translation>
    </message>
    <message>
        <source>Write the tag as it is in the list, or pull that tag on the Ollama host.</source>
        <translation>Das Tag so schreiben, wie es in der Liste steht, oder dieses Tag auf dem Ollama-Host ziehen.</translation>
    </message>
    <message>
        <source>Write custom_openai/ and then the name exactly as it is in the list, its own slash included.</source>
        <translation>custom_openai/ schreiben und dann den Namen genau wie in der Liste, mit seinem eigenen Schrägstrich.</translation>
    </message>
    <message>
        <source>Write the provider once: custom_openai/ and the name.</source>
        <translation>Den Anbieter einmal schreiben: custom_openai/ und den Namen.</translation>
    </message>
    <message>
        <source>Write a provider that LiteLLM knows before the name: custom_openai/ for OpenAI-compatible servers, or azure/, bedrock/, vertex_ai/, anthropic/.</source>
        <translation>Einen Anbieter, den LiteLLM kennt, vor den Namen schreiben: custom_openai/ für OpenAI-kompatible Server, oder azure/, bedrock/, vertex_ai/, anthropic/.</translation>
    </message>
    <message>
        <source>Write custom_openai/ before the whole name.</source>
        <translation>custom_openai/ vor den ganzen Namen schreiben.</translation>
    </message>
    <message>
        <source>Load a model into the server, or let the proxy&apos;s key see one.</source>
        <translation>Ein Modell in den Server laden, oder den Schlüssel des Proxys eines sehen lassen.</translation>
    </message>
    <message>
        <source>Write bedrock/ before the identifier.</source>
        <translation>bedrock/ vor die Kennung schreiben.</translation>
    </message>
    <message>
        <source>Start vLLM with --chat-template, or serve an instruct model.</source>
        <translation>vLLM mit --chat-template starten, oder ein Instruct-Modell bereitstellen.</translation>
    </message>
    <message>
        <source>Raise the context: --max-model-len on vLLM, -c divided by -np on llama.cpp. Or choose another model.</source>
        <translation>Den Kontext vergrößern: --max-model-len bei vLLM, -c geteilt durch -np bei llama.cpp. Oder ein anderes Modell wählen.</translation>
    </message>
    <message>
        <source>Raise the context: --max-model-len on vLLM, -c divided by -np on llama.cpp, or choose another model.</source>
        <translation>Den Kontext vergrößern: --max-model-len bei vLLM, -c geteilt durch -np bei llama.cpp, oder ein anderes Modell wählen.</translation>
    </message>
    <message>
        <source>Raise its context: OLLAMA_CONTEXT_LENGTH, or num_ctx in the Modelfile.</source>
        <translation>Seinen Kontext vergrößern: OLLAMA_CONTEXT_LENGTH, oder num_ctx im Modelfile.</translation>
    </message>
    <message>
        <source>Raise the limit of the request body in that proxy: client_max_body_size in nginx, the body size annotation of the ingress.</source>
        <translation>Die Grenze für den Anfragekörper in diesem Proxy anheben: client_max_body_size in nginx, die body-size-Annotation des Ingress.</translation>
    </message>
    <message>
        <source>Raise the limit of this key or of the deployment, or spread the load. Wait as long as it says and check again.</source>
        <translation>Die Grenze dieses Schlüssels oder des Deployments anheben, oder die Last verteilen. So lange warten wie angegeben und erneut prüfen.</translation>
    </message>
    <message>
        <source>Look at plan and billing of the account that the key belongs to.</source>
        <translation>Tarif und Abrechnung des Kontos ansehen, zu dem der Schlüssel gehört.</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>Es später erneut versuchen.</translation>
    </message>
    <message>
        <source>Read the words of the server in the evidence, and its log.</source>
        <translation>Den Wortlaut des Servers bei den Belegen lesen, und sein Log.</translation>
    </message>
    <message>
        <source>Check the reasoning parser and the chat template that the server was started with.</source>
        <translation>Den Reasoning-Parser und die Chat-Vorlage prüfen, mit denen der Server gestartet wurde.</translation>
    </message>
    <message>
        <source>Give the model more capacity, or a smaller one. Until then raise AI Gateway request timeout; it does not lengthen the gateway&apos;s own limit of 30 seconds.</source>
        <translation>Dem Modell mehr Kapazität geben, oder ein kleineres nehmen. Bis dahin AI Gateway request timeout anheben; die Grenze des Gateways selbst von 30 Sekunden verlängert das nicht.</translation>
    </message>
    <message>
        <source>Look for limits of time in every proxy between (proxy_read_timeout in nginx, the idle timeout of a load balancer), and at the log of the model server.</source>
        <translation>In jedem Proxy dazwischen nach Zeitgrenzen suchen (proxy_read_timeout in nginx, das Idle-Timeout eines Load-Balancers), und im Log des Modellservers.</translation>
    </message>
    <message>
        <source>Call the model without a stream. If that works, look for a proxy that holds back pieces of an answer.</source>
        <translation>Das Modell ohne Stream aufrufen. Geht das, nach einem Proxy suchen, der Stücke einer Antwort zurückhält.</translation>
    </message>
    <message>
        <source>Look at the log of the model server at this moment.</source>
        <translation>Das Log des Modellservers zu diesem Zeitpunkt ansehen.</translation>
    </message>
    <message>
        <source>Turn off buffering in every proxy between: proxy_buffering off in nginx, or the header X-Accel-Buffering: no.</source>
        <translation>Das Puffern in jedem Proxy dazwischen ausschalten: proxy_buffering off in nginx, oder der Header X-Accel-Buffering: no.</translation>
    </message>
    <message>
        <source>Turn on streaming in the server or in the proxy before it. AIGW_CUSTOM_MODELS__DISABLE_STREAMING at the gateway makes do without.</source>
        <translation>Streaming im Server oder im Proxy davor einschalten. Mit AIGW_CUSTOM_MODELS__DISABLE_STREAMING kommt das Gateway ohne aus.</translation>
    </message>
    <message>
        <source>Look for a proxy that ends streams early, and for a newer release of the model server.</source>
        <translation>Nach einem Proxy suchen, der Streams zu früh beendet, und nach einer neueren Version des Modellservers.</translation>
    </message>
    <message>
        <source>Call the model without a stream and compare. Look at the log of the model server.</source>
        <translation>Das Modell ohne Stream aufrufen und vergleichen. Das Log des Modellservers ansehen.</translation>
    </message>
    <message>
        <source>Give the model more capacity, or a smaller or more strongly quantised model.</source>
        <translation>Dem Modell mehr Kapazität geben, oder ein kleineres oder stärker quantisiertes Modell nehmen.</translation>
    </message>
    <message>
        <source>Choose the family that the weights were trained as, and weights that know this template.</source>
        <translation>Die Familie wählen, als die die Gewichte trainiert wurden, und Gewichte, die diese Vorlage kennen.</translation>
    </message>
    <message>
        <source>Check that the family fits the weights; choose a model for code.</source>
        <translation>Prüfen, ob die Familie zu den Gewichten passt; ein Modell für Code wählen.</translation>
    </message>
    <message>
        <source>Check family and chat template against the weights; choose a model for code.</source>
        <translation>Familie und Chat-Vorlage gegen die Gewichte prüfen; ein Modell für Code wählen.</translation>
    </message>
    <message>
        <source>Start vLLM with --enable-auto-tool-choice and the --tool-call-parser of the model; on Ollama choose a model whose template has tools.</source>
        <translation>vLLM mit --enable-auto-tool-choice und dem --tool-call-parser des Modells starten; bei Ollama ein Modell wählen, dessen Vorlage Werkzeuge hat.</translation>
    </message>
    <message>
        <source>Start the server with the tool call parser of this model.</source>
        <translation>Den Server mit dem Tool-Call-Parser dieses Modells starten.</translation>
    </message>
    <message>
        <source>Check the tool call parser and the chat template of the server; choose a model that was trained for tools.</source>
        <translation>Den Tool-Call-Parser und die Chat-Vorlage des Servers prüfen; ein Modell wählen, das für Werkzeuge trainiert ist.</translation>
    </message>
    <message>
        <source>Give the server a chat template that takes a system message.</source>
        <translation>Dem Server eine Chat-Vorlage geben, die eine Systemnachricht nimmt.</translation>
    </message>
    <message>
        <source>Give the server a lenient chat template.</source>
        <translation>Dem Server eine nachsichtige Chat-Vorlage geben.</translation>
    </message>
    <message>
        <source>Set VLLM_MAX_STOP_STRINGS=16 in the environment of vLLM, or use a gateway image of 19.0 or later.</source>
        <translation>VLLM_MAX_STOP_STRINGS=16 in der Umgebung von vLLM setzen, oder ein Gateway-Image ab 19.0 verwenden.</translation>
    </message>
    <message>
        <source>Give the server more slots or replicas, or raise the limit of the key: every user&apos;s request is a call of its own.</source>
        <translation>Dem Server mehr Slots oder Replikate geben, oder die Grenze des Schlüssels anheben: die Anfrage jedes Benutzers ist ein eigener Aufruf.</translation>
    </message>
    <message>
        <source>Start it with a key (--api-key on vLLM) and enter that key in GitLab, or let only the gateway reach it.</source>
        <translation>Ihn mit einem Schlüssel starten (--api-key bei vLLM) und diesen in GitLab eintragen, oder nur das Gateway zu ihm lassen.</translation>
    </message>
    <message>
        <source>Write azure/ and the name of the deployment as Azure&apos;s portal shows it. A new deployment needs some minutes.</source>
        <translation>azure/ und den Namen des Deployments schreiben, wie Azures Portal ihn zeigt. Ein neues Deployment braucht einige Minuten.</translation>
    </message>
    <message>
        <source>Enter the endpoint of the resource, https://RESOURCE.openai.azure.com, and set AZURE_API_VERSION at the gateway to a version that the resource has.</source>
        <translation>Den Endpunkt der Ressource eintragen, https://RESOURCE.openai.azure.com, und AZURE_API_VERSION am Gateway auf eine Version setzen, die die Ressource hat.</translation>
    </message>
    <message>
        <source>Copy a key of this very resource from Azure&apos;s portal, and compare the endpoint with the one shown beside it.</source>
        <translation>Einen Schlüssel genau dieser Ressource aus Azures Portal kopieren, und den Endpunkt mit dem vergleichen, der daneben steht.</translation>
    </message>
    <message>
        <source>Let the gateway reach the private endpoint of the resource, and resolve its name to that. From this computer it need not answer.</source>
        <translation>Das Gateway den privaten Endpunkt der Ressource erreichen und deren Namen dorthin auflösen lassen. Von diesem Rechner aus muss er nicht antworten.</translation>
    </message>
    <message>
        <source>Loosen the content filter of the deployment in Azure&apos;s portal.</source>
        <translation>Den Inhaltsfilter des Deployments in Azures Portal lockern.</translation>
    </message>
    <message>
        <source>Write the prefix of the region before the model (us., eu., apac., jp., au., ca., us-gov. or global.), or set AWS_REGION at the gateway to a region of the prefix.</source>
        <translation>Das Präfix der Region vor das Modell schreiben (us., eu., apac., jp., au., ca., us-gov. oder global.), oder AWS_REGION am Gateway auf eine Region des Präfixes setzen.</translation>
    </message>
    <message>
        <source>Write the prefix of the region before the model id: us., eu., apac. or global.</source>
        <translation>Das Präfix der Region vor die Modell-ID schreiben: us., eu., apac. oder global.</translation>
    </message>
    <message>
        <source>Take the id from the lists of the region in the Bedrock console; mind prefix, version and spelling.</source>
        <translation>Die ID aus den Listen der Region in der Bedrock-Konsole nehmen; auf Präfix, Version und Schreibweise achten.</translation>
    </message>
    <message>
        <source>Use a profile with another prefix, such as us. or global., if the model has one.</source>
        <translation>Ein Profil mit anderem Präfix verwenden, etwa us. oder global., wenn das Modell eines hat.</translation>
    </message>
    <message>
        <source>Allow bedrock:InvokeModel and bedrock:InvokeModelWithResponseStream on the inference profile and on the model in all its regions; look at service control policies too.</source>
        <translation>bedrock:InvokeModel und bedrock:InvokeModelWithResponseStream auf dem Inferenzprofil und auf dem Modell in allen seinen Regionen erlauben; auch die Service Control Policies ansehen.</translation>
    </message>
    <message>
        <source>Ask for access to the model in the Bedrock console, under Model access.</source>
        <translation>In der Bedrock-Konsole unter Model access den Zugriff auf das Modell beantragen.</translation>
    </message>
    <message>
        <source>Enter the right key. Short-term API keys hold for one region and at most 12 hours; temporary access keys need AWS_SESSION_TOKEN as well.</source>
        <translation>Den richtigen Schlüssel eintragen. Kurzzeit-API-Schlüssel gelten für eine Region und höchstens 12 Stunden; temporäre Zugriffsschlüssel brauchen auch AWS_SESSION_TOKEN.</translation>
    </message>
    <message>
        <source>Make a long-term key, or let the gateway use a role.</source>
        <translation>Einen Langzeitschlüssel anlegen, oder das Gateway eine Rolle verwenden lassen.</translation>
    </message>
    <message>
        <source>Take the proxy out of the way to Bedrock, or let it leave headers alone. Compare the secret access key.</source>
        <translation>Den Proxy vom Weg zu Bedrock nehmen, oder ihn die Header nicht anfassen lassen. Den geheimen Zugriffsschlüssel vergleichen.</translation>
    </message>
    <message>
        <source>Set the clock by NTP, here and on the gateway&apos;s host.</source>
        <translation>Die Uhr per NTP stellen, hier und auf dem Host des Gateways.</translation>
    </message>
    <message>
        <source>Fill in the use case details in the Bedrock console and wait 15 minutes.</source>
        <translation>Die Angaben zum Anwendungsfall in der Bedrock-Konsole ausfüllen und 15 Minuten warten.</translation>
    </message>
    <message>
        <source>Choose a newer version of the model.</source>
        <translation>Eine neuere Version des Modells wählen.</translation>
    </message>
    <message>
        <source>Wait a minute and check again.</source>
        <translation>Eine Minute warten und erneut prüfen.</translation>
    </message>
    <message>
        <source>Turn on aiplatform.googleapis.com in the project.</source>
        <translation>aiplatform.googleapis.com im Projekt einschalten.</translation>
    </message>
    <message>
        <source>Give the service account the role Vertex AI User in this project; compare VERTEXAI_PROJECT.</source>
        <translation>Dem Dienstkonto in diesem Projekt die Rolle Vertex AI User geben; VERTEXAI_PROJECT vergleichen.</translation>
    </message>
    <message>
        <source>Compare name, publisher and VERTEXAI_LOCATION with the Model Garden; some models have to be enabled there.</source>
        <translation>Name, Herausgeber und VERTEXAI_LOCATION mit dem Model Garden vergleichen; manche Modelle müssen dort erst aktiviert werden.</translation>
    </message>
    <message>
        <source>Workhorse does not trust the service&apos;s certificate, GitLab&apos;s Rails does</source>
        <translation>Workhorse vertraut dem Zertifikat des Dienstes nicht, GitLabs Rails schon</translation>
    </message>
    <message>
        <source>The list of tools comes through Rails, which trusts /etc/gitlab/trusted-certs. Chats and agents go through Workhorse, which trusts the system&apos;s certificates only.</source>
        <translation>Die Liste der Werkzeuge kommt über Rails, das /etc/gitlab/trusted-certs vertraut. Chats und Agenten gehen über Workhorse, das nur den Zertifikaten des Systems vertraut.</translation>
    </message>
    <message>
        <source>Workhorse does not reach the service</source>
        <translation>Workhorse erreicht den Dienst nicht</translation>
    </message>
    <message>
        <source>The WebSocket opens, and is closed because the service behind it cannot be reached.</source>
        <translation>Der WebSocket öffnet sich und wird geschlossen, weil der Dienst dahinter nicht zu erreichen ist.</translation>
    </message>
    <message>
        <source>Add the authority to the system&apos;s store of every GitLab node or webservice pod (update-ca-certificates), then restart gitlab-workhorse.</source>
        <translation>Die Zertifizierungsstelle in den Systemspeicher jedes GitLab-Knotens oder Webservice-Pods aufnehmen (update-ca-certificates), dann gitlab-workhorse neu starten.</translation>
    </message>
    <message>
        <source>On the node that runs Workhorse: nc -vz HOST PORT; then compare its certificates, name servers and proxies with those of Rails.</source>
        <translation>Auf dem Knoten, auf dem Workhorse läuft: nc -vz HOST PORT; dann seine Zertifikate, Nameserver und Proxys mit denen von Rails vergleichen.</translation>
    </message>
    <message>
        <source>The runner for flows is paused</source>
        <translation>Der Runner für Flows ist pausiert</translation>
    </message>
    <message>
        <source>It is online with the tag gitlab--duo, but takes no new jobs.</source>
        <translation>Er ist mit dem Tag gitlab--duo online, nimmt aber keine neuen Jobs an.</translation>
    </message>
    <message>
        <source>Admin &gt; CI/CD &gt; Runners: resume it.</source>
        <translation>Admin &gt; CI/CD &gt; Runner: fortsetzen.</translation>
    </message>
    <message>
        <source>The token may not ask as another user</source>
        <translation>Das Token darf nicht im Namen eines anderen Benutzers fragen</translation>
    </message>
    <message>
        <source>To check as another user, GitLab wants a token of an administrator with the scope sudo; it refused this one.</source>
        <translation>Um als anderer Benutzer zu prüfen, verlangt GitLab ein Token eines Administrators mit dem Scope sudo; dieses hat es abgelehnt.</translation>
    </message>
    <message>
        <source>There is no such user</source>
        <translation>Diesen Benutzer gibt es nicht</translation>
    </message>
    <message>
        <source>GitLab takes a username or a number, and has nobody by this one.</source>
        <translation>GitLab nimmt einen Benutzernamen oder eine Nummer und kennt niemanden dazu.</translation>
    </message>
    <message>
        <source>A proxy drops the header Sudo</source>
        <translation>Ein Proxy lässt den Header Sudo fallen</translation>
    </message>
    <message>
        <source>GitLab answered about the token&apos;s own user, so it never saw that somebody else was meant.</source>
        <translation>GitLab hat über den Benutzer des Tokens selbst geantwortet, hat also nie gesehen, dass jemand anderes gemeint war.</translation>
    </message>
    <message>
        <source>The other user&apos;s token is not valid here</source>
        <translation>Das Token des anderen Benutzers gilt hier nicht</translation>
    </message>
    <message>
        <source>GitLab answers with a refusal to the first thing that is asked with it: it is revoked, expired, of another instance, or has no scope that may read.</source>
        <translation>GitLab lehnt schon die erste Frage damit ab: Es ist widerrufen, abgelaufen, von einer anderen Instanz oder hat keinen Scope, der lesen darf.</translation>
    </message>
    <message>
        <source>Create a token of an administrator with the scopes api, admin_mode and sudo, and log in with it; or run the check with a token of that user.</source>
        <translation>Ein Token eines Administrators mit den Scopes api, admin_mode und sudo erstellen und sich damit anmelden; oder die Prüfung mit einem Token dieses Benutzers ausführen.</translation>
    </message>
    <message>
        <source>Look the username up in Admin &gt; Users: it is what follows the @, not the name or the mail address.</source>
        <translation>Den Benutzernamen unter Admin &gt; Users nachsehen: Er ist das, was auf das @ folgt, nicht der Name oder die E-Mail-Adresse.</translation>
    </message>
    <message>
        <source>Let the proxies in front of GitLab pass the header Sudo, or run the check with a token of that user.</source>
        <translation>Die Proxys vor GitLab den Header Sudo durchlassen lassen oder die Prüfung mit einem Token dieses Benutzers ausführen.</translation>
    </message>
    <message>
        <source>Have that user create a personal access token with the scope api on this very GitLab, and run the check with it.</source>
        <translation>Diesen Benutzer auf genau diesem GitLab ein persönliches Zugriffstoken mit dem Scope api erstellen lassen und die Prüfung damit ausführen.</translation>
    </message>
    <message>
        <source>Nothing listens at the gateway&apos;s address: the connection is refused.</source>
        <translation>An der Adresse des Gateways lauscht nichts: die Verbindung wird abgewiesen.</translation>
    </message>
    <message>
        <source>GitLab&apos;s own words name the certificate, or GitLab got nothing from a gateway that shows this computer a certificate of an authority that computers do not know by themselves.</source>
        <translation>GitLabs eigene Worte nennen das Zertifikat, oder GitLab bekam nichts von einem Gateway, das diesem Rechner ein Zertifikat einer Zertifizierungsstelle zeigt, die Rechner nicht von selbst kennen.</translation>
    </message>
    <message>
        <source>The gateway answers GitLab with an error</source>
        <translation>Das Gateway antwortet GitLab mit einem Fehler</translation>
    </message>
    <message>
        <source>The status beside this came from the gateway or from something before it, with no words that are known.</source>
        <translation>Der nebenstehende Status kam vom Gateway oder von etwas davor, ohne Worte, die bekannt sind.</translation>
    </message>
    <message>
        <source>GitLab could not get a token for the gateway</source>
        <translation>GitLab konnte kein Token für das Gateway bekommen</translation>
    </message>
    <message>
        <source>GitLab says so with the words beside this, which are neither the gateway&apos;s nor those of a failed connection, and without a status.</source>
        <translation>GitLab sagt das mit den nebenstehenden Worten, die weder die des Gateways noch die einer gescheiterten Verbindung sind, und ohne Status.</translation>
    </message>
    <message>
        <source>The list of models that it defines is the only sign of its release. It did not come, a proxy may not pass the path on, or it holds no model that tells one release from another.</source>
        <translation>Die Liste der Modelle, die es definiert, ist das einzige Zeichen seiner Version. Sie kam nicht, ein Proxy reicht den Pfad vielleicht nicht weiter, oder sie enthält kein Modell, an dem sich Versionen unterscheiden lassen.</translation>
    </message>
    <message>
        <source>The server refuses without a key, and GitLab has none stored for this model: the gateway cannot send one either.</source>
        <translation>Der Server lehnt ohne Schlüssel ab, und GitLab hat für dieses Modell keinen gespeichert: auch das Gateway kann keinen senden.</translation>
    </message>
    <message>
        <source>The model refuses what the gateway sends, or nothing was sent</source>
        <translation>Das Modell lehnt ab, was das Gateway sendet, oder es wurde nichts gesendet</translation>
    </message>
    <message>
        <source>400, and the model answers this computer by the same name. It does not take what GitLab Duo sends — its length, tools, stop strings or the order of roles — or the gateway did not know what to do with the identifier and sent nothing.</source>
        <translation>400, und diesem Rechner antwortet das Modell unter demselben Namen. Es nimmt nicht an, was GitLab Duo sendet – Länge, Werkzeuge, Stoppfolgen oder die Reihenfolge der Rollen –, oder das Gateway konnte mit der Kennung nichts anfangen und sendete nichts.</translation>
    </message>
    <message>
        <source>Read the container&apos;s log (docker logs) at the time of this check; the correlation id beside this is in it. If nothing is there, look at the log of the proxy before the gateway.</source>
        <translation>Das Protokoll des Containers (docker logs) zur Zeit dieser Prüfung lesen; die nebenstehende Correlation-ID steht darin. Findet sich nichts, das Protokoll des Proxys vor dem Gateway ansehen.</translation>
    </message>
    <message>
        <source>Look for the correlation id in production_json.log and exceptions_json.log on the GitLab host, and in the container&apos;s log at the time of this check.</source>
        <translation>Auf dem GitLab-Host in production_json.log und exceptions_json.log nach der Correlation-ID suchen, und das Protokoll des Containers zur Zeit dieser Prüfung ansehen.</translation>
    </message>
    <message>
        <source>Let the proxy pass every path on. docker inspect on the gateway&apos;s host names the image that runs.</source>
        <translation>Den Proxy jeden Pfad weiterreichen lassen. docker inspect nennt auf dem Host des Gateways das Image, das läuft.</translation>
    </message>
    <message>
        <source>Give the model its key: in GitLab by editing the model, here in the form of the model, then apply. If the server is meant to be open to the gateway, let it, or the proxy before it, accept its address without a key.</source>
        <translation>Dem Modell seinen Schlüssel geben: in GitLab durch Bearbeiten des Modells, hier im Formular des Modells, dann anwenden. Soll der Server dem Gateway offen stehen, ihn oder den Proxy davor dessen Adresse ohne Schlüssel annehmen lassen.</translation>
    </message>
    <message>
        <source>Look at the checks of the model itself for a long prompt, tools, stop strings and roles, and at its log: if it got no request, write custom_openai/ before the name in the identifier.</source>
        <translation>Die Prüfungen des Modells selbst zu langem Prompt, Werkzeugen, Stoppfolgen und Rollen ansehen, und sein Protokoll: bekam es keine Anfrage, in der Kennung custom_openai/ vor den Namen schreiben.</translation>
    </message>
    <message>
        <source>This is the AI gateway&apos;s address, not GitLab&apos;s</source>
        <translation>Das ist die Adresse des AI-Gateways, nicht die von GitLab</translation>
    </message>
    <message>
        <source>It refuses in the words of the AI gateway.</source>
        <translation>Es lehnt mit den Worten des AI-Gateways ab.</translation>
    </message>
    <message>
        <source>The list of projects is not GitLab&apos;s</source>
        <translation>Die Liste der Projekte ist nicht die von GitLab</translation>
    </message>
    <message>
        <source>The answer is 200 and no list: another program&apos;s page, or one that a proxy puts in place of GitLab&apos;s.</source>
        <translation>Die Antwort ist 200 und keine Liste: die Seite eines anderen Programms, oder eine, die ein Proxy an die Stelle der Antwort von GitLab setzt.</translation>
    </message>
    <message>
        <source>Enter the URL of GitLab as it stands in the browser. The gateway&apos;s address belongs into the Local AI Gateway URL.</source>
        <translation>Die URL von GitLab eingeben, wie sie im Browser steht. Die Adresse des Gateways gehört in die Local AI Gateway URL.</translation>
    </message>
    <message>
        <source>Open /api/v4/projects below the URL of this instance: what comes instead of a list tells who answers. Let the proxy in front of GitLab pass /api/v4 on.</source>
        <translation>/api/v4/projects unter der URL dieser Instanz öffnen: was statt einer Liste kommt, verrät, wer antwortet. Den Proxy vor GitLab /api/v4 weiterreichen lassen.</translation>
    </message>
    <message>
        <source>The connection fails on this request</source>
        <translation>Die Verbindung scheitert bei dieser Anfrage</translation>
    </message>
    <message>
        <source>What stands beside this happened on the way to the server or back; other requests on the same way may have come through.</source>
        <translation>Was nebensteht, geschah auf dem Weg zum Server oder zurück; andere Anfragen auf demselben Weg können durchgekommen sein.</translation>
    </message>
    <message>
        <source>Run the check again. If it stays, look at the checks of the connection to the same server, and at the logs of every proxy and load balancer between at the time of this check.</source>
        <translation>Die Prüfung wiederholen. Bleibt es so, die Prüfungen der Verbindung zum selben Server ansehen und die Protokolle aller Proxys und Load Balancer dazwischen zur Zeit dieser Prüfung.</translation>
    </message>
    <message>
        <source>This is an address for Git or mail</source>
        <translation>Das ist eine Adresse für Git oder E-Mail</translation>
    </message>
    <message>
        <source>Git&apos;s addresses over SSH (git@host:group/project.git, ssh://...) name a project, and a port that speaks SSH. What Gatehouse asks is GitLab&apos;s own address, as a browser opens it.</source>
        <translation>Gits Adressen über SSH (git@host:group/project.git, ssh://...) nennen ein Projekt und einen Port, der SSH spricht. Gefragt ist GitLabs eigene Adresse, wie ein Browser sie öffnet.</translation>
    </message>
    <message>
        <source>The host name ends in a dot</source>
        <translation>Der Hostname endet mit einem Punkt</translation>
    </message>
    <message>
        <source>That is allowed, and means that no search domain is added; but certificates are issued without the dot, and proxies compare names without it.</source>
        <translation>Das ist erlaubt und bedeutet, dass keine Suchdomain angehängt wird; Zertifikate werden aber ohne den Punkt ausgestellt, und Proxys vergleichen Namen ohne ihn.</translation>
    </message>
    <message>
        <source>The address holds on this computer alone</source>
        <translation>Die Adresse gilt nur auf diesem Rechner</translation>
    </message>
    <message>
        <source>Behind the % stands a network card of this computer. GitLab and the gateway have others, and addresses of one link (fe80::) do not pass a router.</source>
        <translation>Hinter dem % steht eine Netzwerkkarte dieses Rechners. GitLab und das Gateway haben andere, und Adressen eines Netzabschnitts (fe80::) kommen über keinen Router.</translation>
    </message>
    <message>
        <source>The server sends on in a circle</source>
        <translation>Der Server leitet im Kreis weiter</translation>
    </message>
    <message>
        <source>The answer leads to the same address, or to one that leads back: mostly a proxy and the server behind it disagree about https://, the host name or a slash at the end, and each sends on to the other.</source>
        <translation>Die Antwort führt zur selben Adresse oder zu einer, die zurückführt: Meist sind sich ein Proxy und der Server dahinter über https://, den Hostnamen oder einen Schrägstrich am Ende uneins, und jeder leitet zum anderen weiter.</translation>
    </message>
    <message>
        <source>The answer is far too large for this service</source>
        <translation>Die Antwort ist für diesen Dienst viel zu groß</translation>
    </message>
    <message>
        <source>It is larger than any answer to this question.</source>
        <translation>Sie ist größer als jede Antwort auf diese Frage.</translation>
    </message>
    <message>
        <source>The answer arrives damaged</source>
        <translation>Die Antwort kommt beschädigt an</translation>
    </message>
    <message>
        <source>It says that it is packed, and cannot be unpacked, or is packed in a way that was not asked for: something on the way changed it. Clients that do ask for it may get along.</source>
        <translation>Sie gibt an, gepackt zu sein, und lässt sich nicht entpacken, oder ist auf eine Art gepackt, um die niemand gebeten hat: Etwas auf dem Weg hat sie verändert. Wer darum bittet, kommt womöglich damit zurecht.</translation>
    </message>
    <message>
        <source>The answer breaks off half-way</source>
        <translation>Die Antwort bricht mittendrin ab</translation>
    </message>
    <message>
        <source>The server or a proxy announced more than came before the connection ended.</source>
        <translation>Der Server oder ein Proxy hat mehr angekündigt, als bis zum Ende der Verbindung kam.</translation>
    </message>
    <message>
        <source>The answer&apos;s headers have no end</source>
        <translation>Die Header der Antwort nehmen kein Ende</translation>
    </message>
    <message>
        <source>No service of GitLab, gateway or model server sends headers this large. GitLab and proxies give up on them, too (nginx: upstream sent too big header).</source>
        <translation>Weder GitLab noch Gateway noch Modellserver senden so große Header. Auch GitLab und Proxys geben bei ihnen auf (nginx: upstream sent too big header).</translation>
    </message>
    <message>
        <source>Enter it as https://host.example.com, with a port if it is not the usual one: the scheme, two slashes, the host, and nothing blank in between. What stands beside the finding says what is wrong and how it was probably meant.</source>
        <translation>Geben Sie sie als https://host.example.com ein, mit Port, wenn es nicht der übliche ist: das Schema, zwei Schrägstriche, der Host, und nichts Leeres dazwischen. Neben dem Befund steht, was falsch ist und wie sie wohl gemeint war.</translation>
    </message>
    <message>
        <source>Enter the host alone with https:// before it, and the relative URL behind it if GitLab is installed below one.</source>
        <translation>Geben Sie nur den Host mit https:// davor ein, und dahinter den Pfad, wenn GitLab unter einem installiert ist.</translation>
    </message>
    <message>
        <source>Write the name without the dot at its end.</source>
        <translation>Schreiben Sie den Namen ohne den Punkt am Ende.</translation>
    </message>
    <message>
        <source>Use the host&apos;s name, or an address that is routed.</source>
        <translation>Verwenden Sie den Namen des Hosts oder eine Adresse, die geroutet wird.</translation>
    </message>
    <message>
        <source>Give this instance a user name and password for the proxy: in the settings of the instance, or instance edit NAME --proxy-user USER and secret set NAME --proxy-password. Else have this computer excepted.</source>
        <translation>Geben Sie dieser Instanz Benutzernamen und Passwort für den Proxy: in den Einstellungen der Instanz oder mit instance edit NAME --proxy-user USER und secret set NAME --proxy-password. Sonst lassen Sie diesen Rechner ausnehmen.</translation>
    </message>
    <message>
        <source>Correct them in the settings of the instance, or with instance edit NAME --proxy-user USER and secret set NAME --proxy-password. A proxy that offers only Negotiate or NTLM takes no password from Gatehouse: have this computer excepted.</source>
        <translation>Berichtigen Sie beide in den Einstellungen der Instanz oder mit instance edit NAME --proxy-user USER und secret set NAME --proxy-password. Ein Proxy, der nur Negotiate oder NTLM anbietet, nimmt von Gatehouse kein Passwort: Lassen Sie diesen Rechner ausnehmen.</translation>
    </message>
    <message>
        <source>Open the address that it leads to. If the service answers there, enter that one, without the path of the request at its end; the evidence says what this host answered there.</source>
        <translation>Öffnen Sie die Adresse, zu der sie führt. Antwortet der Dienst dort, geben Sie diese ein, ohne den Pfad der Anfrage am Ende; der Beleg sagt, was dieser Host dort geantwortet hat.</translation>
    </message>
    <message>
        <source>Look at each proxy, filter or content network between here and the server: one changes or compresses answers (the evidence names what it says of itself). Let it pass them on as they are; for nginx, gzip and brotli belong to one hop only.</source>
        <translation>Sehen Sie sich jeden Proxy, Filter und jedes Content-Netz zwischen hier und dem Server an: Eines davon verändert oder packt Antworten (der Beleg nennt, was es über sich sagt). Lassen Sie es sie weitergeben, wie sie sind; bei nginx gehören gzip und brotli nur an eine Station.</translation>
    </message>
    <message>
        <source>Look at the log of the server for a process that died or a limit of time, and at the proxy before it: its own time limit (nginx: proxy_read_timeout), or a full disk where it keeps answers meanwhile (nginx: proxy_temp_path).</source>
        <translation>Suchen Sie im Log des Servers nach einem Prozess, der gestorben ist, oder einem Zeitlimit, und sehen Sie sich den Proxy davor an: sein eigenes Zeitlimit (nginx: proxy_read_timeout) oder eine volle Platte, auf der er Antworten zwischenlagert (nginx: proxy_temp_path).</translation>
    </message>
    <message>
        <source>Check that the address leads to the service itself. If it does, look at what a proxy adds: cookies of a login that grow, headers that are added on each of many passes through the same proxy.</source>
        <translation>Prüfen Sie, ob die Adresse zum Dienst selbst führt. Wenn ja, sehen Sie nach, was ein Proxy hinzufügt: Cookies einer Anmeldung, die wachsen, oder Header, die bei jedem von vielen Durchgängen durch denselben Proxy hinzukommen.</translation>
    </message>
    <message>
        <source>GitLab&apos;s key for the model is not the one that works</source>
        <translation>GitLabs Schlüssel für das Modell ist nicht der, der passt</translation>
    </message>
    <message>
        <source>With the key that is known on this computer the gateway gets an answer from the model; with what GitLab has it does not.</source>
        <translation>Mit dem Schlüssel, der auf diesem Rechner bekannt ist, bekommt das Gateway eine Antwort vom Modell; mit dem, was GitLab hat, nicht.</translation>
    </message>
    <message>
        <source>Give GitLab the key anew: in the form of the model, then apply; or in GitLab by editing the model. Without blanks, and without the word Bearer.</source>
        <translation>GitLab den Schlüssel neu geben: im Formular des Modells, dann anwenden; oder in GitLab durch Bearbeiten des Modells. Ohne Leerzeichen und ohne das Wort Bearer.</translation>
    </message>
</context>
<context>
    <name>Choices</name>
    <message>
        <source>%1, Beta</source>
        <translation>%1, Beta</translation>
    </message>
    <message>
        <source>A model that is not listed here</source>
        <translation>Ein Modell, das hier nicht aufgeführt ist</translation>
    </message>
    <message>
        <source>%1 (GitLab managed)</source>
        <translation>%1 (von GitLab verwaltet)</translation>
    </message>
    <message>
        <source>off for everyone</source>
        <translation>für alle aus</translation>
    </message>
    <message>
        <source>stays on, without a model</source>
        <translation>bleibt an, ohne Modell</translation>
    </message>
    <message>
        <source>GitLab</source>
        <translation>GitLab</translation>
    </message>
    <message>
        <source>Without a model</source>
        <translation>Ohne Modell</translation>
    </message>
    <message>
        <source>Not compatible</source>
        <translation>Nicht kompatibel</translation>
    </message>
    <message>
        <source>fits none of these features</source>
        <translation>passt zu keiner dieser Funktionen</translation>
    </message>
    <message>
        <source>fits %1 of %2</source>
        <translation>passt zu %1 von %2</translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>Apply the draft, or a file, and verify it by reading back.</source>
        <translation>Den Entwurf oder eine Datei anwenden und durch Zurücklesen prüfen.</translation>
    </message>
    <message>
        <source>Do not ask.</source>
        <translation>Nicht nachfragen.</translation>
    </message>
    <message>
        <source>The instance&apos;s name: needed with --yes in production.</source>
        <translation>Der Name der Instanz: in der Produktion zusammen mit --yes nötig.</translation>
    </message>
    <message>
        <source>Go on with an interrupted apply; reads back first.</source>
        <translation>Eine unterbrochene Anwendung fortsetzen; liest zuerst zurück.</translation>
    </message>
    <message>
        <source>Close an interrupted apply after reading back.</source>
        <translation>Eine unterbrochene Anwendung nach dem Zurücklesen schließen.</translation>
    </message>
    <message>
        <source>%1 is production. Type its name to apply: </source>
        <translation>%1 ist Produktion. Zum Anwenden den Namen eingeben: </translation>
    </message>
    <message>
        <source>Apply to %1? Type yes: </source>
        <translation>Auf %1 anwenden? Geben Sie yes ein: </translation>
    </message>
    <message>
        <source>Store the access token of an instance in the keychain; asks for it, or reads standard input.</source>
        <translation>Das Zugriffstoken einer Instanz im Schlüsselbund ablegen; fragt danach oder liest die Standardeingabe.</translation>
    </message>
    <message>
        <source>Access token of %1 (scopes api and admin_mode): </source>
        <translation>Zugriffstoken von %1 (Scopes api und admin_mode): </translation>
    </message>
    <message>
        <source>The token is in the keychain.</source>
        <translation>Das Token liegt im Schlüsselbund.</translation>
    </message>
    <message>
        <source>Remove the access token of an instance from the keychain.</source>
        <translation>Das Zugriffstoken einer Instanz aus dem Schlüsselbund entfernen.</translation>
    </message>
    <message>
        <source>The token is gone from this machine. It stays valid in GitLab until it is revoked there.</source>
        <translation>Das Token ist von diesem Rechner entfernt. In GitLab bleibt es gültig, bis es dort widerrufen wird.</translation>
    </message>
    <message>
        <source>Deployment name of the model.</source>
        <translation>Deployment-Name des Modells.</translation>
    </message>
    <message>
        <source>API key of %1: </source>
        <translation>API-Schlüssel von %1: </translation>
    </message>
    <message>
        <source>%1 cannot be used as it is.</source>
        <translation>%1 ist so nicht verwendbar.</translation>
    </message>
    <message>
        <source>An apply of %1 was interrupted: gatehousectl apply %1 --resume, or --abandon.</source>
        <translation>Eine Anwendung auf %1 wurde unterbrochen: gatehousectl apply %1 --resume oder --abandon.</translation>
    </message>
    <message>
        <source>Print the draft, or with --baseline what was last read, as a document.</source>
        <translation>Den Entwurf als Dokument ausgeben, mit --baseline den zuletzt gelesenen Stand.</translation>
    </message>
    <message>
        <source>What was last read from the server.</source>
        <translation>Was zuletzt vom Server gelesen wurde.</translation>
    </message>
    <message>
        <source>Overlay a document on the draft; complete: true makes the draft equal to it.</source>
        <translation>Ein Dokument über den Entwurf legen; complete: true macht den Entwurf ihm gleich.</translation>
    </message>
    <message>
        <source>deletes the model %1</source>
        <translation>löscht das Modell %1</translation>
    </message>
    <message>
        <source>%1 changes taken into the draft of %2.</source>
        <translation>%1 Änderungen in den Entwurf von %2 übernommen.</translation>
    </message>
    <message>
        <source>Write the draft as a document; no secret is ever in it.</source>
        <translation>Den Entwurf als Dokument schreiben; er enthält nie ein Geheimnis.</translation>
    </message>
    <message>
        <source>File to write; - is standard output.</source>
        <translation>Zu schreibende Datei; - ist die Standardausgabe.</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Geschrieben: %1</translation>
    </message>
    <message>
        <source>Print the findings of an instance&apos;s draft, or of a file.</source>
        <translation>Die Befunde zum Entwurf einer Instanz oder zu einer Datei ausgeben.</translation>
    </message>
    <message>
        <source>Judge for this GitLab version.</source>
        <translation>Nach dieser GitLab-Version urteilen.</translation>
    </message>
    <message>
        <source>%1 errors, %2 warnings for GitLab %3.</source>
        <translation>%1 Fehler, %2 Warnungen für GitLab %3.</translation>
    </message>
    <message>
        <source>Address of the GitLab instance; without it the instance is offline.</source>
        <translation>Adresse der GitLab-Instanz; ohne sie ist die Instanz offline.</translation>
    </message>
    <message>
        <source>Make it offline.</source>
        <translation>Offline schalten.</translation>
    </message>
    <message>
        <source>GitLab version, such as 18.9; with --url a guess that the first pull overrules.</source>
        <translation>GitLab-Version, etwa 18.9; mit --url eine Annahme, die der erste Abruf ersetzt.</translation>
    </message>
    <message>
        <source>production, staging, development, gdk, or a word of your own; unset counts as production.</source>
        <translation>production, staging, development, gdk oder ein eigenes Wort; nicht gesetzt zählt als Produktion.</translation>
    </message>
    <message>
        <source>Forget the environment.</source>
        <translation>Die Umgebung vergessen.</translation>
    </message>
    <message>
        <source>PEM file with the CA of the instance.</source>
        <translation>PEM-Datei mit der CA der Instanz.</translation>
    </message>
    <message>
        <source>System certificates only.</source>
        <translation>Nur die Zertifikate des Systems.</translation>
    </message>
    <message>
        <source>system, none, or http://host:port.</source>
        <translation>system, none oder http://host:port.</translation>
    </message>
    <message>
        <source>Connect directly.</source>
        <translation>Direkt verbinden.</translation>
    </message>
    <message>
        <source>Refuse every change of the configuration.</source>
        <translation>Jede Änderung der Konfiguration ablehnen.</translation>
    </message>
    <message>
        <source>Allow changes.</source>
        <translation>Änderungen erlauben.</translation>
    </message>
    <message>
        <source>Consent to send the token over http://.</source>
        <translation>Zustimmen, das Token über http:// zu senden.</translation>
    </message>
    <message>
        <source>Withdraw that consent.</source>
        <translation>Diese Zustimmung zurücknehmen.</translation>
    </message>
    <message>
        <source>Folder in the instance list.</source>
        <translation>Ordner in der Instanzliste.</translation>
    </message>
    <message>
        <source>Top level of the instance list.</source>
        <translation>Oberste Ebene der Instanzliste.</translation>
    </message>
    <message>
        <source>%1: offline, GitLab %2</source>
        <translation>%1: offline, GitLab %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Add an instance; nothing is contacted.</source>
        <translation>Eine Instanz hinzufügen; es wird nichts kontaktiert.</translation>
    </message>
    <message>
        <source>Change an instance; nothing is contacted.</source>
        <translation>Eine Instanz ändern; es wird nichts kontaktiert.</translation>
    </message>
    <message>
        <source>New name.</source>
        <translation>Neuer Name.</translation>
    </message>
    <message>
        <source>List the instances.</source>
        <translation>Die Instanzen auflisten.</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>offline</translation>
    </message>
    <message>
        <source>production (unset)</source>
        <translation>production (nicht gesetzt)</translation>
    </message>
    <message>
        <source>, %1 changes</source>
        <translation>, %1 Änderungen</translation>
    </message>
    <message>
        <source>, unfinished apply</source>
        <translation>, unvollendete Anwendung</translation>
    </message>
    <message>
        <source>No instances yet: gatehousectl instance add NAME</source>
        <translation>Noch keine Instanzen: gatehousectl instance add NAME</translation>
    </message>
    <message>
        <source>Show what is known of an instance, and what it lacks.</source>
        <translation>Zeigen, was über eine Instanz bekannt ist und was ihr fehlt.</translation>
    </message>
    <message>
        <source>token of %1, scopes %2, expires %3, administrator: %4</source>
        <translation>Token von %1, Scopes %2, läuft ab: %3, Administrator: %4</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>licence: %1, %2; add-ons: %3</source>
        <translation>Lizenz: %1, %2; Add-ons: %3</translation>
    </message>
    <message>
        <source>missing: %1 %2</source>
        <translation>es fehlt: %1 %2</translation>
    </message>
    <message>
        <source>Remove an instance with its draft, history and secrets; the server is not touched.</source>
        <translation>Eine Instanz mit Entwurf, Verlauf und Geheimnissen entfernen; der Server bleibt unberührt.</translation>
    </message>
    <message>
        <source>Removed.</source>
        <translation>Entfernt.</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Diese Hilfe zeigen.</translation>
    </message>
    <message>
        <source>Folder of the workspace.</source>
        <translation>Ordner des Arbeitsbereichs.</translation>
    </message>
    <message>
        <source>error, warning, info or debug.</source>
        <translation>error, warning, info oder debug.</translation>
    </message>
    <message>
        <source>Usage: gatehousectl %1 %2 [options]

%3

Options:
</source>
        <translation>Aufruf: gatehousectl %1 %2 [Optionen]

%3

Optionen:
</translation>
    </message>
    <message>
        <source>Usage: gatehousectl COMMAND [arguments] [options]

Administers GitLab Duo Self-Hosted.

Commands:
</source>
        <translation>Aufruf: gatehousectl BEFEHL [Argumente] [Optionen]

Verwaltet GitLab Duo Self-Hosted.

Befehle:
</translation>
    </message>
    <message>
        <source>
Every command has --help. --home DIR or GATEHOUSE_HOME moves the workspace; GATEHOUSE_TOKEN is the token for one call.</source>
        <translation>
Jeder Befehl kennt --help. --home DIR oder GATEHOUSE_HOME verlegt den Arbeitsbereich; GATEHOUSE_TOKEN ist das Token für einen Aufruf.</translation>
    </message>
    <message>
        <source>Read the server; changes of the draft are kept on top.</source>
        <translation>Den Server lesen; Änderungen des Entwurfs bleiben darüber erhalten.</translation>
    </message>
    <message>
        <source>GitLab %1: %2 settings, %3 models, %4 features</source>
        <translation>GitLab %1: %2 Einstellungen, %3 Modelle, %4 Funktionen</translation>
    </message>
    <message>
        <source>not visible with this token: %1</source>
        <translation>mit diesem Token nicht sichtbar: %1</translation>
    </message>
    <message>
        <source>%1 could not be read:</source>
        <translation>%1 konnte nicht gelesen werden:</translation>
    </message>
    <message>
        <source>Print the steps from the last read to the draft, or from a fresh read to a file.</source>
        <translation>Die Schritte vom zuletzt gelesenen Stand zum Entwurf ausgeben, oder von einem frischen Stand zu einer Datei.</translation>
    </message>
    <message>
        <source>Pull first.</source>
        <translation>Zuerst abrufen.</translation>
    </message>
    <message>
        <source>Exit 0 also when there are changes.</source>
        <translation>Auch bei Änderungen mit 0 enden.</translation>
    </message>
    <message>
        <source>Delete models that the file does not list (only with a models: list).</source>
        <translation>Modelle löschen, die die Datei nicht aufführt (nur mit einer Liste models:).</translation>
    </message>
    <message>
        <source>Send the API keys again, also where the server has one.</source>
        <translation>Die API-Schlüssel erneut senden, auch wo der Server einen hat.</translation>
    </message>
    <message>
        <source>Settle open conflicts: mine or theirs.</source>
        <translation>Offene Konflikte lösen: mine oder theirs.</translation>
    </message>
    <message>
        <source>Planned for GitLab %1 against an empty server: the instance is offline.</source>
        <translation>Geplant für GitLab %1 gegen einen leeren Server: die Instanz ist offline.</translation>
    </message>
    <message>
        <source>An earlier apply was interrupted: apply with --resume or --abandon first.</source>
        <translation>Eine frühere Anwendung wurde unterbrochen: zuerst apply mit --resume oder --abandon.</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>nicht gesetzt</translation>
    </message>
    <message>
        <source>on</source>
        <translation>an</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>  conflict %1: before %2, mine %3, theirs %4</source>
        <translation>  Konflikt %1: vorher %2, meine %3, Server %4</translation>
    </message>
    <message>
        <source>[by hand] </source>
        <translation>[von Hand] </translation>
    </message>
    <message>
        <source>note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>No changes.</source>
        <translation>Keine Änderungen.</translation>
    </message>
    <message>
        <source>Apply would stop: these findings are on what the plan changes.</source>
        <translation>Die Anwendung würde nicht beginnen: diese Befunde betreffen, was der Plan ändert.</translation>
    </message>
    <message>
        <source>      server: %1</source>
        <translation>      Server: %1</translation>
    </message>
    <message>
        <source>      does not hold: %1</source>
        <translation>      gilt nicht: %1</translation>
    </message>
    <message>
        <source>Outcome: %1%2</source>
        <translation>Ergebnis: %1%2</translation>
    </message>
    <message>
        <source>, verified by reading back</source>
        <translation>, durch Zurücklesen geprüft</translation>
    </message>
    <message>
        <source>By-hand steps that are done: their numbers, or what they change.</source>
        <translation>Von Hand erledigte Schritte: ihre Nummern, oder was sie ändern.</translation>
    </message>
    <message>
        <source>Key for %1: </source>
        <translation>Schlüssel für %1: </translation>
    </message>
    <message>
        <source>Test the chain from here over GitLab and the gateway to the models, and say what is wrong.</source>
        <translation>Prüft die Kette von hier über GitLab und das Gateway bis zu den Modellen und sagt, was nicht stimmt.</translation>
    </message>
    <message>
        <source>These rungs or groups, and what they need.</source>
        <translation>Diese Sprossen oder Gruppen, und was sie voraussetzen.</translation>
    </message>
    <message>
        <source>This model, and what stands before it.</source>
        <translation>Dieses Modell, und was davor liegt.</translation>
    </message>
    <message>
        <source>This feature.</source>
        <translation>Diese Funktion.</translation>
    </message>
    <message>
        <source>The draft&apos;s addresses and models instead of the server&apos;s.</source>
        <translation>Adressen und Modelle des Entwurfs statt derer des Servers.</translation>
    </message>
    <message>
        <source>What may be done beyond looking: tokens, model-calls, keys, or all.</source>
        <translation>Was über das Hinsehen hinaus erlaubt ist: tokens, model-calls, keys, oder all.</translation>
    </message>
    <message>
        <source>How long a single wait may take.</source>
        <translation>Wie lange einmaliges Warten dauern darf.</translation>
    </message>
    <message>
        <source>A single address, without an instance.</source>
        <translation>Eine einzelne Adresse, ohne Instanz.</translation>
    </message>
    <message>
        <source>What the address is: gitlab, gateway, agent-platform or openai.</source>
        <translation>Was die Adresse ist: gitlab, gateway, agent-platform oder openai.</translation>
    </message>
    <message>
        <source>Model identifier for --as openai.</source>
        <translation>Modellkennung für --as openai.</translation>
    </message>
    <message>
        <source>Its key (or GitLab&apos;s token): env:NAME, or - for standard input.</source>
        <translation>Ihr Schlüssel (oder das Token von GitLab): env:NAME, oder - für die Standardeingabe.</translation>
    </message>
    <message>
        <source>CA certificates to trust beside the system&apos;s, with --url.</source>
        <translation>CA-Zertifikate, denen neben denen des Systems vertraut wird, zu --url.</translation>
    </message>
    <message>
        <source>A report, in the format of --format or of the file&apos;s suffix; - is standard output.</source>
        <translation>Ein Bericht, im Format von --format oder der Dateiendung; - ist die Standardausgabe.</translation>
    </message>
    <message>
        <source>An earlier run of this instance: its id, or last.</source>
        <translation>Ein früherer Lauf dieser Instanz: seine Kennung, oder last.</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>ok</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>FAILED</source>
        <translation>FEHLER</translation>
    </message>
    <message>
        <source>explained</source>
        <translation>erklärt</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>ausgelassen</translation>
    </message>
    <message>
        <source>Most likely: %1 (%2)</source>
        <translation>Wahrscheinlich: %1 (%2)</translation>
    </message>
    <message>
        <source>Else: %1</source>
        <translation>Sonst: %1</translation>
    </message>
    <message>
        <source>Remedy: %1</source>
        <translation>Abhilfe: %1</translation>
    </message>
    <message>
        <source>%1 ok, %2 warnings, %3 failed, %4 explained by those, %5 not tested, in %6 s</source>
        <translation>%1 ok, %2 Warnungen, %3 fehlgeschlagen, %4 dadurch erklärt, %5 nicht getestet, in %6 s</translation>
    </message>
    <message numerus="yes">
        <source>Since %1: %n change(s)</source>
        <translation>
            <numerusform>Seit %1: %n Änderung</numerusform>
            <numerusform>Seit %1: %n Änderungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Of the answer.</source>
        <translation>Der Antwort.</translation>
    </message>
    <message>
        <source>Explains what was copied: error codes, log lines, answers, the output of GitLab&apos;s own checks. - is standard input.</source>
        <translation>Erklärt, was kopiert wurde: Fehlercodes, Protokollzeilen, Antworten, die Ausgabe von GitLabs eigenen Prüfungen. - ist die Standardeingabe.</translation>
    </message>
    <message>
        <source>error</source>
        <translation>Fehler</translation>
    </message>
    <message numerus="yes">
        <source>(%n times)</source>
        <translation>
            <numerusform>(%n Mal)</numerusform>
            <numerusform>(%n Mal)</numerusform>
        </translation>
    </message>
    <message>
        <source>Seen: %1</source>
        <translation>Gesehen: %1</translation>
    </message>
    <message>
        <source>Perhaps: %1</source>
        <translation>Vielleicht: %1</translation>
    </message>
    <message>
        <source>To run: check NAME --only %1</source>
        <translation>Als Nächstes: check NAME --only %1</translation>
    </message>
    <message>
        <source>Nothing in it is known here.</source>
        <translation>Nichts darin ist hier bekannt.</translation>
    </message>
    <message>
        <source>Writes a script that tests from there, and prints what --host-output reads: gitlab-host, gateway-container or model-host.</source>
        <translation>Schreibt ein Skript, das von dort testet und druckt, was --host-output liest: gitlab-host, gateway-container oder model-host.</translation>
    </message>
    <message>
        <source>What such a script printed becomes part of the run; - is standard input.</source>
        <translation>Was ein solches Skript gedruckt hat, wird Teil des Laufs; - ist die Standardeingabe.</translation>
    </message>
    <message>
        <source>Of this run instead of a fresh one, with --host-output: its id, or last.</source>
        <translation>Dieses Laufs statt eines neuen, mit --host-output: seine Kennung, oder last.</translation>
    </message>
    <message>
        <source>Read it, run it there with sh, and give what it prints to: gatehousectl check %1 --host-output FILE</source>
        <translation>Lesen, dort mit sh ausführen und das Gedruckte übergeben an: gatehousectl check %1 --host-output DATEI</translation>
    </message>
    <message>
        <source>Store the API key of a model in the keychain, which the next apply sends, or the password of a proxy.</source>
        <translation>Den API-Schlüssel eines Modells, den das nächste Anwenden sendet, oder das Passwort eines Proxys im Schlüsselbund ablegen.</translation>
    </message>
    <message>
        <source>The password of the instance&apos;s proxy.</source>
        <translation>Das Passwort für den Proxy der Instanz.</translation>
    </message>
    <message>
        <source>Password of the proxy of %1: </source>
        <translation>Passwort für den Proxy von %1: </translation>
    </message>
    <message>
        <source>It is in the keychain.</source>
        <translation>Es liegt im Schlüsselbund.</translation>
    </message>
    <message>
        <source>Name for a proxy that wants a login; its password: secret set --proxy-password.</source>
        <translation>Name für einen Proxy, der eine Anmeldung will; sein Passwort: secret set --proxy-password.</translation>
    </message>
    <message>
        <source>A proxy without a login.</source>
        <translation>Ein Proxy ohne Anmeldung.</translation>
    </message>
    <message>
        <source>Token of the other user: </source>
        <translation>Token des anderen Benutzers: </translation>
    </message>
    <message>
        <source>Checks the rights of this user: through the scope sudo of an administrator&apos;s token.</source>
        <translation>Prüft die Rechte dieses Benutzers: über den Scope sudo des Tokens eines Administrators.</translation>
    </message>
    <message>
        <source>The same with a token of theirs, which is not kept: env:NAME, or - for standard input.</source>
        <translation>Dasselbe mit einem Token dieses Benutzers, das nicht aufbewahrt wird: env:NAME, oder - für die Standardeingabe.</translation>
    </message>
    <message>
        <source>Rights checked as %1</source>
        <translation>Rechte geprüft als %1</translation>
    </message>
    <message>
        <source>Token and keys may go over http:// too, in this run.</source>
        <translation>Token und Schlüssel dürfen in diesem Lauf auch über http:// gehen.</translation>
    </message>
</context>
<context>
    <name>CopyReport</name>
    <message>
        <source>%1 is already the choice of %2 of %3.</source>
        <translation>%1 ist bereits die Wahl von %2 von %3.</translation>
    </message>
    <message>
        <source>%1 is already the choice of %2 of %3 in %4.</source>
        <translation>%1 ist bereits die Wahl von %2 von %3 in %4.</translation>
    </message>
    <message>
        <source>Applied %1 to %2 of %3.</source>
        <translation>%1 auf %2 von %3 angewendet.</translation>
    </message>
    <message>
        <source>Applied %1 to %2 of %3 in %4.</source>
        <translation>%1 auf %2 von %3 in %4 angewendet.</translation>
    </message>
    <message>
        <source>Skipped %1.</source>
        <translation>Übersprungen: %1.</translation>
    </message>
    <message>
        <source>Left inheriting General Chat: %1.</source>
        <translation>Erben weiterhin von General Chat: %1.</translation>
    </message>
    <message>
        <source>No longer inheriting General Chat: %1. Once applied, GitLab cannot set these back to inheriting.</source>
        <translation>Erben nicht mehr von General Chat: %1. Nach dem Anwenden kann GitLab das Erben nicht wiederherstellen.</translation>
    </message>
</context>
<context>
    <name>Destination</name>
    <message>
        <source>%1, through your gateway</source>
        <translation>%1, über Ihr Gateway</translation>
    </message>
    <message>
        <source>Your gateway, without a model: stays on and fails</source>
        <translation>Ihr Gateway, ohne Modell: bleibt an und schlägt fehl</translation>
    </message>
    <message>
        <source>Leaves your network: GitLab&apos;s cloud, with endpoint and key of %1</source>
        <translation>Verlässt Ihr Netz: GitLabs Cloud, mit Endpunkt und Schlüssel von %1</translation>
    </message>
    <message>
        <source>Leaves your network: GitLab&apos;s cloud</source>
        <translation>Verlässt Ihr Netz: GitLabs Cloud</translation>
    </message>
    <message>
        <source>%1, leaves your network: GitLab&apos;s cloud</source>
        <translation>%1, verlässt Ihr Netz: GitLabs Cloud</translation>
    </message>
    <message>
        <source>Off for everyone</source>
        <translation>Für alle aus</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <source>Inherits General Chat: %1</source>
        <translation>Erbt von General Chat: %1</translation>
    </message>
</context>
<context>
    <name>Explanations</name>
    <message>
        <source>GitLab gave up waiting for the gateway&apos;s answer.</source>
        <translation>GitLab hat das Warten auf die Antwort des Gateways aufgegeben.</translation>
    </message>
    <message>
        <source>The model is slow or overloaded, or the prompt is large.</source>
        <translation>Das Modell ist langsam oder überlastet, oder der Prompt ist groß.</translation>
    </message>
    <message>
        <source>The gateway timeout (60 s unless set) is shorter than the model needs.</source>
        <translation>Der Gateway-Timeout (60 s, wenn nicht gesetzt) ist kürzer, als das Modell braucht.</translation>
    </message>
    <message>
        <source>The gateway cannot reach the model and still retries: that takes it 44 s.</source>
        <translation>Das Gateway erreicht das Modell nicht und versucht es noch: das dauert bei ihm 44 s.</translation>
    </message>
    <message>
        <source>Raise the gateway timeout (60 to 600 s, from 18.7).</source>
        <translation>Den Gateway-Timeout anheben (60 bis 600 s, ab 18.7).</translation>
    </message>
    <message>
        <source>Measure the time to the first token.</source>
        <translation>Die Zeit bis zum ersten Token messen.</translation>
    </message>
    <message>
        <source>The gateway&apos;s own limit per try stays: 30 s in chat, 60 s in completion.</source>
        <translation>Die Grenze des Gateways je Versuch bleibt: 30 s im Chat, 60 s bei der Vervollständigung.</translation>
    </message>
    <message>
        <source>A call from a chat tool to the gateway failed. The documents call it a connection problem, but most of those show as A9999.</source>
        <translation>Ein Aufruf eines Chat-Werkzeugs ans Gateway schlug fehl. Die Dokumente nennen es ein Verbindungsproblem, aber die meisten davon erscheinen als A9999.</translation>
    </message>
    <message>
        <source>The gateway is not reached, or answers 4xx or 5xx.</source>
        <translation>Das Gateway wird nicht erreicht oder antwortet mit 4xx oder 5xx.</translation>
    </message>
    <message>
        <source>The Local AI Gateway URL is wrong.</source>
        <translation>Die Local AI Gateway URL ist falsch.</translation>
    </message>
    <message>
        <source>Run rungs A to D first.</source>
        <translation>Zuerst die Sprossen A bis D laufen lassen.</translation>
    </message>
    <message>
        <source>The gateway sent nothing, or lines that are not its events.</source>
        <translation>Das Gateway sandte nichts, oder Zeilen, die nicht seine Ereignisse sind.</translation>
    </message>
    <message>
        <source>A proxy between changes or holds back the stream.</source>
        <translation>Ein Proxy dazwischen ändert den Strom oder hält ihn zurück.</translation>
    </message>
    <message>
        <source>Gateway and GitLab have different versions.</source>
        <translation>Gateway und GitLab haben verschiedene Versionen.</translation>
    </message>
    <message>
        <source>The model answered with an empty text.</source>
        <translation>Das Modell antwortete mit leerem Text.</translation>
    </message>
    <message>
        <source>Test streaming at the gateway (E3).</source>
        <translation>Das Streaming am Gateway testen (E3).</translation>
    </message>
    <message>
        <source>Read the gateway&apos;s log by the correlation ID.</source>
        <translation>Das Protokoll des Gateways anhand der Correlation ID lesen.</translation>
    </message>
    <message>
        <source>The streamed answer broke off.</source>
        <translation>Die gestreamte Antwort brach ab.</translation>
    </message>
    <message>
        <source>A proxy ends idle connections or buffers answers.</source>
        <translation>Ein Proxy beendet ruhende Verbindungen oder puffert Antworten.</translation>
    </message>
    <message>
        <source>The model server ended the stream.</source>
        <translation>Der Modellserver beendete den Strom.</translation>
    </message>
    <message>
        <source>Raise the read timeouts of the proxies between, and turn their buffering off.</source>
        <translation>Die Lese-Timeouts der Proxys dazwischen anheben und ihr Puffern ausschalten.</translation>
    </message>
    <message>
        <source>To see whether streaming is at fault, set AIGW_CUSTOM_MODELS__DISABLE_STREAMING=true for a while.</source>
        <translation>Um zu sehen, ob es am Streaming liegt, eine Weile AIGW_CUSTOM_MODELS__DISABLE_STREAMING=true setzen.</translation>
    </message>
    <message>
        <source>The agent in the gateway reported a failure.</source>
        <translation>Der Agent im Gateway meldete einen Fehlschlag.</translation>
    </message>
    <message>
        <source>The model failed.</source>
        <translation>Das Modell ist gescheitert.</translation>
    </message>
    <message>
        <source>The context of a self-hosted model is exceeded: its words are not the ones that A1005 looks for.</source>
        <translation>Der Kontext eines selbst betriebenen Modells ist überschritten: seine Worte sind nicht die, nach denen A1005 sucht.</translation>
    </message>
    <message>
        <source>Run the rungs E and F of the chat&apos;s model.</source>
        <translation>Die Sprossen E und F des Chat-Modells laufen lassen.</translation>
    </message>
    <message>
        <source>The prompt is longer than the model takes.</source>
        <translation>Der Prompt ist länger, als das Modell annimmt.</translation>
    </message>
    <message>
        <source>The conversation is long.</source>
        <translation>Die Unterhaltung ist lang.</translation>
    </message>
    <message>
        <source>The model was started with a small context.</source>
        <translation>Das Modell wurde mit kleinem Kontext gestartet.</translation>
    </message>
    <message>
        <source>Start a new conversation.</source>
        <translation>Eine neue Unterhaltung beginnen.</translation>
    </message>
    <message>
        <source>Raise the context length of the model server.</source>
        <translation>Die Kontextlänge des Modellservers anheben.</translation>
    </message>
    <message>
        <source>Ten steps of the agent led to no answer.</source>
        <translation>Zehn Schritte des Agenten führten zu keiner Antwort.</translation>
    </message>
    <message>
        <source>The model is too weak at using tools.</source>
        <translation>Das Modell kann Werkzeuge zu schlecht nutzen.</translation>
    </message>
    <message>
        <source>The question is unclear.</source>
        <translation>Die Frage ist unklar.</translation>
    </message>
    <message>
        <source>Choose a model family that GitLab supports for the feature.</source>
        <translation>Eine Modellfamilie wählen, die GitLab für die Funktion unterstützt.</translation>
    </message>
    <message>
        <source>The Agent Platform failed in a way it did not foresee.</source>
        <translation>Die Agent Platform scheiterte auf eine Weise, die sie nicht vorhersah.</translation>
    </message>
    <message>
        <source>A fault of the service.</source>
        <translation>Ein Fehler des Dienstes.</translation>
    </message>
    <message>
        <source>The model does not fit the feature.</source>
        <translation>Das Modell passt nicht zur Funktion.</translation>
    </message>
    <message>
        <source>Read the log of the Agent Platform service.</source>
        <translation>Das Protokoll des Agent Platform service lesen.</translation>
    </message>
    <message>
        <source>Run the rungs G.</source>
        <translation>Die Sprossen G laufen lassen.</translation>
    </message>
    <message>
        <source>The model behind the Agent Platform refused or failed.</source>
        <translation>Das Modell hinter der Agent Platform lehnte ab oder scheiterte.</translation>
    </message>
    <message>
        <source>Endpoint, key or identifier of the model is wrong.</source>
        <translation>Endpunkt, Schlüssel oder Kennung des Modells ist falsch.</translation>
    </message>
    <message>
        <source>The model server does not do tool calls.</source>
        <translation>Der Modellserver kann keine Werkzeugaufrufe.</translation>
    </message>
    <message>
        <source>Run the rungs F of that model: they show the server&apos;s own words.</source>
        <translation>Die Sprossen F dieses Modells laufen lassen: sie zeigen die Worte des Servers.</translation>
    </message>
    <message>
        <source>Nothing else came of the question, so a fixed answer was given.</source>
        <translation>Aus der Frage wurde nichts anderes, also kam eine feste Antwort.</translation>
    </message>
    <message>
        <source>The model gave nothing usable.</source>
        <translation>Das Modell gab nichts Brauchbares.</translation>
    </message>
    <message>
        <source>Ask more precisely, in a new conversation.</source>
        <translation>Genauer fragen, in einer neuen Unterhaltung.</translation>
    </message>
    <message>
        <source>No code of its own. In classic chat nearly every fault between GitLab and gateway shows so: refused, DNS, TLS, timeout, blocked address, 401, 5xx.</source>
        <translation>Ohne eigenen Code. Im klassischen Chat zeigt sich fast jeder Fehler zwischen GitLab und Gateway so: abgewiesen, DNS, TLS, Timeout, gesperrte Adresse, 401, 5xx.</translation>
    </message>
    <message>
        <source>The gateway is down, or its address is wrong.</source>
        <translation>Das Gateway läuft nicht, oder seine Adresse ist falsch.</translation>
    </message>
    <message>
        <source>The gateway refuses GitLab&apos;s token.</source>
        <translation>Das Gateway lehnt das Token von GitLab ab.</translation>
    </message>
    <message>
        <source>TLS, a proxy or the filter for outbound requests stops the call.</source>
        <translation>TLS, ein Proxy oder der Filter für ausgehende Anfragen hält den Aufruf auf.</translation>
    </message>
    <message>
        <source>In llm.log read status and ai_response_server of the line about v2/chat/agent: uvicorn is the gateway, anything else stands between.</source>
        <translation>In llm.log Status und ai_response_server der Zeile über v2/chat/agent lesen: uvicorn ist das Gateway, alles andere steht dazwischen.</translation>
    </message>
    <message>
        <source>The question needs a Duo subscription or setting that is missing here.</source>
        <translation>Die Frage braucht ein Duo-Abonnement oder eine Einstellung, die hier fehlt.</translation>
    </message>
    <message>
        <source>The add-on does not cover it.</source>
        <translation>Das Add-on deckt es nicht ab.</translation>
    </message>
    <message>
        <source>The tool does not exist for self-hosted models.</source>
        <translation>Das Werkzeug gibt es für selbst betriebene Modelle nicht.</translation>
    </message>
    <message>
        <source>Check the add-on and what it covers.</source>
        <translation>Prüfen, was das Add-on abdeckt.</translation>
    </message>
    <message>
        <source>The user belongs to several Duo namespaces and has chosen none.</source>
        <translation>Der Benutzer gehört zu mehreren Duo-Namespaces und hat keinen gewählt.</translation>
    </message>
    <message>
        <source>The user&apos;s preference is empty.</source>
        <translation>Die Einstellung des Benutzers ist leer.</translation>
    </message>
    <message>
        <source>Choose the default namespace in the user&apos;s preferences.</source>
        <translation>In den Einstellungen des Benutzers den Standard-Namespace wählen.</translation>
    </message>
    <message>
        <source>The search of the documentation found nothing.</source>
        <translation>Die Suche in der Dokumentation fand nichts.</translation>
    </message>
    <message>
        <source>There is no such page, or the search cannot be reached without a network.</source>
        <translation>Es gibt keine solche Seite, oder die Suche ist ohne Netz nicht erreichbar.</translation>
    </message>
    <message>
        <source>On an isolated site this is to be expected; ask otherwise.</source>
        <translation>An einem abgeschotteten Standort ist das zu erwarten; anders fragen.</translation>
    </message>
    <message>
        <source>Duo is off in the group or project that the question is about.</source>
        <translation>Duo ist in der Gruppe oder dem Projekt der Frage ausgeschaltet.</translation>
    </message>
    <message>
        <source>A setting of the top-level group or of the instance.</source>
        <translation>Eine Einstellung der obersten Gruppe oder der Instanz.</translation>
    </message>
    <message>
        <source>Turn Duo on there.</source>
        <translation>Duo dort einschalten.</translation>
    </message>
    <message>
        <source>The item is not there for this user.</source>
        <translation>Das Element gibt es für diesen Benutzer nicht.</translation>
    </message>
    <message>
        <source>The user may not see it, or the session has ended.</source>
        <translation>Der Benutzer darf es nicht sehen, oder die Sitzung ist abgelaufen.</translation>
    </message>
    <message>
        <source>Check the user&apos;s access; sign in again.</source>
        <translation>Den Zugriff des Benutzers prüfen; neu anmelden.</translation>
    </message>
    <message>
        <source>This user may not use Duo Chat.</source>
        <translation>Dieser Benutzer darf Duo Chat nicht nutzen.</translation>
    </message>
    <message>
        <source>The user has no seat.</source>
        <translation>Der Benutzer hat keinen Platz (seat).</translation>
    </message>
    <message>
        <source>Duo is off.</source>
        <translation>Duo ist ausgeschaltet.</translation>
    </message>
    <message>
        <source>Assign a seat, and turn Duo on.</source>
        <translation>Einen Platz zuweisen und Duo einschalten.</translation>
    </message>
    <message>
        <source>The user&apos;s Duo tier lacks this tool.</source>
        <translation>In der Duo-Stufe des Benutzers fehlt dieses Werkzeug.</translation>
    </message>
    <message>
        <source>It is Duo Pro where Duo Enterprise is needed.</source>
        <translation>Es ist Duo Pro, wo Duo Enterprise nötig ist.</translation>
    </message>
    <message>
        <source>The gateway answered 403: the token does not include chat.</source>
        <translation>Das Gateway antwortete mit 403: das Token enthält den Chat nicht.</translation>
    </message>
    <message>
        <source>The subscription was not synchronised.</source>
        <translation>Das Abonnement wurde nicht synchronisiert.</translation>
    </message>
    <message>
        <source>Synchronise the subscription.</source>
        <translation>Das Abonnement synchronisieren.</translation>
    </message>
    <message>
        <source>A slash command failed.</source>
        <translation>Ein Slash-Befehl schlug fehl.</translation>
    </message>
    <message>
        <source>A fault of the gateway or the model inside the tool.</source>
        <translation>Ein Fehler von Gateway oder Modell im Werkzeug.</translation>
    </message>
    <message>
        <source>The command was mistyped.</source>
        <translation>Der Befehl war falsch getippt.</translation>
    </message>
    <message>
        <source>Try again; if it stays, run the rungs named here.</source>
        <translation>Noch einmal versuchen; bleibt es, die genannten Sprossen laufen lassen.</translation>
    </message>
    <message>
        <source>The item that the question names could not be looked up.</source>
        <translation>Das Element, das die Frage nennt, ließ sich nicht nachschlagen.</translation>
    </message>
    <message>
        <source>What the model wrote could not be used.</source>
        <translation>Was das Modell schrieb, war nicht zu gebrauchen.</translation>
    </message>
    <message>
        <source>A question about CI/CD could not be answered.</source>
        <translation>Eine Frage zu CI/CD ließ sich nicht beantworten.</translation>
    </message>
    <message>
        <source>Explain Vulnerability was asked outside of a SAST finding.</source>
        <translation>Explain Vulnerability wurde außerhalb eines SAST-Befunds aufgerufen.</translation>
    </message>
    <message>
        <source>The page is another one.</source>
        <translation>Die Seite ist eine andere.</translation>
    </message>
    <message>
        <source>Open a vulnerability that SAST found.</source>
        <translation>Eine von SAST gefundene Schwachstelle öffnen.</translation>
    </message>
    <message>
        <source>There is no comment to summarise.</source>
        <translation>Es gibt keinen Kommentar zum Zusammenfassen.</translation>
    </message>
    <message>
        <source>The discussion is empty.</source>
        <translation>Die Diskussion ist leer.</translation>
    </message>
    <message>
        <source>Use an item that has comments.</source>
        <translation>Ein Element mit Kommentaren nehmen.</translation>
    </message>
    <message>
        <source>Troubleshoot Job was asked without a failed job.</source>
        <translation>Troubleshoot Job wurde ohne fehlgeschlagenen Job aufgerufen.</translation>
    </message>
    <message>
        <source>Open a failed job that has a log.</source>
        <translation>Einen fehlgeschlagenen Job mit Protokoll öffnen.</translation>
    </message>
    <message>
        <source>An issue, epic or merge request could not be read.</source>
        <translation>Ein Issue, Epic oder Merge Request ließ sich nicht lesen.</translation>
    </message>
    <message>
        <source>The Code Review Flow, or all foundational flows, are off.</source>
        <translation>Der Code Review Flow oder alle Foundational Flows sind ausgeschaltet.</translation>
    </message>
    <message>
        <source>Turn the flow on in the top-level group.</source>
        <translation>Den Flow in der obersten Gruppe einschalten.</translation>
    </message>
    <message>
        <source>The flow&apos;s service account does not work yet.</source>
        <translation>Das Dienstkonto des Flows arbeitet noch nicht.</translation>
    </message>
    <message>
        <source>It is still being created.</source>
        <translation>Es wird noch angelegt.</translation>
    </message>
    <message>
        <source>Wait some minutes, then look at the account.</source>
        <translation>Einige Minuten warten, dann das Konto ansehen.</translation>
    </message>
    <message>
        <source>No GitLab Credits are left for this period.</source>
        <translation>Für diesen Zeitraum sind keine GitLab Credits übrig.</translation>
    </message>
    <message>
        <source>They are used up.</source>
        <translation>Sie sind verbraucht.</translation>
    </message>
    <message>
        <source>Buy credits, or wait for the next period.</source>
        <translation>Credits kaufen oder den nächsten Zeitraum abwarten.</translation>
    </message>
    <message>
        <source>The flow could not be started.</source>
        <translation>Der Flow ließ sich nicht starten.</translation>
    </message>
    <message>
        <source>The Agent Platform service is not reached, or failed.</source>
        <translation>Der Agent Platform service wird nicht erreicht oder ist gescheitert.</translation>
    </message>
    <message>
        <source>No runner takes the job.</source>
        <translation>Kein Runner nimmt den Job.</translation>
    </message>
    <message>
        <source>Run the rungs G, then look at runner and service account.</source>
        <translation>Die Sprossen G laufen lassen, dann Runner und Dienstkonto ansehen.</translation>
    </message>
    <message>
        <source>A genuine gateway was asked without a token. To a test without a token this is the right answer.</source>
        <translation>Ein echtes Gateway wurde ohne Token gefragt. Auf einen Test ohne Token ist das die richtige Antwort.</translation>
    </message>
    <message>
        <source>A proxy dropped or rewrote headers.</source>
        <translation>Ein Proxy hat Header entfernt oder umgeschrieben.</translation>
    </message>
    <message>
        <source>GitLab had no token to send.</source>
        <translation>GitLab hatte kein Token zu senden.</translation>
    </message>
    <message>
        <source>Let the proxy pass all X-Gitlab headers and Authorization on unchanged.</source>
        <translation>Den Proxy alle X-Gitlab-Header und Authorization unverändert weiterreichen lassen.</translation>
    </message>
    <message>
        <source>Authorization arrived, but not as a Bearer token.</source>
        <translation>Authorization kam an, aber nicht als Bearer-Token.</translation>
    </message>
    <message>
        <source>A proxy logs in there with credentials of its own.</source>
        <translation>Ein Proxy meldet sich dort mit eigenen Zugangsdaten an.</translation>
    </message>
    <message>
        <source>Take the proxy&apos;s own login off this path.</source>
        <translation>Die eigene Anmeldung des Proxys von diesem Pfad nehmen.</translation>
    </message>
    <message>
        <source>The header X-Gitlab-Authentication-Type did not arrive as oidc.</source>
        <translation>Der Header X-Gitlab-Authentication-Type kam nicht als oidc an.</translation>
    </message>
    <message>
        <source>The gateway does not accept the token: signature, audience, time, or GitLab&apos;s keys are missing to it. The issuer is not compared.</source>
        <translation>Das Gateway nimmt das Token nicht an: Signatur, Empfänger, Zeit, oder ihm fehlen die Schlüssel von GitLab. Der Aussteller wird nicht verglichen.</translation>
    </message>
    <message>
        <source>The container could not fetch GitLab&apos;s keys at its start; that lasts up to 24 h.</source>
        <translation>Der Container konnte die Schlüssel von GitLab beim Start nicht holen; das hält bis zu 24 h an.</translation>
    </message>
    <message>
        <source>AIGW_GITLAB_URL leads to another instance, or has a path, which is dropped.</source>
        <translation>AIGW_GITLAB_URL führt zu einer anderen Instanz oder hat einen Pfad, der wegfällt.</translation>
    </message>
    <message>
        <source>A clock is wrong: there is no leeway.</source>
        <translation>Eine Uhr geht falsch: es gibt keinen Spielraum.</translation>
    </message>
    <message>
        <source>Open GitLab&apos;s discovery address and its keys from the container.</source>
        <translation>Die Discovery-Adresse von GitLab und seine Schlüssel aus dem Container öffnen.</translation>
    </message>
    <message>
        <source>Then restart the gateway.</source>
        <translation>Dann das Gateway neu starten.</translation>
    </message>
    <message>
        <source>Synchronise both clocks.</source>
        <translation>Beide Uhren stellen lassen (NTP).</translation>
    </message>
    <message>
        <source>A header is missing, or says otherwise than the token.</source>
        <translation>Ein Header fehlt oder sagt anderes als das Token.</translation>
    </message>
    <message>
        <source>The licence was issued for another instance, or this one was restored or cloned.</source>
        <translation>Die Lizenz wurde für eine andere Instanz ausgestellt, oder diese wurde wiederhergestellt oder geklont.</translation>
    </message>
    <message>
        <source>Ask GitLab&apos;s support for a new activation code.</source>
        <translation>Den Support von GitLab um einen neuen Aktivierungscode bitten.</translation>
    </message>
    <message>
        <source>No credits are left.</source>
        <translation>Es sind keine Credits übrig.</translation>
    </message>
    <message>
        <source>Billing of GitLab&apos;s cloud.</source>
        <translation>Die Abrechnung der Cloud von GitLab.</translation>
    </message>
    <message>
        <source>Buy credits; offline, use the offline add-on.</source>
        <translation>Credits kaufen; offline das Offline-Add-on nutzen.</translation>
    </message>
    <message>
        <source>The subscription is not entitled to this metered feature.</source>
        <translation>Das Abonnement hat kein Anrecht auf diese gemessene Funktion.</translation>
    </message>
    <message>
        <source>The token is not for this. A token that the gateway itself issued gets this from chat and code generation, and that is no fault.</source>
        <translation>Das Token ist nicht dafür. Ein Token, das das Gateway selbst ausgestellt hat, bekommt das von Chat und Codeerzeugung, und das ist kein Fehler.</translation>
    </message>
    <message>
        <source>The feature does not exist for self-hosted models.</source>
        <translation>Die Funktion gibt es für selbst betriebene Modelle nicht.</translation>
    </message>
    <message>
        <source>GitLab&apos;s token entitles to nothing that the gateway could make a user&apos;s token from.</source>
        <translation>Das Token von GitLab berechtigt zu nichts, woraus das Gateway ein Benutzer-Token machen könnte.</translation>
    </message>
    <message>
        <source>Licence or add-on lack code suggestions.</source>
        <translation>Lizenz oder Add-on enthalten keine Code Suggestions.</translation>
    </message>
    <message>
        <source>This gateway does not have the prompt that GitLab asks for.</source>
        <translation>Dieses Gateway hat den Prompt nicht, nach dem GitLab fragt.</translation>
    </message>
    <message>
        <source>Use the image tag with GitLab&apos;s major and minor version.</source>
        <translation>Das Image-Tag mit Haupt- und Nebenversion von GitLab nehmen.</translation>
    </message>
    <message>
        <source>Something at the model&apos;s endpoint answered with the status in the detail. The words behind it are standard, never the server&apos;s own.</source>
        <translation>Etwas am Endpunkt des Modells antwortete mit dem Status im Detail. Die Worte dahinter sind Standard, nie die des Servers.</translation>
    </message>
    <message>
        <source>404: /v1 is missing or doubled, or the model&apos;s name is wrong.</source>
        <translation>404: /v1 fehlt oder ist doppelt, oder der Name des Modells ist falsch.</translation>
    </message>
    <message>
        <source>401 or 403: the key.</source>
        <translation>401 oder 403: der Schlüssel.</translation>
    </message>
    <message>
        <source>429: throttled, or a LiteLLM proxy rests the model. 502 to 504: a proxy before the model.</source>
        <translation>429: gedrosselt, oder ein LiteLLM-Proxy lässt das Modell ruhen. 502 bis 504: ein Proxy vor dem Modell.</translation>
    </message>
    <message>
        <source>The model server refused the request, or nothing was sent because LiteLLM does not know the identifier&apos;s provider.</source>
        <translation>Der Modellserver lehnte die Anfrage ab, oder es wurde nichts gesendet, weil LiteLLM den Anbieter in der Kennung nicht kennt.</translation>
    </message>
    <message>
        <source>The word before the slash is misspelt, or custom_openai/ is missing.</source>
        <translation>Das Wort vor dem Schrägstrich ist verschrieben, oder custom_openai/ fehlt.</translation>
    </message>
    <message>
        <source>Key or name is wrong at a LiteLLM proxy.</source>
        <translation>Schlüssel oder Name ist an einem LiteLLM-Proxy falsch.</translation>
    </message>
    <message>
        <source>Context, tools, stop list or chat template.</source>
        <translation>Kontext, Werkzeuge, Stoppliste oder Chat-Vorlage.</translation>
    </message>
    <message>
        <source>Check the form of the identifier: provider, slash, name.</source>
        <translation>Die Form der Kennung prüfen: Anbieter, Schrägstrich, Name.</translation>
    </message>
    <message>
        <source>The gateway got nothing usable. Perhaps nothing was reached: 500 stands for refused, unknown name, TLS, an HTML page and the model&apos;s own 500 alike, 408 for silence.</source>
        <translation>Das Gateway bekam nichts Brauchbares. Vielleicht wurde nichts erreicht: 500 steht gleichermaßen für abgewiesen, unbekannten Namen, TLS, eine HTML-Seite und die eigene 500 des Modells, 408 für Stille.</translation>
    </message>
    <message>
        <source>The model&apos;s endpoint cannot be reached from the container.</source>
        <translation>Der Endpunkt des Modells ist vom Container aus nicht erreichbar.</translation>
    </message>
    <message>
        <source>The metadata was dropped, and GitLab&apos;s own model was asked.</source>
        <translation>Die Metadaten wurden verworfen, und das Modell von GitLab wurde gefragt.</translation>
    </message>
    <message>
        <source>The model server itself failed.</source>
        <translation>Der Modellserver selbst ist gescheitert.</translation>
    </message>
    <message>
        <source>Test the endpoint from inside the gateway&apos;s container.</source>
        <translation>Den Endpunkt aus dem Container des Gateways testen.</translation>
    </message>
    <message>
        <source>Read LiteLLM&apos;s words in the container&apos;s log.</source>
        <translation>Die Worte von LiteLLM im Protokoll des Containers lesen.</translation>
    </message>
    <message>
        <source>The request did not pass the gateway&apos;s validation.</source>
        <translation>Die Anfrage kam nicht durch die Prüfung des Gateways.</translation>
    </message>
    <message>
        <source>Completion: the endpoint is no URL, or the family is one that this route does not take.</source>
        <translation>Vervollständigung: der Endpunkt ist keine URL, oder die Familie ist eine, die dieser Weg nicht nimmt.</translation>
    </message>
    <message>
        <source>Check the model&apos;s form.</source>
        <translation>Das Formular des Modells prüfen.</translation>
    </message>
    <message>
        <source>A rate limit.</source>
        <translation>Eine Begrenzung der Anfragen.</translation>
    </message>
    <message>
        <source>Too many requests to the gateway, or to what stands behind it.</source>
        <translation>Zu viele Anfragen ans Gateway oder an das, was dahinter steht.</translation>
    </message>
    <message>
        <source>Wait as long as the answer says.</source>
        <translation>So lange warten, wie die Antwort sagt.</translation>
    </message>
    <message>
        <source>Code completion on older images: the model was not reached, or answered 5xx.</source>
        <translation>Vervollständigung auf älteren Images: das Modell wurde nicht erreicht oder antwortete mit 5xx.</translation>
    </message>
    <message>
        <source>Run the connection check, which names the status.</source>
        <translation>Die Verbindungsprüfung laufen lassen, die den Status nennt.</translation>
    </message>
    <message>
        <source>The readiness path asks GitLab&apos;s vendor models: a sound self-hosted gateway answers 500 there.</source>
        <translation>Der Bereitschaftspfad fragt Modelle von GitLabs Anbietern: ein gesundes eigenes Gateway antwortet dort mit 500.</translation>
    </message>
    <message>
        <source>A probe of the orchestrator asks the wrong path.</source>
        <translation>Eine Probe des Orchestrators fragt den falschen Pfad.</translation>
    </message>
    <message>
        <source>Let it ask /monitoring/healthz.</source>
        <translation>Sie /monitoring/healthz fragen lassen.</translation>
    </message>
    <message>
        <source>An exception inside the gateway. Other servers use the same words, so they alone prove little.</source>
        <translation>Eine Ausnahme im Gateway. Andere Server benutzen dieselben Worte, allein beweisen sie wenig.</translation>
    </message>
    <message>
        <source>For GitLab&apos;s token: the gateway has no keys at all.</source>
        <translation>Beim Token von GitLab: das Gateway hat gar keine Schlüssel.</translation>
    </message>
    <message>
        <source>For code completion: any fault of the model.</source>
        <translation>Bei der Vervollständigung: irgendein Fehler des Modells.</translation>
    </message>
    <message>
        <source>Read the container&apos;s log: the cause stands only there.</source>
        <translation>Das Protokoll des Containers lesen: nur dort steht die Ursache.</translation>
    </message>
    <message>
        <source>Set the four signing variables.</source>
        <translation>Die vier Signaturvariablen setzen.</translation>
    </message>
    <message>
        <source>The gateway accepted GitLab&apos;s token, but cannot sign its own.</source>
        <translation>Das Gateway nahm das Token von GitLab an, kann aber kein eigenes signieren.</translation>
    </message>
    <message>
        <source>AIGW_SELF_SIGNED_JWT__SIGNING_KEY is missing, or is no complete PEM.</source>
        <translation>AIGW_SELF_SIGNED_JWT__SIGNING_KEY fehlt oder ist kein vollständiges PEM.</translation>
    </message>
    <message>
        <source>Set AIGW_SELF_SIGNED_JWT__SIGNING_KEY and __VALIDATION_KEY to RSA keys, with their line breaks.</source>
        <translation>AIGW_SELF_SIGNED_JWT__SIGNING_KEY und __VALIDATION_KEY auf RSA-Schlüssel setzen, mit ihren Zeilenumbrüchen.</translation>
    </message>
    <message>
        <source>Test connection says this for any failure between GitLab and gateway: it need not be the model.</source>
        <translation>Test connection sagt das bei jedem Fehlschlag zwischen GitLab und Gateway: es muss nicht das Modell sein.</translation>
    </message>
    <message>
        <source>The gateway is not reached.</source>
        <translation>Das Gateway wird nicht erreicht.</translation>
    </message>
    <message>
        <source>The test waits 3 s (up to 18.9) or 15 s, less than a refused model takes.</source>
        <translation>Der Test wartet 3 s (bis 18.9) oder 15 s, weniger als ein abgewiesenes Modell braucht.</translation>
    </message>
    <message>
        <source>Run rungs C and D, then E2 with a longer wait.</source>
        <translation>Die Sprossen C und D laufen lassen, dann E2 mit längerem Warten.</translation>
    </message>
    <message>
        <source>GitLab got no user token from the gateway.</source>
        <translation>GitLab bekam kein Benutzer-Token vom Gateway.</translation>
    </message>
    <message>
        <source>The gateway refused or failed; its words stand in error_description.</source>
        <translation>Das Gateway lehnte ab oder scheiterte; seine Worte stehen in error_description.</translation>
    </message>
    <message>
        <source>Read error_description and error_code of the answer.</source>
        <translation>error_description und error_code der Antwort lesen.</translation>
    </message>
    <message>
        <source>Direct connections are turned off. No fault.</source>
        <translation>Direkte Verbindungen sind ausgeschaltet. Kein Fehler.</translation>
    </message>
    <message>
        <source>An administrator&apos;s setting, or a model selection that forbids them.</source>
        <translation>Eine Einstellung der Verwaltung, oder eine Modellauswahl, die sie verbietet.</translation>
    </message>
    <message>
        <source>Test through GitLab instead (D4).</source>
        <translation>Stattdessen durch GitLab testen (D4).</translation>
    </message>
    <message>
        <source>The Local AI Gateway URL is empty.</source>
        <translation>Die Local AI Gateway URL ist leer.</translation>
    </message>
    <message>
        <source>It was never set.</source>
        <translation>Sie wurde nie gesetzt.</translation>
    </message>
    <message>
        <source>Set it on the Configuration page.</source>
        <translation>Sie auf der Seite Configuration setzen.</translation>
    </message>
    <message>
        <source>GitLab&apos;s health check saw 401, which it also does without a fault.</source>
        <translation>Die Zustandsprüfung von GitLab sah 401, was auch ohne Fehler vorkommt.</translation>
    </message>
    <message>
        <source>A known fault of the health check (issue 517097).</source>
        <translation>Ein bekannter Fehler der Zustandsprüfung (Issue 517097).</translation>
    </message>
    <message>
        <source>The gateway really refuses GitLab&apos;s token.</source>
        <translation>Das Gateway lehnt das Token von GitLab wirklich ab.</translation>
    </message>
    <message>
        <source>Try a feature; D1 decides.</source>
        <translation>Eine Funktion ausprobieren; D1 entscheidet.</translation>
    </message>
    <message>
        <source>The address is GitLab&apos;s own host, which GitLab never allows here.</source>
        <translation>Die Adresse ist der eigene Host von GitLab, was GitLab hier nie erlaubt.</translation>
    </message>
    <message>
        <source>GitLab&apos;s filter for outbound requests.</source>
        <translation>Der Filter von GitLab für ausgehende Anfragen.</translation>
    </message>
    <message>
        <source>Use a name that every GitLab node resolves to the gateway.</source>
        <translation>Einen Namen nehmen, den jeder GitLab-Knoten zum Gateway auflöst.</translation>
    </message>
    <message>
        <source>The address is a loopback address.</source>
        <translation>Die Adresse ist eine Loopback-Adresse.</translation>
    </message>
    <message>
        <source>The address is private, and local requests are not allowed for this call. When only the health check says so and the features work, it is the check.</source>
        <translation>Die Adresse ist privat, und lokale Anfragen sind für diesen Aufruf nicht erlaubt. Sagt das nur die Zustandsprüfung und die Funktionen laufen, liegt es an ihr.</translation>
    </message>
    <message>
        <source>Put the host on the allowlist for outbound requests, with its port.</source>
        <translation>Den Host mit Port auf die Liste erlaubter ausgehender Ziele setzen.</translation>
    </message>
    <message>
        <source>The address is link-local.</source>
        <translation>Die Adresse ist link-local.</translation>
    </message>
    <message>
        <source>Use another address.</source>
        <translation>Eine andere Adresse nehmen.</translation>
    </message>
    <message>
        <source>The address lies in 100.64.0.0/10.</source>
        <translation>Die Adresse liegt in 100.64.0.0/10.</translation>
    </message>
    <message>
        <source>The address is a broadcast address.</source>
        <translation>Die Adresse ist eine Broadcast-Adresse.</translation>
    </message>
    <message>
        <source>Correct the address.</source>
        <translation>Die Adresse berichtigen.</translation>
    </message>
    <message>
        <source>Every outbound request is denied unless it is on the list.</source>
        <translation>Jede ausgehende Anfrage ist verboten, wenn sie nicht auf der Liste steht.</translation>
    </message>
    <message>
        <source>GitLab cannot resolve the name.</source>
        <translation>GitLab kann den Namen nicht auflösen.</translation>
    </message>
    <message>
        <source>Mend DNS; behind a proxy turn the protection against DNS rebinding off.</source>
        <translation>DNS richten; hinter einem Proxy den Schutz vor DNS-Rebinding ausschalten.</translation>
    </message>
    <message>
        <source>The scheme is neither http nor https.</source>
        <translation>Das Schema ist weder http noch https.</translation>
    </message>
    <message>
        <source>The port is below 1024 and not a usual one.</source>
        <translation>Der Port liegt unter 1024 und ist kein üblicher.</translation>
    </message>
    <message>
        <source>Use another port.</source>
        <translation>Einen anderen Port nehmen.</translation>
    </message>
    <message>
        <source>That is no URL.</source>
        <translation>Das ist keine URL.</translation>
    </message>
    <message>
        <source>The host in the address is not valid.</source>
        <translation>Der Host in der Adresse ist nicht gültig.</translation>
    </message>
    <message>
        <source>There is markup in the address.</source>
        <translation>In der Adresse steht Auszeichnung.</translation>
    </message>
    <message>
        <source>The host has letters beyond ASCII.</source>
        <translation>Der Host hat Zeichen außerhalb von ASCII.</translation>
    </message>
    <message>
        <source>Use its punycode name.</source>
        <translation>Seinen Punycode-Namen nehmen.</translation>
    </message>
    <message>
        <source>Silent Mode stops requests that write. Probes by GET and HEAD stay green.</source>
        <translation>Silent Mode hält schreibende Anfragen auf. Proben mit GET und HEAD bleiben grün.</translation>
    </message>
    <message>
        <source>Silent Mode is on.</source>
        <translation>Silent Mode ist an.</translation>
    </message>
    <message>
        <source>Turn Silent Mode off.</source>
        <translation>Silent Mode ausschalten.</translation>
    </message>
    <message>
        <source>The token&apos;s signature fits none of the keys that the gateway has: another instance&apos;s, or GitLab&apos;s were never fetched.</source>
        <translation>Die Signatur des Tokens passt zu keinem Schlüssel des Gateways: es sind die einer anderen Instanz, oder die von GitLab wurden nie geholt.</translation>
    </message>
    <message>
        <source>GitLab was not reached or not trusted from the container when it started.</source>
        <translation>GitLab wurde vom Container beim Start nicht erreicht, oder ihm wurde nicht vertraut.</translation>
    </message>
    <message>
        <source>AIGW_GITLAB_URL leads to another GitLab.</source>
        <translation>AIGW_GITLAB_URL führt zu einem anderen GitLab.</translation>
    </message>
    <message>
        <source>Find the first error after the container&apos;s start: the true one stands there once.</source>
        <translation>Den ersten Fehler nach dem Start des Containers suchen: der wahre steht dort einmal.</translation>
    </message>
    <message>
        <source>The container has no keys at all, so it answers 500 instead of 401.</source>
        <translation>Der Container hat gar keine Schlüssel und antwortet deshalb mit 500 statt 401.</translation>
    </message>
    <message>
        <source>DNS, CA or proxy of the container.</source>
        <translation>DNS, CA oder Proxy des Containers.</translation>
    </message>
    <message>
        <source>The customers portal is not reached.</source>
        <translation>Das Kundenportal wird nicht erreicht.</translation>
    </message>
    <message>
        <source>Offline, point the portal variables to GitLab.</source>
        <translation>Offline die Portalvariablen auf GitLab zeigen lassen.</translation>
    </message>
    <message>
        <source>A key or certificate could not be read.</source>
        <translation>Ein Schlüssel oder Zertifikat ließ sich nicht lesen.</translation>
    </message>
    <message>
        <source>The signing key is no complete PEM: quotes, or lost line breaks.</source>
        <translation>Der Signaturschlüssel ist kein vollständiges PEM: Anführungszeichen oder verlorene Zeilenumbrüche.</translation>
    </message>
    <message>
        <source>The path of the CA bundle is wrong.</source>
        <translation>Der Pfad des CA-Bündels ist falsch.</translation>
    </message>
    <message>
        <source>Check that the value begins with the PEM marker inside the container.</source>
        <translation>Prüfen, dass der Wert im Container mit der PEM-Marke beginnt.</translation>
    </message>
    <message>
        <source>Set SSL_CERT_FILE and REQUESTS_CA_BUNDLE to the same bundle.</source>
        <translation>SSL_CERT_FILE und REQUESTS_CA_BUNDLE auf dasselbe Bündel setzen.</translation>
    </message>
    <message>
        <source>The token is empty or garbled.</source>
        <translation>Das Token ist leer oder verstümmelt.</translation>
    </message>
    <message>
        <source>The feature has no self-hosted model, so GitLab did not sign.</source>
        <translation>Die Funktion hat kein selbst betriebenes Modell, also hat GitLab nicht signiert.</translation>
    </message>
    <message>
        <source>Give the feature its self-hosted model.</source>
        <translation>Der Funktion ihr selbst betriebenes Modell geben.</translation>
    </message>
    <message>
        <source>By the gateway&apos;s clock the token is too old, or not valid yet.</source>
        <translation>Nach der Uhr des Gateways ist das Token zu alt oder noch nicht gültig.</translation>
    </message>
    <message>
        <source>The clock of GitLab or of the gateway&apos;s host is wrong.</source>
        <translation>Die Uhr von GitLab oder des Gateway-Hosts geht falsch.</translation>
    </message>
    <message>
        <source>The token was made for another service.</source>
        <translation>Das Token wurde für einen anderen Dienst gemacht.</translation>
    </message>
    <message>
        <source>A token of the gateway went to the Agent Platform service, or the other way round.</source>
        <translation>Ein Token des Gateways ging an den Agent Platform service, oder umgekehrt.</translation>
    </message>
    <message>
        <source>GitLab has no key to sign with.</source>
        <translation>GitLab hat keinen Schlüssel zum Signieren.</translation>
    </message>
    <message>
        <source>It was lost in a restore.</source>
        <translation>Er ging bei einer Wiederherstellung verloren.</translation>
    </message>
    <message>
        <source>Create one: gitlab-rake cloud_connector:keys:create.</source>
        <translation>Einen anlegen: gitlab-rake cloud_connector:keys:create.</translation>
    </message>
    <message>
        <source>The certificate is not trusted where the call is made.</source>
        <translation>Dem Zertifikat wird dort, wo der Aufruf geschieht, nicht vertraut.</translation>
    </message>
    <message>
        <source>The private CA is not installed there.</source>
        <translation>Die private CA ist dort nicht installiert.</translation>
    </message>
    <message>
        <source>The server does not send its whole chain.</source>
        <translation>Der Server sendet nicht seine ganze Kette.</translation>
    </message>
    <message>
        <source>A proxy inspects TLS.</source>
        <translation>Ein Proxy untersucht TLS.</translation>
    </message>
    <message>
        <source>Install the CA in GitLab&apos;s trusted certificates, in the system store of each node, and in the container.</source>
        <translation>Die CA in GitLabs vertrauten Zertifikaten, im Systemspeicher jedes Knotens und im Container installieren.</translation>
    </message>
    <message>
        <source>The Agent Platform service did not start: it could not load the keys.</source>
        <translation>Der Agent Platform service startete nicht: er konnte die Schlüssel nicht laden.</translation>
    </message>
    <message>
        <source>The portal variable is empty, which 18.10 and later do not take.</source>
        <translation>Die Portalvariable ist leer, was 18.10 und neuere nicht annehmen.</translation>
    </message>
    <message>
        <source>Set DUO_WORKFLOW_AUTH__OIDC_CUSTOMER_PORTAL_URL and AIGW_CUSTOMER_PORTAL_URL to GitLab&apos;s address.</source>
        <translation>DUO_WORKFLOW_AUTH__OIDC_CUSTOMER_PORTAL_URL und AIGW_CUSTOMER_PORTAL_URL auf die Adresse von GitLab setzen.</translation>
    </message>
    <message>
        <source>TLS was spoken to a port without TLS.</source>
        <translation>Mit einem Port ohne TLS wurde TLS gesprochen.</translation>
    </message>
    <message>
        <source>The TLS setting of the Agent Platform service is wrong, or https:// stands before an http port.</source>
        <translation>Die TLS-Einstellung des Agent Platform service ist falsch, oder https:// steht vor einem http-Port.</translation>
    </message>
    <message>
        <source>Up to 18.9 set DUO_AGENT_PLATFORM_SERVICE_SECURE=false on every GitLab node; later untick TLS.</source>
        <translation>Bis 18.9 DUO_AGENT_PLATFORM_SERVICE_SECURE=false auf jedem GitLab-Knoten setzen; später TLS abwählen.</translation>
    </message>
    <message>
        <source>Bedrock takes this model only through an inference profile.</source>
        <translation>Bedrock nimmt dieses Modell nur über ein Inference Profile.</translation>
    </message>
    <message>
        <source>The prefix is missing in the identifier.</source>
        <translation>In der Kennung fehlt das Präfix.</translation>
    </message>
    <message>
        <source>Write bedrock/PREFIX.MODEL as identifier.</source>
        <translation>Als Kennung bedrock/PRÄFIX.MODELL schreiben.</translation>
    </message>
    <message>
        <source>Bedrock does not know this id in its region.</source>
        <translation>Bedrock kennt diese Kennung in seiner Region nicht.</translation>
    </message>
    <message>
        <source>A misspelling, or a prefix where there is no profile.</source>
        <translation>Ein Schreibfehler, oder ein Präfix, wo es kein Profil gibt.</translation>
    </message>
    <message>
        <source>The region is another one.</source>
        <translation>Die Region ist eine andere.</translation>
    </message>
    <message>
        <source>List models and inference profiles of the region.</source>
        <translation>Modelle und Inference Profiles der Region auflisten.</translation>
    </message>
    <message>
        <source>The image is for amd64, the host is not.</source>
        <translation>Das Image ist für amd64, der Host nicht.</translation>
    </message>
    <message>
        <source>An arm host.</source>
        <translation>Ein arm-Host.</translation>
    </message>
    <message>
        <source>Start it with --platform linux/amd64.</source>
        <translation>Es mit --platform linux/amd64 starten.</translation>
    </message>
    <message>
        <source>The cache folder in the container cannot be written.</source>
        <translation>Der Cache-Ordner im Container ist nicht beschreibbar.</translation>
    </message>
    <message>
        <source>Another user id, or a read-only root.</source>
        <translation>Eine andere Benutzerkennung, oder eine schreibgeschützte Wurzel.</translation>
    </message>
    <message>
        <source>Make /home/aigateway/.hf and /tmp writable.</source>
        <translation>/home/aigateway/.hf und /tmp beschreibbar machen.</translation>
    </message>
    <message>
        <source>The tokenizer is not there, and the internet is not either.</source>
        <translation>Der Tokenizer ist nicht da, und das Internet auch nicht.</translation>
    </message>
    <message>
        <source>A volume hides the cache of the image.</source>
        <translation>Ein Volume verdeckt den Cache des Images.</translation>
    </message>
    <message>
        <source>Take the mount over /home/aigateway/.hf away.</source>
        <translation>Das Volume über /home/aigateway/.hf entfernen.</translation>
    </message>
    <message>
        <source>The main request of the chat failed; status and ai_response_server stand in the line.</source>
        <translation>Die Hauptanfrage des Chats schlug fehl; Status und ai_response_server stehen in der Zeile.</translation>
    </message>
    <message>
        <source>The status says why; a server other than uvicorn stands between.</source>
        <translation>Der Status sagt warum; ein anderer Server als uvicorn steht dazwischen.</translation>
    </message>
    <message>
        <source>A call to the gateway failed; status and detail stand in the line.</source>
        <translation>Ein Aufruf ans Gateway schlug fehl; Status und Detail stehen in der Zeile.</translation>
    </message>
    <message>
        <source>The status says why.</source>
        <translation>Der Status sagt warum.</translation>
    </message>
    <message>
        <source>Explain the detail of that line, too.</source>
        <translation>Auch das Detail dieser Zeile erklären lassen.</translation>
    </message>
    <message>
        <source>The model has no chat template.</source>
        <translation>Das Modell hat keine Chat-Vorlage.</translation>
    </message>
    <message>
        <source>It is a base model.</source>
        <translation>Es ist ein Grundmodell.</translation>
    </message>
    <message>
        <source>Start vLLM with --chat-template.</source>
        <translation>vLLM mit --chat-template starten.</translation>
    </message>
    <message>
        <source>The model server does not take the parameter suffix, which GitLab does not use.</source>
        <translation>Der Modellserver nimmt den Parameter suffix nicht, den GitLab auch nicht benutzt.</translation>
    </message>
    <message>
        <source>A test of one&apos;s own on /v1/completions.</source>
        <translation>Ein eigener Test auf /v1/completions.</translation>
    </message>
    <message>
        <source>Test through chat completions (F6).</source>
        <translation>Über Chat-Vervollständigungen testen (F6).</translation>
    </message>
    <message>
        <source>Prompt and requested tokens are longer than the model&apos;s context.</source>
        <translation>Prompt und verlangte Token sind länger als der Kontext des Modells.</translation>
    </message>
    <message>
        <source>A small context; llama.cpp divides it among its slots.</source>
        <translation>Ein kleiner Kontext; llama.cpp teilt ihn auf seine Plätze auf.</translation>
    </message>
    <message>
        <source>On vLLM also a max_tokens above the context.</source>
        <translation>Bei vLLM auch ein max_tokens über dem Kontext.</translation>
    </message>
    <message>
        <source>The model server refused the key, or got none. Path and name are not tested by that.</source>
        <translation>Der Modellserver lehnte den Schlüssel ab oder bekam keinen. Pfad und Name sind damit nicht getestet.</translation>
    </message>
    <message>
        <source>The key is wrong or missing.</source>
        <translation>Der Schlüssel ist falsch oder fehlt.</translation>
    </message>
    <message>
        <source>A blank behind it, or the word Bearer before it, was stored with it.</source>
        <translation>Ein Leerzeichen dahinter oder das Wort Bearer davor wurde mitgespeichert.</translation>
    </message>
    <message>
        <source>A LiteLLM proxy without a database says 400 instead of 401.</source>
        <translation>Ein LiteLLM-Proxy ohne Datenbank sagt 400 statt 401.</translation>
    </message>
    <message>
        <source>Enter the key again; if the proxy&apos;s key is named here, too, ours is right.</source>
        <translation>Den Schlüssel neu eingeben; ist hier auch der des Proxys genannt, ist unserer richtig.</translation>
    </message>
    <message>
        <source>The model server has no model of this name.</source>
        <translation>Der Modellserver hat kein Modell dieses Namens.</translation>
    </message>
    <message>
        <source>The identifier differs from the served name, perhaps in case or tag.</source>
        <translation>Die Kennung weicht vom angebotenen Namen ab, vielleicht in Groß- und Kleinschreibung oder im Tag.</translation>
    </message>
    <message>
        <source>Take the name from the server&apos;s list (F2).</source>
        <translation>Den Namen aus der Liste des Servers nehmen (F2).</translation>
    </message>
    <message>
        <source>Behind a LiteLLM proxy, correct its configuration.</source>
        <translation>Hinter einem LiteLLM-Proxy dessen Konfiguration berichtigen.</translation>
    </message>
    <message>
        <source>The server does not know the path. The key is not tested by that.</source>
        <translation>Der Server kennt den Pfad nicht. Der Schlüssel ist damit nicht getestet.</translation>
    </message>
    <message>
        <source>/v1 is missing or doubled, or /chat/completions was typed in.</source>
        <translation>/v1 fehlt oder ist doppelt, oder /chat/completions wurde eingetippt.</translation>
    </message>
    <message>
        <source>Another service answers; the gateway itself says so to a token, or when its authentication is bypassed.</source>
        <translation>Ein anderer Dienst antwortet; das Gateway selbst sagt das zu einem Token, oder wenn seine Anmeldung umgangen ist.</translation>
    </message>
    <message>
        <source>Correct the endpoint of the model.</source>
        <translation>Den Endpunkt des Modells berichtigen.</translation>
    </message>
    <message>
        <source>llama.cpp still loads the model.</source>
        <translation>llama.cpp lädt das Modell noch.</translation>
    </message>
    <message>
        <source>It was started a short time ago.</source>
        <translation>Es wurde vor kurzem gestartet.</translation>
    </message>
    <message>
        <source>Wait, and ask again.</source>
        <translation>Warten und noch einmal fragen.</translation>
    </message>
    <message>
        <source>As it was started, the model server does not do tool calls.</source>
        <translation>So wie er gestartet wurde, kann der Modellserver keine Werkzeugaufrufe.</translation>
    </message>
    <message>
        <source>vLLM lacks --enable-auto-tool-choice and --tool-call-parser.</source>
        <translation>vLLM fehlen --enable-auto-tool-choice und --tool-call-parser.</translation>
    </message>
    <message>
        <source>Ollama: the model&apos;s template has no tools.</source>
        <translation>Ollama: die Vorlage des Modells hat keine Werkzeuge.</translation>
    </message>
    <message>
        <source>Start it with both, or choose a model that has tools.</source>
        <translation>Ihn mit beiden starten, oder ein Modell mit Werkzeugen wählen.</translation>
    </message>
    <message>
        <source>The model server takes fewer stop strings than it got.</source>
        <translation>Der Modellserver nimmt weniger Stoppwörter, als er bekam.</translation>
    </message>
    <message>
        <source>vLLM from 0.28 takes four; gateway images before about 19.0 send more.</source>
        <translation>vLLM nimmt ab 0.28 vier; Gateway-Images vor etwa 19.0 senden mehr.</translation>
    </message>
    <message>
        <source>Set VLLM_MAX_STOP_STRINGS=16 for vLLM, or use a newer gateway image.</source>
        <translation>VLLM_MAX_STOP_STRINGS=16 für vLLM setzen, oder ein neueres Gateway-Image nehmen.</translation>
    </message>
    <message>
        <source>A LiteLLM proxy took our key; what stands behind it refused the proxy&apos;s.</source>
        <translation>Ein LiteLLM-Proxy nahm unseren Schlüssel; was dahinter steht, lehnte den des Proxys ab.</translation>
    </message>
    <message>
        <source>The key in the proxy&apos;s configuration is wrong or expired.</source>
        <translation>Der Schlüssel in der Konfiguration des Proxys ist falsch oder abgelaufen.</translation>
    </message>
    <message>
        <source>Correct it there.</source>
        <translation>Ihn dort berichtigen.</translation>
    </message>
    <message>
        <source>A LiteLLM proxy rests this model after an earlier fault. It is not load.</source>
        <translation>Ein LiteLLM-Proxy lässt dieses Modell nach einem früheren Fehler ruhen. Es ist keine Last.</translation>
    </message>
    <message>
        <source>The call before failed; one 401 or 404 is enough.</source>
        <translation>Der Aufruf davor schlug fehl; eine 401 oder 404 genügt.</translation>
    </message>
    <message>
        <source>Look at the first call that failed.</source>
        <translation>Den ersten fehlgeschlagenen Aufruf ansehen.</translation>
    </message>
    <message>
        <source>LiteLLM could not connect: in the gateway&apos;s log to the model, in a proxy&apos;s answer to what stands behind the proxy.</source>
        <translation>LiteLLM konnte sich nicht verbinden: im Protokoll des Gateways zum Modell, in der Antwort eines Proxys zu dem, was dahinter steht.</translation>
    </message>
    <message>
        <source>Refused, name unknown, TLS or a closed connection: all alike.</source>
        <translation>Abgewiesen, Name unbekannt, TLS oder eine geschlossene Verbindung: alles gleich.</translation>
    </message>
    <message>
        <source>localhost means the container.</source>
        <translation>localhost meint den Container.</translation>
    </message>
    <message>
        <source>Test the address from where LiteLLM runs.</source>
        <translation>Die Adresse von dort testen, wo LiteLLM läuft.</translation>
    </message>
    <message>
        <source>LiteLLM does not know the provider before the slash; nothing was sent.</source>
        <translation>LiteLLM kennt den Anbieter vor dem Schrägstrich nicht; gesendet wurde nichts.</translation>
    </message>
    <message>
        <source>Something answered 200 at the endpoint, but it is no model.</source>
        <translation>Am Endpunkt antwortete etwas mit 200, aber es ist kein Modell.</translation>
    </message>
    <message>
        <source>A portal, a login page, or the wrong host.</source>
        <translation>Ein Portal, eine Anmeldeseite, oder der falsche Host.</translation>
    </message>
    <message>
        <source>Open the address and look.</source>
        <translation>Die Adresse öffnen und hinsehen.</translation>
    </message>
    <message>
        <source>The gateway asked GitLab&apos;s vendor model instead of yours.</source>
        <translation>Das Gateway fragte das Modell von GitLabs Anbieter statt Ihres.</translation>
    </message>
    <message>
        <source>The model&apos;s metadata did not pass and was dropped without a word.</source>
        <translation>Die Metadaten des Modells kamen nicht durch und wurden ohne ein Wort verworfen.</translation>
    </message>
    <message>
        <source>The feature has no self-hosted model.</source>
        <translation>Die Funktion hat kein selbst betriebenes Modell.</translation>
    </message>
    <message>
        <source>Check family, endpoint, identifier and key for their lengths and forms.</source>
        <translation>Familie, Endpunkt, Kennung und Schlüssel auf Länge und Form prüfen.</translation>
    </message>
    <message>
        <source>Azure does not know this deployment.</source>
        <translation>Azure kennt dieses Deployment nicht.</translation>
    </message>
    <message>
        <source>The model&apos;s name stands where the deployment&apos;s belongs.</source>
        <translation>Der Name des Modells steht, wo der des Deployments hingehört.</translation>
    </message>
    <message>
        <source>Write azure/DEPLOYMENT as identifier.</source>
        <translation>Als Kennung azure/DEPLOYMENT schreiben.</translation>
    </message>
    <message>
        <source>GitLab got no token from the Agent Platform service.</source>
        <translation>GitLab bekam kein Token vom Agent Platform service.</translation>
    </message>
    <message>
        <source>The TLS setting, the CA, or the service is down.</source>
        <translation>Die TLS-Einstellung, die CA, oder der Dienst läuft nicht.</translation>
    </message>
    <message>
        <source>Run G7: it shows the service&apos;s own words.</source>
        <translation>G7 laufen lassen: es zeigt die Worte des Dienstes.</translation>
    </message>
    <message>
        <source>The service answered. To ListTools without a token that means: its authentication is off.</source>
        <translation>Der Dienst antwortete. Auf ListTools ohne Token heißt das: seine Anmeldung ist aus.</translation>
    </message>
    <message>
        <source>DUO_WORKFLOW_AUTH__ENABLED is false.</source>
        <translation>DUO_WORKFLOW_AUTH__ENABLED ist false.</translation>
    </message>
    <message>
        <source>Turn it on.</source>
        <translation>Sie einschalten.</translation>
    </message>
    <message>
        <source>The service did not understand the request.</source>
        <translation>Der Dienst verstand die Anfrage nicht.</translation>
    </message>
    <message>
        <source>No answer in time.</source>
        <translation>Keine Antwort in der Zeit.</translation>
    </message>
    <message>
        <source>A firewall, or keys that load slowly: 20 s when the customers portal is not reached.</source>
        <translation>Eine Firewall, oder Schlüssel, die langsam laden: 20 s, wenn das Kundenportal nicht erreicht wird.</translation>
    </message>
    <message>
        <source>The token is not entitled to this.</source>
        <translation>Das Token berechtigt nicht dazu.</translation>
    </message>
    <message>
        <source>No credits are left, or message or metadata are too large.</source>
        <translation>Es sind keine Credits übrig, oder Nachricht oder Metadaten sind zu groß.</translation>
    </message>
    <message>
        <source>More than 4 MiB of message or 24 KiB of metadata.</source>
        <translation>Mehr als 4 MiB Nachricht oder 24 KiB Metadaten.</translation>
    </message>
    <message>
        <source>Buy credits; make the request smaller.</source>
        <translation>Credits kaufen; die Anfrage verkleinern.</translation>
    </message>
    <message>
        <source>The flow cannot begin in this state.</source>
        <translation>Der Flow kann in diesem Zustand nicht beginnen.</translation>
    </message>
    <message>
        <source>There is no such service or method. The genuine service says so without a token only when its authentication is off.</source>
        <translation>Den Dienst oder die Methode gibt es nicht. Der echte Dienst sagt das ohne Token nur, wenn seine Anmeldung aus ist.</translation>
    </message>
    <message>
        <source>A proxy without gRPC, the wrong port, or an old image.</source>
        <translation>Ein Proxy ohne gRPC, der falsche Port, oder ein altes Image.</translation>
    </message>
    <message>
        <source>Run G5: it tells who answers.</source>
        <translation>G5 laufen lassen: es sagt, wer antwortet.</translation>
    </message>
    <message>
        <source>There was no connection; the text behind the number says why.</source>
        <translation>Es gab keine Verbindung; der Text hinter der Zahl sagt warum.</translation>
    </message>
    <message>
        <source>Refused, name unknown, TLS to a plain port (WRONG_VERSION_NUMBER), plain to a TLS port (Socket closed), or an untrusted certificate.</source>
        <translation>Abgewiesen, Name unbekannt, TLS zu einem offenen Port (WRONG_VERSION_NUMBER), Klartext zu einem TLS-Port (Socket closed), oder ein Zertifikat ohne Vertrauen.</translation>
    </message>
    <message>
        <source>Run the rungs A5 and G3 of the service.</source>
        <translation>Die Sprossen A5 und G3 des Dienstes laufen lassen.</translation>
    </message>
    <message>
        <source>A token is missing or was refused. Without a token, No authorization header presented proves the genuine service.</source>
        <translation>Ein Token fehlt oder wurde abgelehnt. Ohne Token beweist No authorization header presented den echten Dienst.</translation>
    </message>
    <message>
        <source>To a test without a token: nothing is wrong.</source>
        <translation>Bei einem Test ohne Token: nichts ist falsch.</translation>
    </message>
    <message>
        <source>Otherwise as for the gateway&apos;s 401.</source>
        <translation>Sonst wie bei 401 des Gateways.</translation>
    </message>
    <message>
        <source>GitLab&apos;s rake task puts /v1/models behind an endpoint that ends in /v1 already: its 404 says nothing about the model.</source>
        <translation>Der Rake-Task von GitLab hängt /v1/models an einen Endpunkt, der schon auf /v1 endet: seine 404 sagt nichts über das Modell.</translation>
    </message>
    <message>
        <source>A flaw of the rake task.</source>
        <translation>Ein Mangel des Rake-Tasks.</translation>
    </message>
    <message>
        <source>Leave the endpoint as it is; F2 and E1 decide.</source>
        <translation>Den Endpunkt lassen, wie er ist; F2 und E1 entscheiden.</translation>
    </message>
    <message>
        <source>GitLab has no usable gateway address; the rake task ends there.</source>
        <translation>GitLab hat keine brauchbare Gateway-Adresse; der Rake-Task endet dort.</translation>
    </message>
    <message>
        <source>The user of the rake task may not use Code Suggestions. The task ends there and hides all later steps.</source>
        <translation>Der Benutzer des Rake-Tasks darf Code Suggestions nicht nutzen. Der Task endet dort und verbirgt alle späteren Schritte.</translation>
    </message>
    <message>
        <source>Without a name the task takes root, who often has no seat.</source>
        <translation>Ohne Namen nimmt der Task root, der oft keinen Platz hat.</translation>
    </message>
    <message>
        <source>Run it again with the name of a user who has a seat.</source>
        <translation>Ihn mit dem Namen eines Benutzers mit Platz wiederholen.</translation>
    </message>
    <message>
        <source>From GitLab&apos;s host the gateway&apos;s health address did not answer as it should.</source>
        <translation>Vom GitLab-Host antwortete die Gesundheitsadresse des Gateways nicht, wie sie soll.</translation>
    </message>
    <message>
        <source>A firewall, a proxy or TLS between.</source>
        <translation>Eine Firewall, ein Proxy oder TLS dazwischen.</translation>
    </message>
    <message>
        <source>The gateway&apos;s health address asks for a token: its path is not the one that is open.</source>
        <translation>Die Gesundheitsadresse des Gateways verlangt ein Token: ihr Pfad ist nicht der offene.</translation>
    </message>
    <message>
        <source>A slash at the end of the Local AI Gateway URL makes it //monitoring/healthz.</source>
        <translation>Ein Schrägstrich am Ende der Local AI Gateway URL macht daraus //monitoring/healthz.</translation>
    </message>
    <message>
        <source>A proxy before the gateway has a login of its own.</source>
        <translation>Ein Proxy vor dem Gateway hat eine eigene Anmeldung.</translation>
    </message>
    <message>
        <source>Take the slash away.</source>
        <translation>Den Schrägstrich entfernen.</translation>
    </message>
    <message>
        <source>From GitLab&apos;s host a certificate is not trusted.</source>
        <translation>Vom GitLab-Host wird einem Zertifikat nicht vertraut.</translation>
    </message>
    <message>
        <source>From GitLab&apos;s host an endpoint was not reached; the rake task goes around the proxy when it tests.</source>
        <translation>Vom GitLab-Host wurde ein Endpunkt nicht erreicht; beim Testen geht der Rake-Task am Proxy vorbei.</translation>
    </message>
    <message>
        <source>Look at the error&apos;s class and words, and run the rungs A.</source>
        <translation>Klasse und Worte des Fehlers ansehen und die Sprossen A laufen lassen.</translation>
    </message>
    <message>
        <source>From GitLab&apos;s host a model endpoint did not answer well. Only the gateway has to reach it.</source>
        <translation>Vom GitLab-Host antwortete ein Modell-Endpunkt nicht gut. Nur das Gateway muss ihn erreichen.</translation>
    </message>
    <message>
        <source>GitLab has no way to the model, which is no fault.</source>
        <translation>GitLab hat keinen Weg zum Modell, was kein Fehler ist.</translation>
    </message>
    <message>
        <source>No model is defined, or no feature has one.</source>
        <translation>Es ist kein Modell angelegt, oder keine Funktion hat eines.</translation>
    </message>
    <message>
        <source>Not set up yet.</source>
        <translation>Noch nicht eingerichtet.</translation>
    </message>
    <message>
        <source>Add a model, and assign it to the features.</source>
        <translation>Ein Modell anlegen und den Funktionen zuweisen.</translation>
    </message>
    <message>
        <source>From GitLab&apos;s host the Agent Platform service did not answer well.</source>
        <translation>Vom GitLab-Host antwortete der Agent Platform service nicht gut.</translation>
    </message>
    <message>
        <source>The WebSocket of the agents does not come through.</source>
        <translation>Der WebSocket der Agenten kommt nicht durch.</translation>
    </message>
    <message>
        <source>A reverse proxy before GitLab drops Upgrade and Connection.</source>
        <translation>Ein Reverse Proxy vor GitLab entfernt Upgrade und Connection.</translation>
    </message>
    <message>
        <source>Let it pass both headers on, over HTTP/1.1.</source>
        <translation>Ihn beide Header über HTTP/1.1 weiterreichen lassen.</translation>
    </message>
    <message>
        <source>GitLab&apos;s host probe failed. It counts any HTTP answer as good, and it alone does not allow private addresses.</source>
        <translation>Die Host-Probe von GitLab schlug fehl. Sie zählt jede HTTP-Antwort als gut, und nur sie erlaubt keine privaten Adressen.</translation>
    </message>
    <message>
        <source>The address is private: then features can work all the same.</source>
        <translation>Die Adresse ist privat: dann können die Funktionen dennoch laufen.</translation>
    </message>
    <message>
        <source>GitLab has no gateway address.</source>
        <translation>GitLab hat keine Gateway-Adresse.</translation>
    </message>
    <message>
        <source>Licence, add-on or the seat of the one who clicked does not suffice.</source>
        <translation>Lizenz, Add-on oder der Platz dessen, der geklickt hat, reicht nicht.</translation>
    </message>
    <message>
        <source>Check as the user who has the trouble.</source>
        <translation>Als der Benutzer prüfen, der das Problem hat.</translation>
    </message>
    <message>
        <source>The Agent Platform service did not answer GitLab well; gRPC&apos;s words stand in errors. It is red as well until a model is selected for the feature.</source>
        <translation>Der Agent Platform service antwortete GitLab nicht gut; die Worte von gRPC stehen in errors. Rot ist es auch, bis für die Funktion ein Modell gewählt ist.</translation>
    </message>
    <message>
        <source>A test of GitLab&apos;s cloud. It runs while any feature is left on GitLab&apos;s models, and is red on an isolated site.</source>
        <translation>Ein Test der Cloud von GitLab. Er läuft, solange eine Funktion auf Modellen von GitLab steht, und ist an einem abgeschotteten Standort rot.</translation>
    </message>
    <message>
        <source>A feature is left on GitLab&apos;s models.</source>
        <translation>Eine Funktion steht noch auf Modellen von GitLab.</translation>
    </message>
    <message>
        <source>Give each feature a self-hosted model, or turn it off.</source>
        <translation>Jeder Funktion ein selbst betriebenes Modell geben oder sie ausschalten.</translation>
    </message>
    <message>
        <source>A probe of GitLab&apos;s health check failed that has no explanation here.</source>
        <translation>Eine Probe der Zustandsprüfung von GitLab schlug fehl, zu der hier keine Erklärung steht.</translation>
    </message>
    <message>
        <source>See its message.</source>
        <translation>Siehe ihre Meldung.</translation>
    </message>
    <message>
        <source>A name does not resolve where the call is made.</source>
        <translation>Ein Name lässt sich dort, wo der Aufruf geschieht, nicht auflösen.</translation>
    </message>
    <message>
        <source>DNS, a split horizon, or a misspelling.</source>
        <translation>DNS, ein geteilter Horizont, oder ein Schreibfehler.</translation>
    </message>
    <message>
        <source>Resolve the name on that host, and in the container.</source>
        <translation>Den Namen auf diesem Host und im Container auflösen.</translation>
    </message>
    <message>
        <source>Nothing listens at that address and port.</source>
        <translation>An dieser Adresse und diesem Port lauscht nichts.</translation>
    </message>
    <message>
        <source>The service is down, the port is another one, or the container does not publish it.</source>
        <translation>Der Dienst läuft nicht, der Port ist ein anderer, oder der Container veröffentlicht ihn nicht.</translation>
    </message>
    <message>
        <source>vLLM refuses while it loads.</source>
        <translation>vLLM weist ab, solange es lädt.</translation>
    </message>
    <message>
        <source>Look whether the service runs, and which ports it publishes: 5052 and 50052.</source>
        <translation>Nachsehen, ob der Dienst läuft und welche Ports er veröffentlicht: 5052 und 50052.</translation>
    </message>
    <message>
        <source>No connection came about in time.</source>
        <translation>In der Zeit kam keine Verbindung zustande.</translation>
    </message>
    <message>
        <source>A firewall drops the packets, or the route is wrong.</source>
        <translation>Eine Firewall verwirft die Pakete, oder die Route ist falsch.</translation>
    </message>
    <message>
        <source>Ask for the way from that host to address and port.</source>
        <translation>Den Weg von diesem Host zu Adresse und Port freigeben lassen.</translation>
    </message>
    <message>
        <source>Connected, but no answer in time. Test connection waits 3 s up to 18.9: a cold model needs more.</source>
        <translation>Verbunden, aber keine Antwort in der Zeit. Test connection wartet bis 18.9 nur 3 s: ein kaltes Modell braucht mehr.</translation>
    </message>
    <message>
        <source>Run E2 with a longer wait.</source>
        <translation>E2 mit längerem Warten laufen lassen.</translation>
    </message>
    <message>
        <source>A certificate has expired.</source>
        <translation>Ein Zertifikat ist abgelaufen.</translation>
    </message>
    <message>
        <source>Nobody renewed it, or a clock is wrong.</source>
        <translation>Niemand hat es erneuert, oder eine Uhr geht falsch.</translation>
    </message>
    <message>
        <source>Renew it.</source>
        <translation>Es erneuern.</translation>
    </message>
    <message>
        <source>The certificate is for another name.</source>
        <translation>Das Zertifikat gilt für einen anderen Namen.</translation>
    </message>
    <message>
        <source>The address has an IP or an alias.</source>
        <translation>Die Adresse hat eine IP oder einen Alias.</translation>
    </message>
    <message>
        <source>Use a name that stands in the certificate.</source>
        <translation>Einen Namen nehmen, der im Zertifikat steht.</translation>
    </message>
    <message>
        <source>The certificate is signed by itself, and not trusted where the call is made.</source>
        <translation>Das Zertifikat ist selbst signiert, und ihm wird dort, wo der Aufruf geschieht, nicht vertraut.</translation>
    </message>
    <message>
        <source>A program written in Go does not trust the certificate: Workhorse, a runner, Docker. Workhorse does not look into GitLab&apos;s trusted certificates, but into the system&apos;s store.</source>
        <translation>Ein in Go geschriebenes Programm vertraut dem Zertifikat nicht: Workhorse, ein Runner, Docker. Workhorse sieht nicht in GitLabs vertraute Zertifikate, sondern in den Systemspeicher.</translation>
    </message>
    <message>
        <source>The private CA is not in the system&apos;s store of that host or pod.</source>
        <translation>Die private CA fehlt im Systemspeicher jenes Hosts oder Pods.</translation>
    </message>
    <message>
        <source>Add the CA to the system&apos;s store of every GitLab node or webservice pod (update-ca-certificates), then restart gitlab-workhorse.</source>
        <translation>Die CA in den Systemspeicher jedes GitLab-Knotens oder Webservice-Pods aufnehmen (update-ca-certificates), dann gitlab-workhorse neu starten.</translation>
    </message>
    <message>
        <source>For a runner or Docker, install the CA on that host.</source>
        <translation>Für einen Runner oder Docker die CA auf jenem Host installieren.</translation>
    </message>
    <message>
        <source>A proxy or load balancer answers in place of the server behind it, which it does not reach or which takes too long. The gateway itself never gives 502 or 504.</source>
        <translation>Ein Proxy oder Load Balancer antwortet anstelle des Servers dahinter, den er nicht erreicht oder der zu lange braucht. Das Gateway selbst gibt nie 502 oder 504.</translation>
    </message>
    <message>
        <source>The server behind the proxy is down, still starting, or at another name or port.</source>
        <translation>Der Server hinter dem Proxy läuft nicht, startet noch oder hat einen anderen Namen oder Port.</translation>
    </message>
    <message>
        <source>504: it takes longer than the proxy waits.</source>
        <translation>504: er braucht länger, als der Proxy wartet.</translation>
    </message>
    <message>
        <source>The header Server and the text of the page tell which proxy it is; read its log.</source>
        <translation>Der Header Server und der Text der Seite verraten, welcher Proxy es ist; sein Protokoll lesen.</translation>
    </message>
    <message>
        <source>For the gateway, check that the upstream is the container&apos;s name with port 5052, on the same container network.</source>
        <translation>Beim Gateway prüfen, ob der Upstream der Name des Containers mit Port 5052 ist, im selben Container-Netz.</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Administers GitLab Duo Self-Hosted.

GATEHOUSE_TOKEN is the access token for the instance that --instance names; it is never stored.
GATEHOUSE_HOME moves the workspace as --home does.</source>
        <translation>Verwaltet GitLab Duo Self-Hosted.

GATEHOUSE_TOKEN ist das Zugriffstoken für die Instanz, die --instance nennt; es wird nie gespeichert.
GATEHOUSE_HOME verlegt den Arbeitsbereich wie --home.</translation>
    </message>
    <message>
        <source>Print the versions of Gatehouse, Qt and the database schema.</source>
        <translation>Die Versionen von Gatehouse, Qt und dem Datenbankschema ausgeben.</translation>
    </message>
    <message>
        <source>Open this instance.</source>
        <translation>Diese Instanz öffnen.</translation>
    </message>
    <message>
        <source>Folder of the workspace.</source>
        <translation>Ordner des Arbeitsbereichs.</translation>
    </message>
    <message>
        <source>error, warning, info or debug.</source>
        <translation>error, warning, info oder debug.</translation>
    </message>
    <message>
        <source>Wrong usage. See gatehouse --help.</source>
        <translation>Falscher Aufruf. Siehe gatehouse --help.</translation>
    </message>
</context>
<context>
    <name>ModelRows</name>
    <message>
        <source>set</source>
        <translation>gesetzt</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>nicht gesetzt</translation>
    </message>
    <message>
        <source>will be set</source>
        <translation>wird gesetzt</translation>
    </message>
    <message>
        <source>will be removed</source>
        <translation>wird entfernt</translation>
    </message>
    <message>
        <source>not used</source>
        <translation>nicht benutzt</translation>
    </message>
    <message>
        <source>added</source>
        <translation>hinzugefügt</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>gelöscht</translation>
    </message>
    <message>
        <source>Error, %1 in all</source>
        <translation>Fehler, insgesamt %1</translation>
    </message>
    <message>
        <source>Warning, %1 in all</source>
        <translation>Warnung, insgesamt %1</translation>
    </message>
    <message>
        <source>%1 notes</source>
        <translation>%1 Hinweise</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>nicht geprüft</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Connectivity report</source>
        <translation>Verbindungsbericht</translation>
    </message>
    <message>
        <source>Connectivity report: %1</source>
        <translation>Verbindungsbericht: %1</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Prüfungen</translation>
    </message>
    <message>
        <source>%1 passed, %2 warnings, %3 failed, %4 explained by those, %5 not tested</source>
        <translation>%1 bestanden, %2 Warnungen, %3 fehlgeschlagen, %4 dadurch erklärt, %5 nicht getestet</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>GitLab</source>
        <translation>GitLab</translation>
    </message>
    <message>
        <source>version not known</source>
        <translation>Version nicht bekannt</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Umfang</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>alles</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>Written by</source>
        <translation>Geschrieben von</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Was nicht stimmt</translation>
    </message>
    <message>
        <source>Nothing that was tested.</source>
        <translation>Nichts von dem, was getestet wurde.</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <translation>%1: %2 (%3)</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
    <message>
        <source>Most likely</source>
        <translation>Wahrscheinlich</translation>
    </message>
    <message>
        <source>How it is known</source>
        <translation>Woran es sich zeigt</translation>
    </message>
    <message>
        <source>Remedy</source>
        <translation>Abhilfe</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>What else it could be</source>
        <translation>Was es sonst sein könnte</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Gesehen</translation>
    </message>
    <message>
        <source>Tested from</source>
        <translation>Getestet von</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Correlation ID</source>
        <translation>Correlation ID</translation>
    </message>
    <message>
        <source>Explains</source>
        <translation>Erklärt</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>What changed since %1</source>
        <translation>Was sich seit %1 geändert hat</translation>
    </message>
    <message>
        <source>Nothing.</source>
        <translation>Nichts.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>All checks</source>
        <translation>Alle Prüfungen</translation>
    </message>
    <message>
        <source>Rung</source>
        <translation>Sprosse</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Correlation ID: %1</source>
        <translation>Correlation ID: %1</translation>
    </message>
    <message>
        <source>Not tested</source>
        <translation>Nicht getestet</translation>
    </message>
    <message>
        <source>Everything in the scope was tested.</source>
        <translation>Alles im Umfang wurde getestet.</translation>
    </message>
    <message>
        <source>Why not</source>
        <translation>Warum nicht</translation>
    </message>
    <message>
        <source>en</source>
        <comment>language of the report, as HTML&apos;s lang attribute has it</comment>
        <translation>de</translation>
    </message>
    <message>
        <source>Secrets are left out of this report.</source>
        <translation>Geheimnisse sind in diesem Bericht ausgelassen.</translation>
    </message>
    <message>
        <source>explained by %1</source>
        <translation>erklärt durch %1</translation>
    </message>
    <message>
        <source>Most likely: %1</source>
        <translation>Wahrscheinlich: %1</translation>
    </message>
    <message>
        <source>It could also be: %1</source>
        <translation>Es könnte auch sein: %1</translation>
    </message>
    <message>
        <source>Remedy: %1</source>
        <translation>Abhilfe: %1</translation>
    </message>
    <message>
        <source>Address: %1</source>
        <translation>Adresse: %1</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>bestanden</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>explained</source>
        <translation>erklärt</translation>
    </message>
    <message>
        <source>not tested</source>
        <translation>nicht getestet</translation>
    </message>
    <message>
        <source>passed, with warnings</source>
        <translation>bestanden, mit Warnungen</translation>
    </message>
    <message>
        <source>stopped before it was done</source>
        <translation>vor dem Ende angehalten</translation>
    </message>
    <message>
        <source>newly failed</source>
        <translation>neu fehlgeschlagen</translation>
    </message>
    <message>
        <source>new warning</source>
        <translation>neue Warnung</translation>
    </message>
    <message>
        <source>another cause</source>
        <translation>andere Ursache</translation>
    </message>
    <message>
        <source>recovered</source>
        <translation>wieder in Ordnung</translation>
    </message>
    <message>
        <source>slower</source>
        <translation>langsamer</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>dieser Computer</translation>
    </message>
    <message>
        <source>through GitLab</source>
        <translation>durch GitLab</translation>
    </message>
    <message>
        <source>through the gateway</source>
        <translation>durch das Gateway</translation>
    </message>
    <message>
        <source>on the GitLab host</source>
        <translation>auf dem GitLab-Host</translation>
    </message>
    <message>
        <source>in the gateway&apos;s container</source>
        <translation>im Container des Gateways</translation>
    </message>
    <message>
        <source>on the model host</source>
        <translation>auf dem Modell-Host</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Dieser Computer</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>AI gateway</source>
        <translation>AI gateway</translation>
    </message>
    <message>
        <source>Agent Platform service</source>
        <translation>Agent Platform service</translation>
    </message>
    <message>
        <source>Model %1</source>
        <translation>Modell %1</translation>
    </message>
    <message>
        <source>Feature %1</source>
        <translation>Funktion %1</translation>
    </message>
    <message>
        <source>GitLab&apos;s cloud: %1</source>
        <translation>Cloud von GitLab: %1</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1, from %2 to %3</source>
        <translation>%1, von %2 bis %3</translation>
    </message>
    <message>
        <source>Rights checked as</source>
        <translation>Rechte geprüft als</translation>
    </message>
</context>
<context>
    <name>RowState</name>
    <message>
        <source>This instance is read-only.</source>
        <translation>Diese Instanz ist schreibgeschützt.</translation>
    </message>
    <message>
        <source>GitLab&apos;s interface cannot set this row.</source>
        <translation>GitLabs Schnittstelle kann diese Zeile nicht setzen.</translation>
    </message>
    <message>
        <source>Behind the feature flag %1, which is off.</source>
        <translation>Hinter dem Feature-Flag %1, das aus ist.</translation>
    </message>
    <message>
        <source>Choose a model for %1 first.</source>
        <translation>Wählen Sie zuerst ein Modell für %1.</translation>
    </message>
    <message>
        <source>There is no other feature in %1.</source>
        <translation>In %1 gibt es keine andere Funktion.</translation>
    </message>
    <message>
        <source>not compatible</source>
        <translation>nicht kompatibel</translation>
    </message>
    <message>
        <source>Through your gateway</source>
        <translation>Über Ihr Gateway</translation>
    </message>
    <message>
        <source>Leaves your network: GitLab&apos;s cloud</source>
        <translation>Verlässt Ihr Netz: GitLabs Cloud</translation>
    </message>
    <message>
        <source>Your gateway, without a model</source>
        <translation>Ihr Gateway, ohne Modell</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>Setting</source>
        <translation>Einstellung</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Anlegen</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Features</source>
        <translation>Funktionen</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>Von Hand</translation>
    </message>
    <message>
        <source>After step %1.</source>
        <translation>Nach Schritt %1.</translation>
    </message>
    <message>
        <source>After steps %1.</source>
        <translation>Nach den Schritten %1.</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>sending</source>
        <translation>wird gesendet</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>übersprungen</translation>
    </message>
    <message>
        <source>The server says: %1</source>
        <translation>Der Server sagt: %1</translation>
    </message>
    <message>
        <source>Does not hold on reading back: %1.</source>
        <translation>Gilt beim Zurücklesen nicht: %1.</translation>
    </message>
    <message>
        <source>Holds: %1.</source>
        <translation>Gilt: %1.</translation>
    </message>
</context>
<context>
    <name>Suitability</name>
    <message>
        <source>completion</source>
        <translation>Vervollständigung</translation>
    </message>
    <message>
        <source>generation</source>
        <translation>Erzeugung</translation>
    </message>
    <message>
        <source>chat</source>
        <translation>Chat</translation>
    </message>
    <message>
        <source>agents</source>
        <translation>Agenten</translation>
    </message>
    <message>
        <source>good fit</source>
        <translation>gut geeignet</translation>
    </message>
    <message>
        <source>partial fit</source>
        <translation>teilweise geeignet</translation>
    </message>
    <message>
        <source>limited fit</source>
        <translation>bedingt geeignet</translation>
    </message>
    <message>
        <source>not documented</source>
        <translation>nicht dokumentiert</translation>
    </message>
</context>
<context>
    <name>Times</name>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>gerade eben</translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation>
            <numerusform>vor %n Min.</numerusform>
            <numerusform>vor %n Min.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h ago</source>
        <translation>
            <numerusform>vor %n Std.</numerusform>
            <numerusform>vor %n Std.</numerusform>
        </translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>gestern</translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>vor %n Tag</numerusform>
            <numerusform>vor %n Tagen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Undo</name>
    <message>
        <source>Take the server&apos;s value</source>
        <translation>Wert des Servers übernehmen</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>%1 importieren</translation>
    </message>
    <message>
        <source>Discard all changes</source>
        <translation>Alle Änderungen verwerfen</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>Änderungen verwerfen</translation>
    </message>
    <message>
        <source>Set the API key of %1</source>
        <translation>API-Schlüssel von %1 setzen</translation>
    </message>
</context>
<context>
    <name>Value</name>
    <message>
        <source>not set</source>
        <translation>nicht gesetzt</translation>
    </message>
    <message>
        <source>on</source>
        <translation>an</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>There is no address of the Agent Platform service, so %1 cannot reach their self-hosted models.</source>
        <translation>Es gibt keine Adresse des Agent-Platform-Dienstes, daher erreichen %1 ihre selbst gehosteten Modelle nicht.</translation>
    </message>
    <message>
        <source>Set it, or take these features off their self-hosted models first.</source>
        <translation>Setzen Sie sie, oder nehmen Sie diese Funktionen vorher von ihren selbst gehosteten Modellen.</translation>
    </message>
    <message>
        <source>This GitLab has no list of allowed models; it came with 19.1.</source>
        <translation>Dieses GitLab hat keine Liste erlaubter Modelle; sie kam mit 19.1.</translation>
    </message>
    <message>
        <source>%1: GitLab %2 has no list of allowed models.</source>
        <translation>%1: GitLab %2 hat keine Liste erlaubter Modelle.</translation>
    </message>
    <message>
        <source>It came with 19.1.</source>
        <translation>Sie kam mit 19.1.</translation>
    </message>
    <message>
        <source>%1: GitLab does not offer %2 here.</source>
        <translation>%1: GitLab bietet %2 hier nicht an.</translation>
    </message>
    <message>
        <source>Take it off the list of allowed models.</source>
        <translation>Nehmen Sie es aus der Liste erlaubter Modelle.</translation>
    </message>
    <message>
        <source>A pull or an apply of %1 is already running.</source>
        <translation>Ein Abruf oder eine Anwendung von %1 läuft bereits.</translation>
    </message>
    <message>
        <source>Wait for it, or stop it.</source>
        <translation>Warten Sie darauf, oder halten Sie sie an.</translation>
    </message>
    <message>
        <source>The answer of %1 was cut off.</source>
        <translation>Die Antwort von %1 wurde abgeschnitten.</translation>
    </message>
    <message>
        <source>Try again. If it happens each time, look for a proxy, a firewall or a load balancer that ends connections.</source>
        <translation>Versuchen Sie es erneut. Geschieht es jedes Mal, suchen Sie nach einem Proxy, einer Firewall oder einem Lastverteiler, der Verbindungen beendet.</translation>
    </message>
    <message>
        <source>Check that the URL leads to GitLab and not to another service.</source>
        <translation>Prüfen Sie, ob die URL zu GitLab führt und nicht zu einem anderen Dienst.</translation>
    </message>
    <message>
        <source>%1 answered, but not in HTTP.</source>
        <translation>%1 hat geantwortet, aber nicht in HTTP.</translation>
    </message>
    <message>
        <source>Check the port, and whether the URL begins with https:// or http:// as the server expects.</source>
        <translation>Prüfen Sie den Port, und ob die URL mit https:// oder http:// beginnt, wie der Server es erwartet.</translation>
    </message>
    <message>
        <source>The answer of %1 is damaged: %2.</source>
        <translation>Die Antwort von %1 ist beschädigt: %2.</translation>
    </message>
    <message>
        <source>Try again. If it stays, look for a proxy between here and GitLab that cuts or changes answers.</source>
        <translation>Versuchen Sie es erneut. Bleibt es so, suchen Sie nach einem Proxy zwischen hier und GitLab, der Antworten abschneidet oder verändert.</translation>
    </message>
    <message>
        <source>The answer of %1 stopped half-way: nothing came for %2 s.</source>
        <translation>Die Antwort von %1 blieb mittendrin stehen: %2 s lang kam nichts.</translation>
    </message>
    <message>
        <source>Try again. If it happens each time, look at the load of the server and at the network between.</source>
        <translation>Versuchen Sie es erneut. Geschieht es jedes Mal, prüfen Sie die Last des Servers und das Netz dazwischen.</translation>
    </message>
    <message>
        <source>%1 took the request but did not begin to answer within %2 s.</source>
        <translation>%1 hat die Anfrage angenommen, aber nicht innerhalb von %2 s zu antworten begonnen.</translation>
    </message>
    <message>
        <source>Look at the load of the server, or try again later.</source>
        <translation>Prüfen Sie die Last des Servers, oder versuchen Sie es später erneut.</translation>
    </message>
    <message>
        <source>The answer of %1 is nested more than %2 levels deep. That is not GitLab&apos;s.</source>
        <translation>Die Antwort von %1 ist mehr als %2 Ebenen tief verschachtelt. Sie stammt nicht von GitLab.</translation>
    </message>
    <message>
        <source>Check the URL, and what stands between here and GitLab.</source>
        <translation>Prüfen Sie die URL und was zwischen hier und GitLab steht.</translation>
    </message>
    <message>
        <source>The answer of %1 is larger than the %2 KiB that Gatehouse accepts.</source>
        <translation>Die Antwort von %1 ist größer als die %2 KiB, die Gatehouse annimmt.</translation>
    </message>
    <message>
        <source>The application settings of this instance were never read, so they are not changed.</source>
        <translation>Die Anwendungseinstellungen dieser Instanz wurden nie gelesen, daher werden sie nicht geändert.</translation>
    </message>
    <message>
        <source>Pull first. They need an administrator&apos;s token with the scope admin_mode where Admin Mode is on.</source>
        <translation>Rufen Sie zuerst ab. Nötig ist das Token eines Administrators, bei eingeschaltetem Admin Mode mit dem Scope admin_mode.</translation>
    </message>
    <message>
        <source>This GitLab does not know what was sent, or not in this form: %1. Nothing was changed.</source>
        <translation>Dieses GitLab kennt das Gesendete nicht, oder nicht in dieser Form: %1. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Pull again, so that GitLab&apos;s version is known; then plan again.</source>
        <translation>Rufen Sie erneut ab, damit GitLabs Version bekannt ist; planen Sie dann neu.</translation>
    </message>
    <message>
        <source>The choice %1 is unknown to this program, so it is not written.</source>
        <translation>Die Wahl %1 ist diesem Programm unbekannt, daher wird sie nicht geschrieben.</translation>
    </message>
    <message>
        <source>Choose another one, or set it in GitLab.</source>
        <translation>Wählen Sie etwas anderes, oder stellen Sie es in GitLab ein.</translation>
    </message>
    <message>
        <source>%1 also overwrites this setting in every group and project. Earlier choices there are lost.</source>
        <translation>%1 überschreibt diese Einstellung auch in jeder Gruppe und jedem Projekt. Was dort gewählt war, geht verloren.</translation>
    </message>
    <message>
        <source>The workspace could not be copied to %1 before its schema is brought up to date.</source>
        <translation>Der Arbeitsbereich konnte nicht nach %1 kopiert werden, bevor sein Schema erneuert wird.</translation>
    </message>
    <message>
        <source>Make room on the disk or allow writing to the folder. Nothing was changed.</source>
        <translation>Schaffen Sie Platz auf dem Datenträger, oder erlauben Sie das Schreiben in den Ordner. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Accept the testing terms for beta models and features</source>
        <translation>Den Testbedingungen für Beta-Modelle und -Funktionen zustimmen</translation>
    </message>
    <message>
        <source>On GitLab&apos;s page, in the browser: no token can do it.</source>
        <translation>Auf GitLabs Seite, im Browser: kein Token kann das.</translation>
    </message>
    <message>
        <source>Change this on GitLab&apos;s own page</source>
        <translation>Dies auf GitLabs eigener Seite ändern</translation>
    </message>
    <message>
        <source>In the browser: no token can do it.</source>
        <translation>Im Browser: kein Token kann das.</translation>
    </message>
    <message>
        <source>The CA file %1 holds no certificate.</source>
        <translation>Die CA-Datei %1 enthält kein Zertifikat.</translation>
    </message>
    <message>
        <source>Choose a file with certificates in PEM format: it has lines that say BEGIN CERTIFICATE.</source>
        <translation>Wählen Sie eine Datei mit Zertifikaten im PEM-Format: darin stehen Zeilen mit BEGIN CERTIFICATE.</translation>
    </message>
    <message>
        <source>The CA file %1 cannot be read.</source>
        <translation>Die CA-Datei %1 ist nicht lesbar.</translation>
    </message>
    <message>
        <source>Choose a readable file with certificates in PEM format.</source>
        <translation>Wählen Sie eine lesbare Datei mit Zertifikaten im PEM-Format.</translation>
    </message>
    <message>
        <source>It was stopped before it was done.</source>
        <translation>Es wurde angehalten, bevor es fertig war.</translation>
    </message>
    <message>
        <source>Once set, GitLab cannot return these to inheriting from General Chat: %1.</source>
        <translation>Einmal gesetzt, kann GitLab diese nicht mehr von General Chat erben lassen: %1.</translation>
    </message>
    <message>
        <source>The catalogue that comes with Gatehouse is broken: %1, key %2: %3.</source>
        <translation>Der mit Gatehouse gelieferte Katalog ist defekt: %1, Schlüssel %2: %3.</translation>
    </message>
    <message>
        <source>Install Gatehouse again.</source>
        <translation>Installieren Sie Gatehouse neu.</translation>
    </message>
    <message>
        <source>Assumed: %1</source>
        <translation>Angenommen: %1</translation>
    </message>
    <message>
        <source>Deployment: %1</source>
        <translation>Deployment: %1</translation>
    </message>
    <message>
        <source>Model %1</source>
        <translation>Modell %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>family not compatible</source>
        <translation>Familie nicht kompatibel</translation>
    </message>
    <message>
        <source>behind the feature flag %1, which is off</source>
        <translation>hinter dem Feature-Flag %1, das aus ist</translation>
    </message>
    <message>
        <source>its model is not there</source>
        <translation>ihr Modell ist nicht vorhanden</translation>
    </message>
    <message>
        <source>GitLab does not offer this choice there</source>
        <translation>GitLab bietet diese Wahl dort nicht an</translation>
    </message>
    <message>
        <source>cannot be set back to not assigned</source>
        <translation>kann nicht auf „nicht zugewiesen“ zurückgesetzt werden</translation>
    </message>
    <message>
        <source>cannot be set here</source>
        <translation>kann hier nicht gesetzt werden</translation>
    </message>
    <message>
        <source>hidden on this instance</source>
        <translation>auf dieser Instanz verborgen</translation>
    </message>
    <message>
        <source>has a choice that Gatehouse does not know</source>
        <translation>hat eine Wahl, die Gatehouse nicht kennt</translation>
    </message>
    <message>
        <source>This is GitLab Community Edition (%1). GitLab Duo Self-Hosted needs GitLab Enterprise Edition.</source>
        <translation>Dies ist die GitLab Community Edition (%1). GitLab Duo Self-Hosted braucht die GitLab Enterprise Edition.</translation>
    </message>
    <message>
        <source>Connect to an instance of the Enterprise Edition.</source>
        <translation>Verbinden Sie sich mit einer Instanz der Enterprise Edition.</translation>
    </message>
    <message>
        <source>No add-on that allows self-hosted models is active; found: %1.</source>
        <translation>Es ist kein Add-on aktiv, das selbst gehostete Modelle erlaubt; gefunden: %1.</translation>
    </message>
    <message>
        <source>GitLab Duo Enterprise, or the Self-Hosted Agent Platform add-on, is needed. After a purchase synchronise the subscription under Admin, Subscription.</source>
        <translation>Nötig ist GitLab Duo Enterprise oder das Add-on Self-Hosted Agent Platform. Synchronisieren Sie nach einem Kauf das Abonnement unter Admin, Subscription.</translation>
    </message>
    <message>
        <source>%1 is not an administrator.</source>
        <translation>%1 ist kein Administrator.</translation>
    </message>
    <message>
        <source>Use the token of an administrator: GitLab shows and takes these settings from administrators only.</source>
        <translation>Nehmen Sie das Token eines Administrators: GitLab zeigt diese Einstellungen nur Administratoren und nimmt sie nur von ihnen an.</translation>
    </message>
    <message>
        <source>The licence does not cover GitLab Duo Self-Hosted; plan: %1.</source>
        <translation>Die Lizenz umfasst GitLab Duo Self-Hosted nicht; Plan: %1.</translation>
    </message>
    <message>
        <source>GitLab Premium or Ultimate is needed.</source>
        <translation>Nötig ist GitLab Premium oder Ultimate.</translation>
    </message>
    <message>
        <source>The token lacks the scope admin_mode.</source>
        <translation>Dem Token fehlt der Scope admin_mode.</translation>
    </message>
    <message>
        <source>Needed where Admin Mode is on. Create a token with the scopes api and admin_mode.</source>
        <translation>Nötig, wo Admin Mode eingeschaltet ist. Erstellen Sie ein Token mit den Scopes api und admin_mode.</translation>
    </message>
    <message>
        <source>The token lacks the scope api; it has: %1.</source>
        <translation>Dem Token fehlt der Scope api; es hat: %1.</translation>
    </message>
    <message>
        <source>Create a token with the scopes api and admin_mode, then log in again.</source>
        <translation>Erstellen Sie ein Token mit den Scopes api und admin_mode, und melden Sie sich neu an.</translation>
    </message>
    <message>
        <source>GitLab does not let this token manage self-hosted models.</source>
        <translation>GitLab lässt dieses Token keine selbst gehosteten Modelle verwalten.</translation>
    </message>
    <message>
        <source>Check the administrator role, the licence and the add-on; after a purchase synchronise the subscription.</source>
        <translation>Prüfen Sie Administratorrolle, Lizenz und Add-on; synchronisieren Sie nach einem Kauf das Abonnement.</translation>
    </message>
    <message>
        <source>The token expired on %1.</source>
        <translation>Das Token ist am %1 abgelaufen.</translation>
    </message>
    <message>
        <source>Create a new token and log in again.</source>
        <translation>Erstellen Sie ein neues Token, und melden Sie sich neu an.</translation>
    </message>
    <message>
        <source>The token expires on %1.</source>
        <translation>Das Token läuft am %1 ab.</translation>
    </message>
    <message>
        <source>Create a new token before then.</source>
        <translation>Erstellen Sie vorher ein neues Token.</translation>
    </message>
    <message>
        <source>%1 counts as production: the change must be confirmed by its name.</source>
        <translation>%1 zählt als Produktion: die Änderung muss mit dem Namen bestätigt werden.</translation>
    </message>
    <message>
        <source>Type the instance&apos;s name; on the command line give --yes --confirm NAME.</source>
        <translation>Geben Sie den Namen der Instanz ein; auf der Befehlszeile --yes --confirm NAME.</translation>
    </message>
    <message>
        <source>A confirmation is needed and there is no terminal to ask at.</source>
        <translation>Eine Bestätigung ist nötig, und es gibt kein Terminal zum Fragen.</translation>
    </message>
    <message>
        <source>Give --yes; in production also --confirm NAME.</source>
        <translation>Geben Sie --yes an; in der Produktion auch --confirm NAME.</translation>
    </message>
    <message>
        <source>%1 values were changed here and on the server.</source>
        <translation>%1 Werte wurden hier und auf dem Server geändert.</translation>
    </message>
    <message>
        <source>Choose mine or theirs for each; on the command line --on-conflict mine or theirs.</source>
        <translation>Wählen Sie für jeden Ihren Wert oder den des Servers; auf der Befehlszeile --on-conflict mine oder theirs.</translation>
    </message>
    <message>
        <source>%1 could not be reached within %2 s.</source>
        <translation>%1 war innerhalb von %2 s nicht erreichbar.</translation>
    </message>
    <message>
        <source>Check the host and the port, and whether a firewall lets this computer through.</source>
        <translation>Prüfen Sie Host und Port, und ob eine Firewall diesen Rechner durchlässt.</translation>
    </message>
    <message>
        <source>The connection to %1 ended without an answer in HTTP.</source>
        <translation>Die Verbindung zu %1 endete ohne eine Antwort in HTTP.</translation>
    </message>
    <message>
        <source>%1 refuses the connection: nothing listens there.</source>
        <translation>%1 weist die Verbindung ab: dort lauscht nichts.</translation>
    </message>
    <message>
        <source>Check the host and the port, and whether the server is running.</source>
        <translation>Prüfen Sie Host und Port, und ob der Server läuft.</translation>
    </message>
    <message>
        <source>The token holds characters that no token has, or nothing at all.</source>
        <translation>Das Token enthält Zeichen, die kein Token hat, oder gar nichts.</translation>
    </message>
    <message>
        <source>Enter the token again, without line breaks.</source>
        <translation>Geben Sie das Token erneut ein, ohne Zeilenumbrüche.</translation>
    </message>
    <message>
        <source>The workspace&apos;s database %1 turned out to be damaged while it was in use.</source>
        <translation>Die Datenbank %1 des Arbeitsbereichs erwies sich im Betrieb als beschädigt.</translation>
    </message>
    <message>
        <source>Close all Gatehouse programs and start again: the file is then set aside, not overwritten. Check the disk.</source>
        <translation>Schließen Sie alle Gatehouse-Programme und starten Sie neu: die Datei wird dann beiseitegelegt, nicht überschrieben. Prüfen Sie den Datenträger.</translation>
    </message>
    <message>
        <source>The workspace&apos;s database %1 is damaged. It was set aside as %2.</source>
        <translation>Die Datenbank %1 des Arbeitsbereichs ist beschädigt. Sie wurde als %2 beiseitegelegt.</translation>
    </message>
    <message>
        <source>Start again for an empty workspace. Copies made before an update are kept beside it (…schema-…); put the newest in its place to have them back. Drafts may be recovered from the file that was set aside with SQLite&apos;s .recover.</source>
        <translation>Starten Sie erneut, um einen leeren Arbeitsbereich zu erhalten. Kopien aus der Zeit vor einer Aktualisierung liegen daneben (…schema-…); setzen Sie die neueste an ihre Stelle, um sie zurückzuholen. Entwürfe lassen sich vielleicht mit .recover von SQLite aus der beiseitegelegten Datei retten.</translation>
    </message>
    <message>
        <source>The workspace&apos;s database %1 is damaged and could not be set aside.</source>
        <translation>Die Datenbank %1 des Arbeitsbereichs ist beschädigt und konnte nicht beiseitegelegt werden.</translation>
    </message>
    <message>
        <source>Move the file away by hand, or check who may write to its folder.</source>
        <translation>Verschieben Sie die Datei von Hand, oder prüfen Sie, wer in ihren Ordner schreiben darf.</translation>
    </message>
    <message>
        <source>The workspace&apos;s database %1 answered with an error.</source>
        <translation>Die Datenbank %1 des Arbeitsbereichs antwortete mit einem Fehler.</translation>
    </message>
    <message>
        <source>Look at the words of the database beside this message and at the log.</source>
        <translation>Beachten Sie die Worte der Datenbank neben dieser Meldung und das Protokoll.</translation>
    </message>
    <message>
        <source>The file %1 is a database of another program.</source>
        <translation>Die Datei %1 ist die Datenbank eines anderen Programms.</translation>
    </message>
    <message>
        <source>Choose another workspace folder with --home, or move the file away. Nothing in it was changed.</source>
        <translation>Wählen Sie mit --home einen anderen Ordner, oder verschieben Sie die Datei. In ihr wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The workspace&apos;s database %1 is held by another process.</source>
        <translation>Die Datenbank %1 des Arbeitsbereichs wird von einem anderen Prozess festgehalten.</translation>
    </message>
    <message>
        <source>Wait until the other Gatehouse program is done, or end it, and try again.</source>
        <translation>Warten Sie, bis das andere Gatehouse-Programm fertig ist, oder beenden Sie es, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The workspace&apos;s database %1 may not be written to.</source>
        <translation>In die Datenbank %1 des Arbeitsbereichs darf nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Give yourself the right to write to the file and to its folder, or choose another folder with --home.</source>
        <translation>Geben Sie sich Schreibrecht auf die Datei und ihren Ordner, oder wählen Sie mit --home einen anderen Ordner.</translation>
    </message>
    <message>
        <source>The workspace&apos;s database %1 cannot be created.</source>
        <translation>Die Datenbank %1 des Arbeitsbereichs kann nicht angelegt werden.</translation>
    </message>
    <message>
        <source>Check that the folder may be written to, or choose another one with --home.</source>
        <translation>Prüfen Sie, ob in den Ordner geschrieben werden darf, oder wählen Sie mit --home einen anderen.</translation>
    </message>
    <message>
        <source>The workspace&apos;s database %1 cannot be opened.</source>
        <translation>Die Datenbank %1 des Arbeitsbereichs kann nicht geöffnet werden.</translation>
    </message>
    <message>
        <source>Check that it is a file that you may read and write, or choose another folder with --home.</source>
        <translation>Prüfen Sie, ob es eine Datei ist, die Sie lesen und schreiben dürfen, oder wählen Sie mit --home einen anderen Ordner.</translation>
    </message>
    <message>
        <source>There is no room on the disk for the workspace&apos;s database %1.</source>
        <translation>Auf dem Datenträger ist kein Platz für die Datenbank %1 des Arbeitsbereichs.</translation>
    </message>
    <message>
        <source>Make room and try again. Nothing was half written.</source>
        <translation>Schaffen Sie Platz, und versuchen Sie es erneut. Nichts wurde halb geschrieben.</translation>
    </message>
    <message>
        <source>The name %1 is not known here.</source>
        <translation>Der Name %1 ist hier nicht bekannt.</translation>
    </message>
    <message>
        <source>Check the spelling. The name may be known only inside the site: then a VPN or another DNS server is needed.</source>
        <translation>Prüfen Sie die Schreibweise. Vielleicht ist der Name nur im internen Netz bekannt: dann braucht es ein VPN oder einen anderen DNS-Server.</translation>
    </message>
    <message>
        <source>The document names a part of itself to refer to it (&amp;name, *name).</source>
        <translation>Das Dokument benennt einen Teil von sich, um auf ihn zu verweisen (&amp;name, *name).</translation>
    </message>
    <message>
        <source>Write the values out: references are not followed.</source>
        <translation>Schreiben Sie die Werte aus: Verweisen wird nicht gefolgt.</translation>
    </message>
    <message>
        <source>api_key: does not say where the key is. If this is a key, it has been in a file: replace it at its provider.</source>
        <translation>api_key: sagt nicht, wo der Schlüssel liegt. Ist dies ein Schlüssel, so stand er in einer Datei: ersetzen Sie ihn bei seinem Anbieter.</translation>
    </message>
    <message>
        <source>Write keep, keychain, env:NAME, clear or none, never the key itself.</source>
        <translation>Schreiben Sie keep, keychain, env:NAME, clear oder none, nie den Schlüssel selbst.</translation>
    </message>
    <message>
        <source>The control character %1 stands in the document.</source>
        <translation>Im Dokument steht das Steuerzeichen %1.</translation>
    </message>
    <message>
        <source>Remove it; a text file does not hold it.</source>
        <translation>Entfernen Sie es; in einer Textdatei kommt es nicht vor.</translation>
    </message>
    <message>
        <source>%1 must be %2 without quotes.</source>
        <translation>%1 muss %2 ohne Anführungszeichen sein.</translation>
    </message>
    <message>
        <source>Remove the quotes.</source>
        <translation>Entfernen Sie die Anführungszeichen.</translation>
    </message>
    <message>
        <source>%1 must be true or false.</source>
        <translation>%1 muss true oder false sein.</translation>
    </message>
    <message>
        <source>Write true or false, without quotes.</source>
        <translation>Schreiben Sie true oder false, ohne Anführungszeichen.</translation>
    </message>
    <message>
        <source>%1 must be a whole number.</source>
        <translation>%1 muss eine ganze Zahl sein.</translation>
    </message>
    <message>
        <source>Write a whole number, without quotes.</source>
        <translation>Schreiben Sie eine ganze Zahl, ohne Anführungszeichen.</translation>
    </message>
    <message>
        <source>%1 must be a list.</source>
        <translation>%1 muss eine Liste sein.</translation>
    </message>
    <message>
        <source>Write [] for an empty list, or leave the key out.</source>
        <translation>Schreiben Sie [] für eine leere Liste, oder lassen Sie den Schlüssel weg.</translation>
    </message>
    <message>
        <source>%1 must be a map of keys and values.</source>
        <translation>%1 muss eine Zuordnung von Schlüsseln zu Werten sein.</translation>
    </message>
    <message>
        <source>Write key: value pairs, indented below it.</source>
        <translation>Schreiben Sie Paare der Form Schlüssel: Wert, darunter eingerückt.</translation>
    </message>
    <message>
        <source>%1 must be a text, but without quotes YAML reads this value as a number or as true or false.</source>
        <translation>%1 muss ein Text sein; ohne Anführungszeichen liest YAML diesen Wert aber als Zahl oder als wahr oder falsch.</translation>
    </message>
    <message>
        <source>Put it in double quotes.</source>
        <translation>Setzen Sie ihn in doppelte Anführungszeichen.</translation>
    </message>
    <message>
        <source>%1 must be a text.</source>
        <translation>%1 muss ein Text sein.</translation>
    </message>
    <message>
        <source>Write a text.</source>
        <translation>Schreiben Sie einen Text.</translation>
    </message>
    <message>
        <source>%1 has more than one choice.</source>
        <translation>%1 hat mehr als eine Wahl.</translation>
    </message>
    <message>
        <source>Keep one of model, gitlab, disabled and unassigned.</source>
        <translation>Behalten Sie eines von model, gitlab, disabled und unassigned.</translation>
    </message>
    <message>
        <source>%1 needs a choice.</source>
        <translation>%1 braucht eine Wahl.</translation>
    </message>
    <message>
        <source>Write disabled, unassigned, {model: NAME}, {gitlab: REFERENCE} or {gitlab: default}.</source>
        <translation>Schreiben Sie disabled, unassigned, {model: NAME}, {gitlab: REFERENZ} oder {gitlab: default}.</translation>
    </message>
    <message>
        <source>The document does not say its format.</source>
        <translation>Das Dokument nennt sein Format nicht.</translation>
    </message>
    <message>
        <source>Add the line: gatehouse: %1</source>
        <translation>Fügen Sie die Zeile hinzu: gatehouse: %1</translation>
    </message>
    <message>
        <source>gatehouse: is the number of the document&apos;s format.</source>
        <translation>gatehouse: ist die Nummer des Dokumentformats.</translation>
    </message>
    <message>
        <source>Write: gatehouse: %1</source>
        <translation>Schreiben Sie: gatehouse: %1</translation>
    </message>
    <message>
        <source>The document has format %2; this program reads format %1.</source>
        <translation>Das Dokument hat das Format %2; dieses Programm liest das Format %1.</translation>
    </message>
    <message>
        <source>Use a release of Gatehouse that knows format %2.</source>
        <translation>Verwenden Sie eine Ausgabe von Gatehouse, die das Format %2 kennt.</translation>
    </message>
    <message>
        <source>%1 is not a GitLab release.</source>
        <translation>%1 ist keine GitLab-Version.</translation>
    </message>
    <message>
        <source>Write major and minor in quotes, for example &quot;18.10&quot;.</source>
        <translation>Schreiben Sie Haupt- und Nebenversion in Anführungszeichen, etwa &quot;18.10&quot;.</translation>
    </message>
    <message>
        <source>GitLab %1 is newer than %3, the newest release that is known here.</source>
        <translation>GitLab %1 ist neuer als %3, die neueste hier bekannte Version.</translation>
    </message>
    <message>
        <source>Keys that are new in it are kept, but not checked.</source>
        <translation>Neue Schlüssel dieser Version bleiben erhalten, werden aber nicht geprüft.</translation>
    </message>
    <message>
        <source>gitlab: is the bare number %1. YAML drops trailing zeros of numbers, so 18.10 would become 18.1.</source>
        <translation>gitlab: ist die bloße Zahl %1. YAML lässt Nullen am Ende von Zahlen weg, aus 18.10 würde 18.1.</translation>
    </message>
    <message>
        <source>Put the release in quotes, for example &quot;18.10&quot;.</source>
        <translation>Setzen Sie die Version in Anführungszeichen, etwa &quot;18.10&quot;.</translation>
    </message>
    <message>
        <source>GitLab %1 is older than %2, the oldest release that is supported.</source>
        <translation>GitLab %1 ist älter als %2, die älteste unterstützte Version.</translation>
    </message>
    <message>
        <source>Use %2 to %3.</source>
        <translation>Verwenden Sie %2 bis %3.</translation>
    </message>
    <message>
        <source>%1 has errors and cannot be used.</source>
        <translation>%1 enthält Fehler und ist nicht verwendbar.</translation>
    </message>
    <message>
        <source>Correct the places that are listed.</source>
        <translation>Berichtigen Sie die aufgeführten Stellen.</translation>
    </message>
    <message>
        <source>The API key of %1 will be erased on the server.</source>
        <translation>Der API-Schlüssel von %1 wird auf dem Server gelöscht.</translation>
    </message>
    <message>
        <source>Write keep if it shall stay. An erased key cannot be brought back.</source>
        <translation>Schreiben Sie keep, wenn er bleiben soll. Ein gelöschter Schlüssel ist nicht wiederherstellbar.</translation>
    </message>
    <message>
        <source>There is no key %1 here.</source>
        <translation>Hier gibt es keinen Schlüssel %1.</translation>
    </message>
    <message>
        <source>Did you mean %2?</source>
        <translation>Meinten Sie %2?</translation>
    </message>
    <message>
        <source>%1 is not known in GitLab up to %2.</source>
        <translation>%1 ist in GitLab bis %2 nicht bekannt.</translation>
    </message>
    <message>
        <source>It is kept as it is, unchecked.</source>
        <translation>Der Wert bleibt, wie er ist, ungeprüft.</translation>
    </message>
    <message>
        <source>api_key: none changes nothing for %1: the model exists.</source>
        <translation>api_key: none ändert nichts an %1: das Modell gibt es schon.</translation>
    </message>
    <message>
        <source>Write clear to erase its key, or keep.</source>
        <translation>Schreiben Sie clear, um den Schlüssel zu löschen, oder keep.</translation>
    </message>
    <message>
        <source>A list or a map stands where a key belongs.</source>
        <translation>Wo ein Schlüssel hingehört, steht eine Liste oder eine Zuordnung.</translation>
    </message>
    <message>
        <source>Keys are plain words.</source>
        <translation>Schlüssel sind einfache Wörter.</translation>
    </message>
    <message>
        <source>%1 stands here and at line %2, column %3.</source>
        <translation>%1 steht hier und in Zeile %2, Spalte %3.</translation>
    </message>
    <message>
        <source>Keep one of the two.</source>
        <translation>Behalten Sie eines von beiden.</translation>
    </message>
    <message>
        <source>Known keys: %2.</source>
        <translation>Bekannte Schlüssel: %2.</translation>
    </message>
    <message>
        <source>%1 is a new model without %2.</source>
        <translation>%1 ist ein neues Modell ohne %2.</translation>
    </message>
    <message>
        <source>Add %2: a new model needs it.</source>
        <translation>Fügen Sie %2 hinzu: ein neues Modell braucht es.</translation>
    </message>
    <message>
        <source>%1 is assigned to %2, and there is no such model.</source>
        <translation>%1 ist %2 zugewiesen, und ein solches Modell gibt es nicht.</translation>
    </message>
    <message>
        <source>Did you mean %3?</source>
        <translation>Meinten Sie %3?</translation>
    </message>
    <message>
        <source>The name of this model is empty.</source>
        <translation>Der Name dieses Modells ist leer.</translation>
    </message>
    <message>
        <source>Give it its deployment name.</source>
        <translation>Geben Sie ihm seinen Deployment-Namen.</translation>
    </message>
    <message>
        <source>This model has no name.</source>
        <translation>Dieses Modell hat keinen Namen.</translation>
    </message>
    <message>
        <source>Add name: with its deployment name. Models are matched by it.</source>
        <translation>Fügen Sie name: mit seinem Deployment-Namen hinzu. Modelle werden daran erkannt.</translation>
    </message>
    <message>
        <source>The model %1 stands here and at line %2, column %3.</source>
        <translation>Das Modell %1 steht hier und in Zeile %2, Spalte %3.</translation>
    </message>
    <message>
        <source>Keep one of the two, or give one another name.</source>
        <translation>Behalten Sie eines von beiden, oder benennen Sie eines um.</translation>
    </message>
    <message>
        <source>Add the model under models:, or correct the name.</source>
        <translation>Fügen Sie das Modell unter models: hinzu, oder berichtigen Sie den Namen.</translation>
    </message>
    <message>
        <source>This is not a Gatehouse document.</source>
        <translation>Dies ist kein Gatehouse-Dokument.</translation>
    </message>
    <message>
        <source>It starts with the line: gatehouse: %1</source>
        <translation>Es beginnt mit der Zeile: gatehouse: %1</translation>
    </message>
    <message>
        <source>%1 cannot be empty.</source>
        <translation>%1 darf nicht leer sein.</translation>
    </message>
    <message>
        <source>Give it a value, or leave the key out to keep what the instance has.</source>
        <translation>Geben Sie einen Wert an, oder lassen Sie den Schlüssel weg, um den Stand der Instanz zu behalten.</translation>
    </message>
    <message>
        <source>Byte %1 is not UTF-8 text.</source>
        <translation>Byte %1 ist kein UTF-8-Text.</translation>
    </message>
    <message>
        <source>Save the file as UTF-8.</source>
        <translation>Speichern Sie die Datei als UTF-8.</translation>
    </message>
    <message>
        <source>%1 is %2, outside %3 to %4.</source>
        <translation>%1 ist %2 und liegt außerhalb von %3 bis %4.</translation>
    </message>
    <message>
        <source>Use a value from %3 to %4.</source>
        <translation>Verwenden Sie einen Wert von %3 bis %4.</translation>
    </message>
    <message>
        <source>There are more than %1 problems; the others are not listed.</source>
        <translation>Es gibt mehr als %1 Probleme; die übrigen sind nicht aufgeführt.</translation>
    </message>
    <message>
        <source>Settle these first.</source>
        <translation>Lösen Sie zuerst diese.</translation>
    </message>
    <message>
        <source>This quote is not closed.</source>
        <translation>Dieses Anführungszeichen ist nicht geschlossen.</translation>
    </message>
    <message>
        <source>Close it, or remove it.</source>
        <translation>Schließen oder entfernen Sie es.</translation>
    </message>
    <message>
        <source>%1 is both kept under its name and renamed to %2.</source>
        <translation>%1 soll zugleich seinen Namen behalten und in %2 umbenannt werden.</translation>
    </message>
    <message>
        <source>Remove the entry %1, or renamed_from: of %2.</source>
        <translation>Entfernen Sie den Eintrag %1 oder renamed_from: bei %2.</translation>
    </message>
    <message>
        <source>%1 cannot become %2: there is a model %2 already.</source>
        <translation>%1 kann nicht %2 werden: ein Modell %2 gibt es schon.</translation>
    </message>
    <message>
        <source>Remove renamed_from:, or rename the other model as well.</source>
        <translation>Entfernen Sie renamed_from:, oder benennen Sie auch das andere Modell um.</translation>
    </message>
    <message>
        <source>There is no model %2 to rename; %1 is a new model.</source>
        <translation>Es gibt kein Modell %2 zum Umbenennen; %1 ist ein neues Modell.</translation>
    </message>
    <message>
        <source>Remove renamed_from: if that is what you want.</source>
        <translation>Entfernen Sie renamed_from:, wenn das so gewollt ist.</translation>
    </message>
    <message>
        <source>%1 is renamed here and at line %2, column %3.</source>
        <translation>%1 wird hier und in Zeile %2, Spalte %3 umbenannt.</translation>
    </message>
    <message>
        <source>Only one model can be the one that was called %1.</source>
        <translation>Nur ein Modell kann dasjenige sein, das %1 hieß.</translation>
    </message>
    <message>
        <source>%1 is left out: the token may not see this setting on this instance.</source>
        <translation>%1 wird ausgelassen: das Token darf diese Einstellung auf dieser Instanz nicht sehen.</translation>
    </message>
    <message>
        <source>What is not visible is never written. Use a token that may see it.</source>
        <translation>Was nicht sichtbar ist, wird nie geschrieben. Verwenden Sie ein Token, das es sehen darf.</translation>
    </message>
    <message>
        <source>A second document begins here.</source>
        <translation>Hier beginnt ein zweites Dokument.</translation>
    </message>
    <message>
        <source>Keep one document per file.</source>
        <translation>Nur ein Dokument je Datei.</translation>
    </message>
    <message>
        <source>This is not valid YAML: %1.</source>
        <translation>Dies ist kein gültiges YAML: %1.</translation>
    </message>
    <message>
        <source>Check indentation, quotes and brackets on this line and the one above.</source>
        <translation>Prüfen Sie Einrückung, Anführungszeichen und Klammern in dieser Zeile und der darüber.</translation>
    </message>
    <message>
        <source>A tab indents this line.</source>
        <translation>Ein Tabulator rückt diese Zeile ein.</translation>
    </message>
    <message>
        <source>Indent with spaces: YAML does not allow tabs there.</source>
        <translation>Rücken Sie mit Leerzeichen ein: YAML erlaubt dort keine Tabulatoren.</translation>
    </message>
    <message>
        <source>This value has a type tag (!name).</source>
        <translation>Dieser Wert hat eine Typmarke (!name).</translation>
    </message>
    <message>
        <source>Remove the tag.</source>
        <translation>Entfernen Sie die Marke.</translation>
    </message>
    <message>
        <source>The document is nested more than %1 deep.</source>
        <translation>Das Dokument ist mehr als %1 Ebenen tief verschachtelt.</translation>
    </message>
    <message>
        <source>Check that this is the right file: a configuration is at most a few levels deep.</source>
        <translation>Prüfen Sie, ob es die richtige Datei ist: eine Konfiguration ist höchstens wenige Ebenen tief.</translation>
    </message>
    <message>
        <source>The document is larger than %1 MiB.</source>
        <translation>Das Dokument ist größer als %1 MiB.</translation>
    </message>
    <message>
        <source>A configuration is far smaller: check that this is the right file.</source>
        <translation>Eine Konfiguration ist viel kleiner: prüfen Sie, ob es die richtige Datei ist.</translation>
    </message>
    <message>
        <source>The document holds more than %1 values.</source>
        <translation>Das Dokument enthält mehr als %1 Werte.</translation>
    </message>
    <message>
        <source>Check that this is the right file.</source>
        <translation>Prüfen Sie, ob es die richtige Datei ist.</translation>
    </message>
    <message>
        <source>%1 holds a user name or a password.</source>
        <translation>%1 enthält einen Benutzernamen oder ein Passwort.</translation>
    </message>
    <message>
        <source>Remove them: documents hold no secrets.</source>
        <translation>Entfernen Sie sie: Dokumente enthalten keine Geheimnisse.</translation>
    </message>
    <message>
        <source>%1 has a value that is not known.</source>
        <translation>%1 hat einen unbekannten Wert.</translation>
    </message>
    <message>
        <source>%1 has a value that is not known: %4.</source>
        <translation>%1 hat einen unbekannten Wert: %4.</translation>
    </message>
    <message>
        <source>Did you mean %3? It is one of: %2.</source>
        <translation>Meinten Sie %3? Möglich ist: %2.</translation>
    </message>
    <message>
        <source>Write one of: %2.</source>
        <translation>Schreiben Sie eines von: %2.</translation>
    </message>
    <message>
        <source>%1 is behind the feature flag %2, which is off: GitLab may ignore the choice.</source>
        <translation>%1 liegt hinter dem Feature-Flag %2, das aus ist: GitLab übergeht die Wahl vielleicht.</translation>
    </message>
    <message>
        <source>Turn the flag on in GitLab first.</source>
        <translation>Schalten Sie das Flag zuerst in GitLab ein.</translation>
    </message>
    <message>
        <source>%1 has a choice that Gatehouse does not know: %2. It is kept as it is.</source>
        <translation>%1 hat eine Wahl, die Gatehouse nicht kennt: %2. Sie bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>%1: with a gateway URL set, the GitLab default reaches your gateway without a model and fails, instead of GitLab.</source>
        <translation>%1: bei gesetzter Gateway-URL erreicht die GitLab-Vorgabe Ihr Gateway ohne Modell und schlägt fehl, statt zu GitLab zu gehen.</translation>
    </message>
    <message>
        <source>Pick a GitLab managed model by name, or a self-hosted one.</source>
        <translation>Wählen Sie ein von GitLab verwaltetes Modell mit Namen oder ein selbst gehostetes.</translation>
    </message>
    <message>
        <source>%1: the family %2 of %3 is not compatible. GitLab refuses the choice.</source>
        <translation>%1: die Familie %2 von %3 ist nicht kompatibel. GitLab lehnt die Wahl ab.</translation>
    </message>
    <message>
        <source>Choose a model of another family.</source>
        <translation>Wählen Sie ein Modell einer anderen Familie.</translation>
    </message>
    <message>
        <source>%1: GitLab documents %2 (%3) as of limited use here.</source>
        <translation>%1: laut GitLabs Dokumentation ist %2 (%3) hier nur bedingt brauchbar.</translation>
    </message>
    <message>
        <source>Expect poor answers; try another model.</source>
        <translation>Rechnen Sie mit schwachen Antworten; probieren Sie ein anderes Modell.</translation>
    </message>
    <message>
        <source>%1 is not listed on this instance: beta terms not accepted, or not in the licence.</source>
        <translation>%1 wird auf dieser Instanz nicht aufgeführt: den Beta-Bedingungen wurde nicht zugestimmt, oder es gehört nicht zur Lizenz.</translation>
    </message>
    <message>
        <source>The choice can be stored but shows only when the row does.</source>
        <translation>Die Wahl lässt sich speichern, zeigt sich aber erst mit der Zeile.</translation>
    </message>
    <message>
        <source>%1: requests leave your network for GitLab&apos;s cloud.</source>
        <translation>%1: Anfragen verlassen Ihr Netz in Richtung GitLabs Cloud.</translation>
    </message>
    <message>
        <source>%1 cannot use GitLab&apos;s own models.</source>
        <translation>%1 kann GitLabs eigene Modelle nicht nutzen.</translation>
    </message>
    <message>
        <source>Choose a self-hosted model.</source>
        <translation>Wählen Sie ein selbst gehostetes Modell.</translation>
    </message>
    <message>
        <source>%1: GitLab %2 cannot pin one of its models.</source>
        <translation>%1: GitLab %2 kann keines seiner Modelle fest auswählen.</translation>
    </message>
    <message>
        <source>Before 18.4 choose the GitLab AI vendor model as such.</source>
        <translation>Wählen Sie vor 18.4 das GitLab AI vendor model als solches.</translation>
    </message>
    <message>
        <source>Choose one of the models that are offered.</source>
        <translation>Wählen Sie eines der angebotenen Modelle.</translation>
    </message>
    <message>
        <source>%1: with an offline licence GitLab&apos;s own models cannot be used.</source>
        <translation>%1: mit einer Offline-Lizenz sind GitLabs eigene Modelle nicht nutzbar.</translation>
    </message>
    <message>
        <source>Choose a self-hosted model, or disable the feature.</source>
        <translation>Wählen Sie ein selbst gehostetes Modell, oder schalten Sie die Funktion ab.</translation>
    </message>
    <message>
        <source>%1: without a gateway URL its requests go to cloud.gitlab.com, with the endpoint and the API key of %2.</source>
        <translation>%1: ohne Gateway-URL gehen die Anfragen an cloud.gitlab.com, mit Endpunkt und API-Schlüssel von %2.</translation>
    </message>
    <message>
        <source>Set the Local AI Gateway URL first.</source>
        <translation>Setzen Sie zuerst die Local AI Gateway URL.</translation>
    </message>
    <message>
        <source>The model that %1 uses is not there.</source>
        <translation>Das Modell, das %1 nutzt, ist nicht vorhanden.</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>Wählen Sie ein anderes.</translation>
    </message>
    <message>
        <source>%1 cannot be set here.</source>
        <translation>%1 kann hier nicht gesetzt werden.</translation>
    </message>
    <message>
        <source>Choose its model in GitLab&apos;s Semantic Search settings.</source>
        <translation>Wählen Sie das Modell in GitLabs Einstellungen zu Semantic Search.</translation>
    </message>
    <message>
        <source>GitLab %2 has no feature %1.</source>
        <translation>GitLab %2 hat keine Funktion %1.</translation>
    </message>
    <message>
        <source>Remove it, or choose the version that the instance has.</source>
        <translation>Entfernen Sie sie, oder wählen Sie die Version, die die Instanz hat.</translation>
    </message>
    <message>
        <source>%1 has no model: it stays on and fails.</source>
        <translation>%1 hat kein Modell: bleibt an und schlägt fehl.</translation>
    </message>
    <message>
        <source>Choose a model, or disable the feature.</source>
        <translation>Wählen Sie ein Modell, oder schalten Sie die Funktion ab.</translation>
    </message>
    <message>
        <source>%1: GitLab %2 cannot set a feature back to not assigned.</source>
        <translation>%1: GitLab %2 kann eine Funktion nicht auf „nicht zugewiesen“ zurücksetzen.</translation>
    </message>
    <message>
        <source>Disable it, or choose a model.</source>
        <translation>Schalten Sie sie ab, oder wählen Sie ein Modell.</translation>
    </message>
    <message>
        <source>There is no feature %1.</source>
        <translation>Es gibt keine Funktion %1.</translation>
    </message>
    <message>
        <source>Check the spelling; use GitLab&apos;s key of the feature.</source>
        <translation>Prüfen Sie die Schreibweise; verwenden Sie GitLabs Schlüssel der Funktion.</translation>
    </message>
    <message>
        <source>%1 needs %2 to reach a self-hosted model.</source>
        <translation>%1 braucht %2, um ein selbst gehostetes Modell zu erreichen.</translation>
    </message>
    <message>
        <source>Set it on the Configuration page.</source>
        <translation>Setzen Sie es auf der Seite Configuration.</translation>
    </message>
    <message>
        <source>The features of this instance were never read, so they are not changed.</source>
        <translation>Die Funktionen dieser Instanz wurden nie gelesen, daher werden sie nicht geändert.</translation>
    </message>
    <message>
        <source>Pull first.</source>
        <translation>Zuerst abrufen.</translation>
    </message>
    <message>
        <source>GitLab does not show the AI-native features to this token.</source>
        <translation>GitLab zeigt diesem Token die AI-native features nicht.</translation>
    </message>
    <message>
        <source>They need an administrator, a licence for GitLab Duo Self-Hosted or GitLab Duo, and a token with the scope api or read_api.</source>
        <translation>Nötig sind ein Administrator, eine Lizenz für GitLab Duo Self-Hosted oder GitLab Duo und ein Token mit dem Scope api oder read_api.</translation>
    </message>
    <message>
        <source>This GitLab does not know %1.</source>
        <translation>Dieses GitLab kennt %1 nicht.</translation>
    </message>
    <message>
        <source>Pull again. If it stays, this release of GitLab is not supported yet.</source>
        <translation>Rufen Sie erneut ab. Bleibt es so, wird diese GitLab-Version noch nicht unterstützt.</translation>
    </message>
    <message>
        <source>%1 could not be written.</source>
        <translation>%1 konnte nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>%1 is larger than %2 MiB.</source>
        <translation>%1 ist größer als %2 MiB.</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1 ist nicht lesbar.</translation>
    </message>
    <message>
        <source>Name a file, or - to read what is pasted on standard input.</source>
        <translation>Nennen Sie eine Datei, oder - für das, was auf der Standardeingabe eingefügt wird.</translation>
    </message>
    <message>
        <source>%1 problems stop the apply. The first: %2</source>
        <translation>%1 Probleme halten die Anwendung auf. Das erste: %2</translation>
    </message>
    <message>
        <source>Correct them, or discard the changes they belong to.</source>
        <translation>Beheben Sie sie, oder verwerfen Sie die Änderungen, zu denen sie gehören.</translation>
    </message>
    <message>
        <source>%1 is %2. GitLab refuses its own host as a gateway, and in a container this name means the container itself.</source>
        <translation>%1 ist %2. GitLab lehnt den eigenen Host als Gateway ab, und in einem Container meint dieser Name den Container selbst.</translation>
    </message>
    <message>
        <source>Use the name or address under which GitLab reaches the gateway. On a development kit mark the instance as GDK.</source>
        <translation>Nehmen Sie den Namen oder die Adresse, unter der GitLab das Gateway erreicht. Kennzeichnen Sie die Instanz bei einem Development Kit als GDK.</translation>
    </message>
    <message>
        <source>There is no gateway URL, so requests of %1 go to cloud.gitlab.com, with the endpoint and the API key of their models.</source>
        <translation>Es gibt keine Gateway-URL, daher gehen Anfragen von %1 an cloud.gitlab.com, mit Endpunkt und API-Schlüssel ihrer Modelle.</translation>
    </message>
    <message>
        <source>Set the Local AI Gateway URL, or take these features off their self-hosted models first.</source>
        <translation>Setzen Sie die Local AI Gateway URL, oder nehmen Sie diese Funktionen vorher von ihren selbst gehosteten Modellen.</translation>
    </message>
    <message>
        <source>Nothing here sets the gateway URL. Unless the instance has one, requests of %1 go to cloud.gitlab.com, with the endpoint and the API key of their models.</source>
        <translation>Hier wird keine Gateway-URL gesetzt. Hat die Instanz keine, gehen Anfragen von %1 an cloud.gitlab.com, mit Endpunkt und API-Schlüssel ihrer Modelle.</translation>
    </message>
    <message>
        <source>Set the Local AI Gateway URL here too, to be sure.</source>
        <translation>Setzen Sie sicherheitshalber auch hier die Local AI Gateway URL.</translation>
    </message>
    <message>
        <source>There is a gateway, but no self-hosted model yet.</source>
        <translation>Es gibt ein Gateway, aber noch kein selbst gehostetes Modell.</translation>
    </message>
    <message>
        <source>Add a model and select it for features.</source>
        <translation>Fügen Sie ein Modell hinzu, und wählen Sie es für Funktionen aus.</translation>
    </message>
    <message>
        <source>The header %1 holds characters that a header cannot have.</source>
        <translation>Die Kopfzeile %1 enthält Zeichen, die eine Kopfzeile nicht haben kann.</translation>
    </message>
    <message>
        <source>Send the log to the developers.</source>
        <translation>Senden Sie das Protokoll an die Entwickler.</translation>
    </message>
    <message>
        <source>%1 is reached over http://: the token would travel unprotected.</source>
        <translation>%1 wird über http:// erreicht: das Token wäre ungeschützt unterwegs.</translation>
    </message>
    <message>
        <source>Use https://, or allow http:// for this instance.</source>
        <translation>Verwenden Sie https://, oder erlauben Sie http:// für diese Instanz.</translation>
    </message>
    <message>
        <source>Choose a readable file with PEM certificates.</source>
        <translation>Wählen Sie eine lesbare Datei mit PEM-Zertifikaten.</translation>
    </message>
    <message>
        <source>The instance was removed by another process.</source>
        <translation>Die Instanz wurde von einem anderen Prozess entfernt.</translation>
    </message>
    <message>
        <source>Close it here. To have it back, add it again.</source>
        <translation>Schließen Sie sie hier. Um sie zurückzuholen, fügen Sie sie neu hinzu.</translation>
    </message>
    <message>
        <source>An instance needs a name.</source>
        <translation>Eine Instanz braucht einen Namen.</translation>
    </message>
    <message>
        <source>%1 is offline: there is no server to talk to.</source>
        <translation>%1 ist offline: es gibt keinen Server zum Ansprechen.</translation>
    </message>
    <message>
        <source>Give it a URL first.</source>
        <translation>Geben Sie der Instanz zuerst eine URL.</translation>
    </message>
    <message>
        <source>%1 is not the address of a proxy.</source>
        <translation>%1 ist keine Adresse eines Proxys.</translation>
    </message>
    <message>
        <source>Enter it as http://proxy.example.com:3128.</source>
        <translation>Geben Sie sie in der Form http://proxy.example.com:3128 ein.</translation>
    </message>
    <message>
        <source>%1 is read-only.</source>
        <translation>%1 ist schreibgeschützt.</translation>
    </message>
    <message>
        <source>Turn read-only off in the instance&apos;s settings to change its configuration.</source>
        <translation>Schalten Sie den Schreibschutz in den Einstellungen der Instanz ab, um ihre Konfiguration zu ändern.</translation>
    </message>
    <message>
        <source>The address %1 must not carry a user name or a password.</source>
        <translation>Die Adresse %1 darf keinen Benutzernamen und kein Passwort enthalten.</translation>
    </message>
    <message>
        <source>Leave them out; the token is asked for separately.</source>
        <translation>Lassen Sie sie weg; nach dem Token wird gesondert gefragt.</translation>
    </message>
    <message>
        <source>%1 is not the address of a GitLab instance.</source>
        <translation>%1 ist keine Adresse einer GitLab-Instanz.</translation>
    </message>
    <message>
        <source>Enter it as https://gitlab.example.com, with a path if GitLab lives below one.</source>
        <translation>Geben Sie sie in der Form https://gitlab.example.com ein, mit Pfad, wenn GitLab unter einem liegt.</translation>
    </message>
    <message>
        <source>A live instance needs its address.</source>
        <translation>Eine Online-Instanz braucht ihre Adresse.</translation>
    </message>
    <message>
        <source>An offline instance needs the version of GitLab that it will run.</source>
        <translation>Eine Offline-Instanz braucht die GitLab-Version, die sie haben wird.</translation>
    </message>
    <message>
        <source>Choose it from the list, or give --gitlab VERSION.</source>
        <translation>Wählen Sie sie aus der Liste, oder geben Sie --gitlab VERSION an.</translation>
    </message>
    <message>
        <source>The journal of this apply is closed already.</source>
        <translation>Das Journal dieser Anwendung ist bereits geschlossen.</translation>
    </message>
    <message>
        <source>Another process may have finished it. Look at the result and pull.</source>
        <translation>Vielleicht hat ein anderer Prozess sie beendet. Sehen Sie das Ergebnis an, und rufen Sie ab.</translation>
    </message>
    <message>
        <source>An apply of %1 was interrupted.</source>
        <translation>Eine Anwendung auf %1 wurde unterbrochen.</translation>
    </message>
    <message>
        <source>Resume it (--resume) or close it (--abandon) first.</source>
        <translation>Setzen Sie sie fort (--resume), oder schließen Sie sie (--abandon).</translation>
    </message>
    <message>
        <source>The environment variable %1 is not set.</source>
        <translation>Die Umgebungsvariable %1 ist nicht gesetzt.</translation>
    </message>
    <message>
        <source>Set it before you apply, or choose another source for the key.</source>
        <translation>Setzen Sie sie vor dem Anwenden, oder wählen Sie eine andere Quelle für den Schlüssel.</translation>
    </message>
    <message>
        <source>The API key that this step sends is not to be had.</source>
        <translation>Der API-Schlüssel, den dieser Schritt sendet, ist nicht zu bekommen.</translation>
    </message>
    <message>
        <source>Enter the key again, or make the keychain or the environment variable available, then resume.</source>
        <translation>Geben Sie den Schlüssel neu ein, oder machen Sie Schlüsselbund oder Umgebungsvariable verfügbar, und setzen Sie dann fort.</translation>
    </message>
    <message>
        <source>The API key of %1 was not compared: GitLab never shows it. The stored key is kept.</source>
        <translation>Der API-Schlüssel von %1 wurde nicht verglichen: GitLab zeigt ihn nie. Der gespeicherte Schlüssel bleibt.</translation>
    </message>
    <message>
        <source>Use --rotate-keys to send it.</source>
        <translation>Verwenden Sie --rotate-keys, um ihn zu senden.</translation>
    </message>
    <message>
        <source>No API key is stored in the keychain for the model %1.</source>
        <translation>Für das Modell %1 liegt kein API-Schlüssel im Schlüsselbund.</translation>
    </message>
    <message>
        <source>Store one with gatehousectl secret set.</source>
        <translation>Legen Sie einen mit gatehousectl secret set ab.</translation>
    </message>
    <message>
        <source>The API key is not text in UTF-8, so it was not sent.</source>
        <translation>Der API-Schlüssel ist kein UTF-8-Text, daher wurde er nicht gesendet.</translation>
    </message>
    <message>
        <source>Enter the key again.</source>
        <translation>Geben Sie den Schlüssel erneut ein.</translation>
    </message>
    <message>
        <source>No keychain works here.</source>
        <translation>Hier arbeitet kein Schlüsselbund.</translation>
    </message>
    <message>
        <source>Install and start one (gnome-keyring or KWallet, with libsecret-1-0) in a desktop session, or set GATEHOUSE_TOKEN. Until then secrets are kept in memory for this session only.</source>
        <translation>Installieren und starten Sie einen (gnome-keyring oder KWallet, mit libsecret-1-0) in einer Desktop-Sitzung, oder setzen Sie GATEHOUSE_TOKEN. Bis dahin bleiben Geheimnisse nur für diese Sitzung im Speicher.</translation>
    </message>
    <message>
        <source>The keychain refused.</source>
        <translation>Der Schlüsselbund hat abgelehnt.</translation>
    </message>
    <message>
        <source>Look at its own words beside this message.</source>
        <translation>Beachten Sie seine eigenen Worte neben dieser Meldung.</translation>
    </message>
    <message>
        <source>The keychain does not answer or is locked.</source>
        <translation>Der Schlüsselbund antwortet nicht oder ist gesperrt.</translation>
    </message>
    <message>
        <source>Unlock it (on a desktop: log in, or open the keyring program) and try again. Until then secrets are kept in memory for this session only.</source>
        <translation>Entsperren Sie ihn (auf einem Desktop: anmelden oder die Schlüsselbundverwaltung öffnen), und versuchen Sie es erneut. Bis dahin bleiben Geheimnisse nur für diese Sitzung im Speicher.</translation>
    </message>
    <message>
        <source>%1 (process %2) is applying to this instance.</source>
        <translation>%1 (Prozess %2) wendet gerade auf diese Instanz an.</translation>
    </message>
    <message>
        <source>Wait until it is done. If it is gone for good, its claim ends by itself after 30 seconds.</source>
        <translation>Warten Sie, bis er fertig ist. Gibt es ihn nicht mehr, endet sein Anspruch nach 30 Sekunden von selbst.</translation>
    </message>
    <message>
        <source>Another process has taken over the apply to this instance.</source>
        <translation>Ein anderer Prozess hat die Anwendung auf diese Instanz übernommen.</translation>
    </message>
    <message>
        <source>Look at its result there; nothing more is sent from here.</source>
        <translation>Sehen Sie das Ergebnis dort an; von hier wird nichts mehr gesendet.</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 und %2 weitere</translation>
    </message>
    <message>
        <source>No keychain works here, so the token cannot be kept.</source>
        <translation>Hier arbeitet kein Schlüsselbund, daher kann das Token nicht aufbewahrt werden.</translation>
    </message>
    <message>
        <source>Unlock or start the keychain, or set GATEHOUSE_TOKEN for each call.</source>
        <translation>Entsperren oder starten Sie den Schlüsselbund, oder setzen Sie GATEHOUSE_TOKEN für jeden Aufruf.</translation>
    </message>
    <message>
        <source>GitLab&apos;s answer is not as expected at %1: %2 should stand there.</source>
        <translation>GitLabs Antwort ist bei %1 nicht wie erwartet: dort sollte %2 stehen.</translation>
    </message>
    <message>
        <source>Try again. If it stays, this release of GitLab is not supported yet, or something between here and GitLab changes answers.</source>
        <translation>Versuchen Sie es erneut. Bleibt es so, wird diese GitLab-Version noch nicht unterstützt, oder etwas zwischen hier und GitLab verändert Antworten.</translation>
    </message>
    <message>
        <source>This GitLab offers no managed models by name (%1); they came with 18.4.</source>
        <translation>Dieses GitLab bietet keine verwalteten Modelle mit Namen an (%1); sie kamen mit 18.4.</translation>
    </message>
    <message>
        <source>Choose the GitLab AI vendor model or a self-hosted model.</source>
        <translation>Wählen Sie das GitLab AI vendor model oder ein selbst gehostetes Modell.</translation>
    </message>
    <message>
        <source>The workspace&apos;s database %1 could not be brought up to schema %2. It is as it was before that step.</source>
        <translation>Die Datenbank %1 des Arbeitsbereichs konnte nicht auf das Schema %2 gebracht werden. Sie ist wie vor diesem Schritt.</translation>
    </message>
    <message>
        <source>Send the log to the developers. A copy of the database from before lies beside it.</source>
        <translation>Senden Sie das Protokoll an die Entwickler. Eine Kopie der früheren Datenbank liegt daneben.</translation>
    </message>
    <message>
        <source>This program was built without all of its database migrations (%1).</source>
        <translation>Dieses Programm wurde ohne alle seine Datenbankmigrationen gebaut (%1).</translation>
    </message>
    <message>
        <source>Somebody changed this model while the plan was being applied.</source>
        <translation>Jemand hat dieses Modell geändert, während der Plan angewendet wurde.</translation>
    </message>
    <message>
        <source>Pull, compare, and plan again.</source>
        <translation>Rufen Sie ab, vergleichen Sie, und planen Sie neu.</translation>
    </message>
    <message>
        <source>%1 is in use by %2. GitLab would delete it all the same, and their choices with it.</source>
        <translation>%1 wird von %2 benutzt. GitLab würde es trotzdem löschen, und deren Wahl mit ihm.</translation>
    </message>
    <message>
        <source>Choose other models for these features first.</source>
        <translation>Wählen Sie zuerst andere Modelle für diese Funktionen.</translation>
    </message>
    <message>
        <source>%1 has no endpoint; this one is not sent.</source>
        <translation>%1 hat keinen Endpunkt; dieser wird nicht gesendet.</translation>
    </message>
    <message>
        <source>Fix removes it.</source>
        <translation>„Beheben“ entfernt ihn.</translation>
    </message>
    <message>
        <source>%1 means the container of the gateway, not your computer and not the GitLab host.</source>
        <translation>%1 meint den Container des Gateways, nicht Ihren Rechner und nicht den GitLab-Host.</translation>
    </message>
    <message>
        <source>Fine if the model server runs beside the gateway; else use a name that the gateway can reach.</source>
        <translation>In Ordnung, wenn der Modellserver neben dem Gateway läuft; sonst nehmen Sie einen Namen, den das Gateway erreicht.</translation>
    </message>
    <message>
        <source>%1 is not an address.</source>
        <translation>%1 ist keine Adresse.</translation>
    </message>
    <message>
        <source>Write it like http://vllm.example.internal:8000/v1.</source>
        <translation>Schreiben Sie sie in der Form http://vllm.example.internal:8000/v1.</translation>
    </message>
    <message>
        <source>%1 is neither http nor https.</source>
        <translation>%1 ist weder http noch https.</translation>
    </message>
    <message>
        <source>Only these two are accepted.</source>
        <translation>Nur diese beiden werden angenommen.</translation>
    </message>
    <message>
        <source>Please enter an endpoint.</source>
        <translation>Bitte geben Sie einen Endpunkt ein.</translation>
    </message>
    <message>
        <source>The endpoint may have at most %1 characters.</source>
        <translation>Der Endpunkt darf höchstens %1 Zeichen haben.</translation>
    </message>
    <message>
        <source>Shorten it.</source>
        <translation>Kürzen Sie ihn.</translation>
    </message>
    <message>
        <source>The endpoint holds a user name or password. GitLab writes endpoints to its audit log.</source>
        <translation>Der Endpunkt enthält einen Benutzernamen oder ein Passwort. GitLab schreibt Endpunkte in sein Audit-Log.</translation>
    </message>
    <message>
        <source>Take them out; a key belongs in API Key.</source>
        <translation>Nehmen Sie sie heraus; ein Schlüssel gehört in API Key.</translation>
    </message>
    <message>
        <source>%1 has no scheme.</source>
        <translation>%1 hat kein Schema.</translation>
    </message>
    <message>
        <source>Begin with http:// or https://, whichever the model server speaks.</source>
        <translation>Beginnen Sie mit http:// oder https://, je nachdem, was der Modellserver spricht.</translation>
    </message>
    <message>
        <source>OpenAI-compatible servers usually answer below /v1; without it many say 404.</source>
        <translation>OpenAI-kompatible Server antworten meist unter /v1; ohne das sagen viele 404.</translation>
    </message>
    <message>
        <source>Fix adds it. llama.cpp and LiteLLM work without.</source>
        <translation>„Beheben“ ergänzt es. llama.cpp und LiteLLM arbeiten auch ohne.</translation>
    </message>
    <message>
        <source>%1 is a beta family: GitLab gives no support for it.</source>
        <translation>%1 ist eine Beta-Familie: GitLab leistet dafür keinen Support.</translation>
    </message>
    <message>
        <source>%1 does not fit %2, which use this model. GitLab would not notice.</source>
        <translation>%1 passt nicht zu %2, die dieses Modell nutzen. GitLab würde es nicht merken.</translation>
    </message>
    <message>
        <source>Choose another family, or other models for these features.</source>
        <translation>Wählen Sie eine andere Familie, oder andere Modelle für diese Funktionen.</translation>
    </message>
    <message>
        <source>GitLab has advised against %1 since %2.</source>
        <translation>GitLab rät seit %2 von %1 ab.</translation>
    </message>
    <message>
        <source>It still works; plan for another model, for example Mistral Small.</source>
        <translation>Es arbeitet noch; planen Sie ein anderes Modell ein, etwa Mistral Small.</translation>
    </message>
    <message>
        <source>%1 is a beta family: GitLab hides this model until the beta terms are accepted.</source>
        <translation>%1 ist eine Beta-Familie: GitLab verbirgt dieses Modell, bis den Beta-Bedingungen zugestimmt ist.</translation>
    </message>
    <message>
        <source>Accept them in the browser: Use beta models and features in GitLab Duo Self-Hosted.</source>
        <translation>Stimmen Sie im Browser zu: Use beta models and features in GitLab Duo Self-Hosted.</translation>
    </message>
    <message>
        <source>GitLab %2 has no model family %1.</source>
        <translation>GitLab %2 hat keine Modellfamilie %1.</translation>
    </message>
    <message>
        <source>Choose another family, or upgrade GitLab.</source>
        <translation>Wählen Sie eine andere Familie, oder aktualisieren Sie GitLab.</translation>
    </message>
    <message>
        <source>Please select a model family.</source>
        <translation>Bitte wählen Sie eine Modellfamilie.</translation>
    </message>
    <message>
        <source>%1 is no model family that GitLab knows.</source>
        <translation>%1 ist keine Modellfamilie, die GitLab kennt.</translation>
    </message>
    <message>
        <source>Any model with an OpenAI-compatible interface can use General, from GitLab 18.3 on.</source>
        <translation>Jedes Modell mit OpenAI-kompatibler Schnittstelle kann ab GitLab 18.3 General nehmen.</translation>
    </message>
    <message>
        <source>The model no longer exists on the server.</source>
        <translation>Das Modell gibt es auf dem Server nicht mehr.</translation>
    </message>
    <message>
        <source>Pull and plan again.</source>
        <translation>Rufen Sie ab, und planen Sie neu.</translation>
    </message>
    <message>
        <source>%2 means %1: GitLab would treat this model as one of that platform, without its endpoint and key.</source>
        <translation>%2 bedeutet %1: GitLab würde dieses Modell als eines dieser Plattform behandeln, ohne Endpunkt und Schlüssel.</translation>
    </message>
    <message>
        <source>Fix selects the platform; or change the identifier.</source>
        <translation>„Beheben“ wählt die Plattform; oder ändern Sie die Modellkennung.</translation>
    </message>
    <message>
        <source>Please enter a model identifier.</source>
        <translation>Bitte geben Sie eine Modellkennung ein.</translation>
    </message>
    <message>
        <source>For vLLM it is custom_openai/ and the served model name.</source>
        <translation>Für vLLM ist es custom_openai/ und der Name, unter dem das Modell bereitgestellt wird.</translation>
    </message>
    <message>
        <source>The identifier may have at most %1 characters.</source>
        <translation>Die Modellkennung darf höchstens %1 Zeichen haben.</translation>
    </message>
    <message>
        <source>Identifiers of %1 begin with %2.</source>
        <translation>Modellkennungen von %1 beginnen mit %2.</translation>
    </message>
    <message>
        <source>Fix adds it.</source>
        <translation>„Beheben“ ergänzt es.</translation>
    </message>
    <message>
        <source>The identifier names no provider, so the gateway cannot tell how to talk to the server.</source>
        <translation>Die Modellkennung nennt keinen Anbieter, daher weiß das Gateway nicht, wie es mit dem Server sprechen soll.</translation>
    </message>
    <message>
        <source>Fix adds %1, right for vLLM and other OpenAI-compatible servers.</source>
        <translation>„Beheben“ ergänzt %1, richtig für vLLM und andere OpenAI-kompatible Server.</translation>
    </message>
    <message>
        <source>The identifier has no region prefix.</source>
        <translation>Die Modellkennung hat kein Regionspräfix.</translation>
    </message>
    <message>
        <source>If Bedrock answers that on-demand throughput is not supported, write us., eu. or apac. before the model.</source>
        <translation>Antwortet Bedrock, dass Durchsatz auf Abruf nicht unterstützt wird, schreiben Sie us., eu. oder apac. vor das Modell.</translation>
    </message>
    <message>
        <source>Features still use this model.</source>
        <translation>Funktionen nutzen dieses Modell noch.</translation>
    </message>
    <message>
        <source>Assign another model to them first.</source>
        <translation>Weisen Sie ihnen zuerst ein anderes Modell zu.</translation>
    </message>
    <message>
        <source>The API key of this model will be removed.</source>
        <translation>Der API-Schlüssel dieses Modells wird entfernt.</translation>
    </message>
    <message>
        <source>GitLab cannot give it back; have it at hand if you may need it again.</source>
        <translation>GitLab kann ihn nicht zurückgeben; halten Sie ihn bereit, falls Sie ihn wieder brauchen.</translation>
    </message>
    <message>
        <source>%1 takes no API key here; it is not sent.</source>
        <translation>%1 nimmt hier keinen API-Schlüssel an; er wird nicht gesendet.</translation>
    </message>
    <message>
        <source>Credentials of cloud platforms are set on the gateway.</source>
        <translation>Zugangsdaten von Cloud-Plattformen werden auf dem Gateway gesetzt.</translation>
    </message>
    <message>
        <source>Please enter a deployment name.</source>
        <translation>Bitte geben Sie einen Deployment-Namen ein.</translation>
    </message>
    <message>
        <source>Another model is named %1 as well.</source>
        <translation>Ein anderes Modell heißt ebenfalls %1.</translation>
    </message>
    <message>
        <source>Names are unique; upper and lower case count.</source>
        <translation>Namen sind eindeutig; Groß- und Kleinschreibung zählt.</translation>
    </message>
    <message>
        <source>The name may have at most %1 characters.</source>
        <translation>Der Name darf höchstens %1 Zeichen haben.</translation>
    </message>
    <message>
        <source>GitLab answers a longer one with an internal error.</source>
        <translation>Auf einen längeren antwortet GitLab mit einem internen Fehler.</translation>
    </message>
    <message>
        <source>The model is new and gets no API key.</source>
        <translation>Das Modell ist neu und erhält keinen API-Schlüssel.</translation>
    </message>
    <message>
        <source>Set one, unless the model server asks for none.</source>
        <translation>Setzen Sie einen, es sei denn, der Modellserver verlangt keinen.</translation>
    </message>
    <message>
        <source>GitLab has no model %1.</source>
        <translation>GitLab hat kein Modell %1.</translation>
    </message>
    <message>
        <source>Pull, then plan again.</source>
        <translation>Rufen Sie ab, und planen Sie dann neu.</translation>
    </message>
    <message>
        <source>GitLab %2 does not offer %1 in its form; it knows such a model by the prefix %3 of its identifier.</source>
        <translation>GitLab %2 bietet %1 in seinem Formular nicht an; es erkennt ein solches Modell am Präfix %3 der Modellkennung.</translation>
    </message>
    <message>
        <source>There are blanks around the text.</source>
        <translation>Vor oder hinter dem Text stehen Leerzeichen.</translation>
    </message>
    <message>
        <source>Fix removes them. GitLab trims endpoints, not names.</source>
        <translation>„Beheben“ entfernt sie. GitLab kürzt Endpunkte, nicht Namen.</translation>
    </message>
    <message>
        <source>The self-hosted models of this instance were never read, so they are not changed.</source>
        <translation>Die selbst gehosteten Modelle dieser Instanz wurden nie gelesen, daher werden sie nicht geändert.</translation>
    </message>
    <message>
        <source>Pull first, with a token that may manage self-hosted models.</source>
        <translation>Rufen Sie zuerst ab, mit einem Token, das selbst gehostete Modelle verwalten darf.</translation>
    </message>
    <message>
        <source>There are self-hosted models, but no gateway that could reach them.</source>
        <translation>Es gibt selbst gehostete Modelle, aber kein Gateway, das sie erreichen könnte.</translation>
    </message>
    <message>
        <source>Set the Local AI Gateway URL.</source>
        <translation>Setzen Sie die Local AI Gateway URL.</translation>
    </message>
    <message>
        <source>There is already an instance named %1.</source>
        <translation>Eine Instanz namens %1 gibt es schon.</translation>
    </message>
    <message>
        <source>Choose another name; letter case makes no difference.</source>
        <translation>Wählen Sie einen anderen Namen; Groß- und Kleinschreibung macht keinen Unterschied.</translation>
    </message>
    <message>
        <source>The GitLab Duo Agent Platform is off.</source>
        <translation>Die GitLab Duo Agent Platform ist aus.</translation>
    </message>
    <message>
        <source>Turn it on first.</source>
        <translation>Schalten Sie sie zuerst ein.</translation>
    </message>
    <message>
        <source>Flow execution is not allowed.</source>
        <translation>Die Ausführung von Flows ist nicht erlaubt.</translation>
    </message>
    <message>
        <source>Allow flow execution first.</source>
        <translation>Erlauben Sie zuerst die Ausführung von Flows.</translation>
    </message>
    <message>
        <source>Foundational flows are not allowed.</source>
        <translation>Mitgelieferte Flows sind nicht erlaubt.</translation>
    </message>
    <message>
        <source>Allow foundational flows first.</source>
        <translation>Erlauben Sie zuerst die mitgelieferten Flows.</translation>
    </message>
    <message>
        <source>GitLab Duo availability is Always off.</source>
        <translation>GitLab Duo availability steht auf Always off.</translation>
    </message>
    <message>
        <source>Choose another availability first.</source>
        <translation>Wählen Sie zuerst eine andere Verfügbarkeit.</translation>
    </message>
    <message>
        <source>The network to %1 failed.</source>
        <translation>Das Netz zu %1 ist ausgefallen.</translation>
    </message>
    <message>
        <source>Check the network connection, VPN and firewall of this computer.</source>
        <translation>Prüfen Sie Netzverbindung, VPN und Firewall dieses Rechners.</translation>
    </message>
    <message>
        <source>The workspace %1 was written by a newer Gatehouse: its schema is number %2, this program knows up to %3.</source>
        <translation>Der Arbeitsbereich %1 wurde von einem neueren Gatehouse geschrieben: sein Schema hat die Nummer %2, dieses Programm kennt bis zu %3.</translation>
    </message>
    <message>
        <source>Use the newer Gatehouse, or another workspace folder with --home. Nothing in the file was changed.</source>
        <translation>Verwenden Sie das neuere Gatehouse, oder mit --home einen anderen Ordner. In der Datei wurde nichts geändert.</translation>
    </message>
    <message>
        <source>No token is known for %1.</source>
        <translation>Für %1 ist kein Token bekannt.</translation>
    </message>
    <message>
        <source>Run gatehousectl login, enter it in the window, or set GATEHOUSE_TOKEN for one call.</source>
        <translation>Rufen Sie gatehousectl login auf, geben Sie es im Fenster ein, oder setzen Sie GATEHOUSE_TOKEN für einen Aufruf.</translation>
    </message>
    <message>
        <source>%1 is no administrator of this GitLab.</source>
        <translation>%1 ist kein Administrator dieses GitLab.</translation>
    </message>
    <message>
        <source>Use a token of an administrator, with the scopes api and admin_mode.</source>
        <translation>Verwenden Sie das Token eines Administrators, mit den Scopes api und admin_mode.</translation>
    </message>
    <message>
        <source>Not confirmed; nothing was sent.</source>
        <translation>Nicht bestätigt; es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>There is no GitLab at %1.</source>
        <translation>Unter %1 gibt es kein GitLab.</translation>
    </message>
    <message>
        <source>Check the URL: it is what stands in the browser in front of /admin, with the relative path if there is one.</source>
        <translation>Prüfen Sie die URL: es ist das, was im Browser vor /admin steht, mit dem relativen Pfad, wenn es einen gibt.</translation>
    </message>
    <message>
        <source>GitLab does not permit this.</source>
        <translation>GitLab erlaubt dies nicht.</translation>
    </message>
    <message>
        <source>Check the token&apos;s scopes and the administrator role.</source>
        <translation>Prüfen Sie die Scopes des Tokens und die Administratorrolle.</translation>
    </message>
    <message>
        <source>The server could not be read back, so this step is not verified.</source>
        <translation>Der Server konnte nicht zurückgelesen werden, daher ist dieser Schritt nicht geprüft.</translation>
    </message>
    <message>
        <source>Resume when the server can be reached.</source>
        <translation>Setzen Sie fort, wenn der Server erreichbar ist.</translation>
    </message>
    <message>
        <source>There is no interrupted apply of %1.</source>
        <translation>Es gibt keine unterbrochene Anwendung auf %1.</translation>
    </message>
    <message>
        <source>This GitLab takes one feature at a time.</source>
        <translation>Dieses GitLab nimmt jeweils nur eine Funktion an.</translation>
    </message>
    <message>
        <source>Plan again.</source>
        <translation>Planen Sie neu.</translation>
    </message>
    <message>
        <source>GitLab %2 has no %1.</source>
        <translation>GitLab %2 hat kein %1.</translation>
    </message>
    <message>
        <source>The option %1 is missing.</source>
        <translation>Die Option %1 fehlt.</translation>
    </message>
    <message>
        <source>--help shows all options.</source>
        <translation>--help zeigt alle Optionen.</translation>
    </message>
    <message>
        <source>%1 does not take the value %2.</source>
        <translation>%1 nimmt den Wert %2 nicht an.</translation>
    </message>
    <message>
        <source>--help shows what it takes.</source>
        <translation>--help zeigt, was möglich ist.</translation>
    </message>
    <message>
        <source>The answer was lost: whether GitLab took the step is not known.</source>
        <translation>Die Antwort ging verloren: ob GitLab den Schritt angenommen hat, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Resume: Gatehouse reads back before anything is sent again.</source>
        <translation>Setzen Sie fort: Gatehouse liest zurück, bevor etwas noch einmal gesendet wird.</translation>
    </message>
    <message>
        <source>GitLab&apos;s list does not end.</source>
        <translation>GitLabs Liste nimmt kein Ende.</translation>
    </message>
    <message>
        <source>Try again. If it stays, something between here and GitLab repeats answers.</source>
        <translation>Versuchen Sie es erneut. Bleibt es so, wiederholt etwas zwischen hier und GitLab die Antworten.</translation>
    </message>
    <message>
        <source>The platform of %1 takes no API key; the gateway holds its credentials.</source>
        <translation>Die Plattform von %1 nimmt keinen API-Schlüssel an; das Gateway hat ihre Zugangsdaten.</translation>
    </message>
    <message>
        <source>Remove the key from the model.</source>
        <translation>Entfernen Sie den Schlüssel vom Modell.</translation>
    </message>
    <message>
        <source>The proxy %1 asks for a user name and a password.</source>
        <translation>Der Proxy %1 verlangt Benutzernamen und Passwort.</translation>
    </message>
    <message>
        <source>The system did not say in time which proxy leads to %1.</source>
        <translation>Das System hat nicht rechtzeitig gesagt, welcher Proxy zu %1 führt.</translation>
    </message>
    <message>
        <source>Choose the proxy by hand, or none, in the settings of the instance.</source>
        <translation>Wählen Sie den Proxy in den Einstellungen der Instanz von Hand, oder keinen.</translation>
    </message>
    <message>
        <source>The name of the proxy %1 is not known here.</source>
        <translation>Der Name des Proxys %1 ist hier nicht bekannt.</translation>
    </message>
    <message>
        <source>Check the proxy in the settings of the instance or of the system.</source>
        <translation>Prüfen Sie den Proxy in den Einstellungen der Instanz oder des Systems.</translation>
    </message>
    <message>
        <source>The proxy %1 does not let connections to %2 through.</source>
        <translation>Der Proxy %1 lässt Verbindungen zu %2 nicht durch.</translation>
    </message>
    <message>
        <source>Ask for %2 to be allowed on the proxy, or reach it without the proxy.</source>
        <translation>Bitten Sie darum, %2 auf dem Proxy freizugeben, oder gehen Sie ohne den Proxy dorthin.</translation>
    </message>
    <message>
        <source>%2 could not be reached through the proxy %1 within %3 s.</source>
        <translation>%2 war über den Proxy %1 innerhalb von %3 s nicht erreichbar.</translation>
    </message>
    <message>
        <source>Check the proxy, and whether it may reach the host.</source>
        <translation>Prüfen Sie den Proxy, und ob er den Host erreichen darf.</translation>
    </message>
    <message>
        <source>The proxy %1 does not answer.</source>
        <translation>Der Proxy %1 antwortet nicht.</translation>
    </message>
    <message>
        <source>Enter it as http://proxy.example.com:3128 or socks5://proxy.example.com:1080.</source>
        <translation>Geben Sie ihn in der Form http://proxy.example.com:3128 oder socks5://proxy.example.com:1080 ein.</translation>
    </message>
    <message>
        <source>GitLab takes no more requests for now; nothing was changed.</source>
        <translation>GitLab nimmt zurzeit keine Anfragen mehr an; es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Try again in %1 seconds.</source>
        <translation>Versuchen Sie es in %1 Sekunden erneut.</translation>
    </message>
    <message>
        <source>GitLab&apos;s address answers with a redirect to %1. The token is not sent there.</source>
        <translation>GitLabs Adresse antwortet mit einer Umleitung nach %1. Das Token wird nicht dorthin gesendet.</translation>
    </message>
    <message>
        <source>Use the address that GitLab answers at itself. A sign-in page in front of GitLab must let API requests pass.</source>
        <translation>Verwenden Sie die Adresse, unter der GitLab selbst antwortet. Eine Anmeldeseite vor GitLab muss API-Anfragen durchlassen.</translation>
    </message>
    <message>
        <source>GitLab did not accept the values.</source>
        <translation>GitLab hat die Werte nicht angenommen.</translation>
    </message>
    <message>
        <source>What GitLab says about them stands beside this.</source>
        <translation>Was GitLab dazu sagt, steht daneben.</translation>
    </message>
    <message>
        <source>GitLab refused the request (HTTP %1).</source>
        <translation>GitLab hat die Anfrage abgelehnt (HTTP %1).</translation>
    </message>
    <message>
        <source>Check what stands between here and GitLab.</source>
        <translation>Prüfen Sie, was zwischen hier und GitLab steht.</translation>
    </message>
    <message>
        <source>%1 does not exist on this instance, or is hidden: by its version, its licence or a flag.</source>
        <translation>%1 gibt es auf dieser Instanz nicht, oder es ist verborgen: durch ihre Version, ihre Lizenz oder ein Flag.</translation>
    </message>
    <message>
        <source>Discard this change.</source>
        <translation>Verwerfen Sie diese Änderung.</translation>
    </message>
    <message>
        <source>The server gives %1 a choice that this program does not know. It is kept and never written.</source>
        <translation>Der Server gibt %1 eine Wahl, die dieses Programm nicht kennt. Sie bleibt erhalten und wird nie geschrieben.</translation>
    </message>
    <message>
        <source>Change it on GitLab&apos;s own page.</source>
        <translation>Ändern Sie es auf GitLabs eigener Seite.</translation>
    </message>
    <message>
        <source>Nothing was entered.</source>
        <translation>Es wurde nichts eingegeben.</translation>
    </message>
    <message>
        <source>Type or pipe the secret on standard input.</source>
        <translation>Geben Sie das Geheimnis ein, oder leiten Sie es in die Standardeingabe.</translation>
    </message>
    <message>
        <source>There is no secret stored under %1.</source>
        <translation>Unter %1 ist kein Geheimnis abgelegt.</translation>
    </message>
    <message>
        <source>Enter it again. If a keyring is locked, unlock it first: a locked keyring looks like an empty one.</source>
        <translation>Geben Sie es erneut ein. Ist ein Schlüsselbund gesperrt, entsperren Sie ihn zuerst: ein gesperrter sieht wie ein leerer aus.</translation>
    </message>
    <message>
        <source>No keychain works here, so the key cannot be kept.</source>
        <translation>Hier arbeitet kein Schlüsselbund, daher kann der Schlüssel nicht aufbewahrt werden.</translation>
    </message>
    <message>
        <source>Unlock or start the keychain, or write api_key: env:NAME in the document.</source>
        <translation>Entsperren oder starten Sie den Schlüsselbund, oder schreiben Sie api_key: env:NAME in das Dokument.</translation>
    </message>
    <message>
        <source>No keychain works on this system.</source>
        <translation>Auf diesem System arbeitet kein Schlüsselbund.</translation>
    </message>
    <message>
        <source>Tokens and keys are kept until Gatehouse ends, and never in a file. Install and start a keychain service, such as GNOME Keyring or KWallet, to keep them.</source>
        <translation>Token und Schlüssel bleiben, bis Gatehouse endet, und nie in einer Datei. Installieren und starten Sie einen Schlüsselbunddienst wie GNOME Keyring oder KWallet, um sie zu behalten.</translation>
    </message>
    <message>
        <source>The keychain of this system is locked.</source>
        <translation>Der Schlüsselbund dieses Systems ist gesperrt.</translation>
    </message>
    <message>
        <source>Unlock it and try again. Until then tokens and keys that you type are kept until Gatehouse ends, and never in a file.</source>
        <translation>Entsperren Sie ihn, und versuchen Sie es erneut. Bis dahin bleiben eingegebene Token und Schlüssel, bis Gatehouse endet, und nie in einer Datei.</translation>
    </message>
    <message>
        <source>GitLab does not show self-hosted models to this token.</source>
        <translation>GitLab zeigt diesem Token keine selbst gehosteten Modelle.</translation>
    </message>
    <message>
        <source>They need an administrator, an add-on (GitLab Duo Enterprise, or GitLab Duo Agent Platform Self-Hosted), a licence that covers them, and a token with the scope api or read_api.</source>
        <translation>Nötig sind ein Administrator, ein Add-on (GitLab Duo Enterprise oder GitLab Duo Agent Platform Self-Hosted), eine Lizenz, die sie umfasst, und ein Token mit dem Scope api oder read_api.</translation>
    </message>
    <message>
        <source>The server changed since this plan was made. Nothing was sent.</source>
        <translation>Der Server hat sich geändert, seit dieser Plan entstand. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Read again and look at the new plan.</source>
        <translation>Lesen Sie erneut, und sehen Sie den neuen Plan an.</translation>
    </message>
    <message>
        <source>GitLab answered with an error of its own (HTTP %1).</source>
        <translation>GitLab antwortete mit einem eigenen Fehler (HTTP %1).</translation>
    </message>
    <message>
        <source>Try again in a while. If it stays, its log (production_json.log, exceptions_json.log) tells why.</source>
        <translation>Versuchen Sie es in einer Weile erneut. Bleibt es so, sagt sein Protokoll (production_json.log, exceptions_json.log), warum.</translation>
    </message>
    <message>
        <source>GitLab refused this step.</source>
        <translation>GitLab hat diesen Schritt abgelehnt.</translation>
    </message>
    <message>
        <source>Its own words say why.</source>
        <translation>Seine eigenen Worte sagen, warum.</translation>
    </message>
    <message>
        <source>%1 is behind the feature flag %2, which is off: GitLab may ignore the change.</source>
        <translation>%1 liegt hinter dem Feature-Flag %2, das aus ist: GitLab übergeht die Änderung vielleicht.</translation>
    </message>
    <message>
        <source>%1 has no choice %2.</source>
        <translation>%1 hat keine Wahl %2.</translation>
    </message>
    <message>
        <source>Choose one of those that are offered.</source>
        <translation>Wählen Sie eine der angebotenen.</translation>
    </message>
    <message>
        <source>%1: %2 is not a host with a port.</source>
        <translation>%1: %2 ist kein Host mit Port.</translation>
    </message>
    <message>
        <source>Write it like host.example.internal:50052.</source>
        <translation>Schreiben Sie es in der Form host.example.internal:50052.</translation>
    </message>
    <message>
        <source>%1 does not exist in GitLab %2.</source>
        <translation>%1 gibt es in GitLab %2 nicht.</translation>
    </message>
    <message>
        <source>The token may not see %1, so it is never written.</source>
        <translation>Das Token darf %1 nicht sehen, daher wird es nie geschrieben.</translation>
    </message>
    <message>
        <source>Discard this change, or use the token of an administrator who may see it.</source>
        <translation>Verwerfen Sie diese Änderung, oder verwenden Sie das Token eines Administrators, der es sehen darf.</translation>
    </message>
    <message>
        <source>The setting %1 cannot be written here.</source>
        <translation>Die Einstellung %1 kann hier nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>%1 must be between %2 and %3 %4.</source>
        <translation>%1 muss zwischen %2 und %3 %4 liegen.</translation>
    </message>
    <message>
        <source>Fix takes the nearest value that GitLab accepts.</source>
        <translation>„Beheben“ nimmt den nächsten Wert, den GitLab annimmt.</translation>
    </message>
    <message>
        <source>%1 becomes %3, because of %2.</source>
        <translation>%1 wird %3, wegen %2.</translation>
    </message>
    <message>
        <source>Choose another value there, or let Fix write down what GitLab does anyway.</source>
        <translation>Wählen Sie dort einen anderen Wert, oder lassen Sie „Beheben“ eintragen, was GitLab ohnehin tut.</translation>
    </message>
    <message>
        <source>Give it a value, or leave it as it is.</source>
        <translation>Geben Sie einen Wert an, oder lassen Sie es, wie es ist.</translation>
    </message>
    <message>
        <source>%1 has blanks around it.</source>
        <translation>Vor oder hinter %1 stehen Leerzeichen.</translation>
    </message>
    <message>
        <source>Fix removes them.</source>
        <translation>„Beheben“ entfernt sie.</translation>
    </message>
    <message>
        <source>%1 may have at most %2 characters.</source>
        <translation>%1 darf höchstens %2 Zeichen haben.</translation>
    </message>
    <message>
        <source>%1 ends in a slash; GitLab cuts one.</source>
        <translation>%1 endet mit einem Schrägstrich; GitLab schneidet einen ab.</translation>
    </message>
    <message>
        <source>Fix removes it, so that what you see is what is stored.</source>
        <translation>„Beheben“ entfernt ihn, damit gespeichert wird, was Sie sehen.</translation>
    </message>
    <message>
        <source>There is no setting %1.</source>
        <translation>Es gibt keine Einstellung %1.</translation>
    </message>
    <message>
        <source>Check the spelling.</source>
        <translation>Prüfen Sie die Schreibweise.</translation>
    </message>
    <message>
        <source>%1: %2 is not an address.</source>
        <translation>%1: %2 ist keine Adresse.</translation>
    </message>
    <message>
        <source>Write scheme, host and port, for example https://gateway.example.internal:5052.</source>
        <translation>Schreiben Sie Schema, Host und Port, etwa https://gateway.example.internal:5052.</translation>
    </message>
    <message>
        <source>%1: %2 is neither http nor https.</source>
        <translation>%1: %2 ist weder http noch https.</translation>
    </message>
    <message>
        <source>%1 holds a user name or password.</source>
        <translation>%1 enthält einen Benutzernamen oder ein Passwort.</translation>
    </message>
    <message>
        <source>Take them out: addresses are stored and shown in clear.</source>
        <translation>Nehmen Sie sie heraus: Adressen werden im Klartext gespeichert und gezeigt.</translation>
    </message>
    <message>
        <source>%1: %2 has no scheme.</source>
        <translation>%1: %2 hat kein Schema.</translation>
    </message>
    <message>
        <source>Begin with http:// or https://, whichever the gateway speaks.</source>
        <translation>Beginnen Sie mit http:// oder https://, je nachdem, was das Gateway spricht.</translation>
    </message>
    <message>
        <source>%1: %2 has a path.</source>
        <translation>%1: %2 hat einen Pfad.</translation>
    </message>
    <message>
        <source>Fix cuts it; write host and port only.</source>
        <translation>„Beheben“ schneidet ihn ab; schreiben Sie nur Host und Port.</translation>
    </message>
    <message>
        <source>%1: %2 has a scheme. GitLab takes it and then cannot connect: the service speaks gRPC, not HTTP.</source>
        <translation>%1: %2 hat ein Schema. GitLab nimmt es an und kann dann nicht verbinden: der Dienst spricht gRPC, nicht HTTP.</translation>
    </message>
    <message>
        <source>Fix cuts the scheme; write host and port only.</source>
        <translation>„Beheben“ schneidet das Schema ab; schreiben Sie nur Host und Port.</translation>
    </message>
    <message>
        <source>%1 names no port.</source>
        <translation>%1 nennt keinen Port.</translation>
    </message>
    <message>
        <source>Fix adds the usual one, %2.</source>
        <translation>„Beheben“ ergänzt den üblichen, %2.</translation>
    </message>
    <message>
        <source>%2 does not fit %1.</source>
        <translation>%2 passt nicht zu %1.</translation>
    </message>
    <message>
        <source>Numbers and on/off values are written without quotation marks.</source>
        <translation>Zahlen und An/Aus-Werte stehen ohne Anführungszeichen.</translation>
    </message>
    <message>
        <source>The GitLab Duo settings of this instance were never read, so they are not changed.</source>
        <translation>Die GitLab-Duo-Einstellungen dieser Instanz wurden nie gelesen, daher werden sie nicht geändert.</translation>
    </message>
    <message>
        <source>Qt&apos;s SQLite driver is not installed.</source>
        <translation>Qts SQLite-Treiber ist nicht installiert.</translation>
    </message>
    <message>
        <source>Install the package libqt6sql6-sqlite.</source>
        <translation>Installieren Sie das Paket libqt6sql6-sqlite.</translation>
    </message>
    <message>
        <source>Another process has changed the draft meanwhile.</source>
        <translation>Ein anderer Prozess hat den Entwurf inzwischen geändert.</translation>
    </message>
    <message>
        <source>Load it again; your own changes are then put on top.</source>
        <translation>Laden Sie ihn neu; Ihre eigenen Änderungen kommen dann obenauf.</translation>
    </message>
    <message>
        <source>The apply was closed; reading back shows that this step did not take.</source>
        <translation>Die Anwendung wurde geschlossen; das Zurücklesen zeigt, dass dieser Schritt nicht wirksam wurde.</translation>
    </message>
    <message>
        <source>Change the available models of %1</source>
        <translation>Verfügbare Modelle von %1 ändern</translation>
    </message>
    <message>
        <source>Assign %1 to %2</source>
        <translation>%1 auf %2 setzen</translation>
    </message>
    <message>
        <source>Waits for a step that is done by hand.</source>
        <translation>Wartet auf einen Schritt von Hand.</translation>
    </message>
    <message>
        <source>Do it, tick it, and apply again.</source>
        <translation>Tun Sie ihn, haken Sie ihn ab, und wenden Sie erneut an.</translation>
    </message>
    <message>
        <source>Create model %1</source>
        <translation>Modell %1 anlegen</translation>
    </message>
    <message>
        <source>Delete model %1</source>
        <translation>Modell %1 löschen</translation>
    </message>
    <message>
        <source>GitLab answered, but reading back shows that not everything holds.</source>
        <translation>GitLab hat geantwortet, aber das Zurücklesen zeigt, dass nicht alles gilt.</translation>
    </message>
    <message>
        <source>Compare the rows that are named, then plan again.</source>
        <translation>Vergleichen Sie die genannten Zeilen, und planen Sie dann neu.</translation>
    </message>
    <message>
        <source>This step is done by hand.</source>
        <translation>Dieser Schritt geschieht von Hand.</translation>
    </message>
    <message>
        <source>A step that this one needs was not done.</source>
        <translation>Ein Schritt, den dieser braucht, wurde nicht getan.</translation>
    </message>
    <message>
        <source>Rename model %1 to %2</source>
        <translation>Modell %1 in %2 umbenennen</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>%1 ändern</translation>
    </message>
    <message>
        <source>Stopped before this step.</source>
        <translation>Vor diesem Schritt angehalten.</translation>
    </message>
    <message>
        <source>Turn off %1</source>
        <translation>%1 abschalten</translation>
    </message>
    <message>
        <source>Leave without a choice: %1</source>
        <translation>Ohne Wahl lassen: %1</translation>
    </message>
    <message>
        <source>Update model %1: %2</source>
        <translation>Modell %1 aktualisieren: %2</translation>
    </message>
    <message>
        <source>A value in the workspace&apos;s database cannot be read: %1.</source>
        <translation>Ein Wert in der Datenbank des Arbeitsbereichs ist nicht lesbar: %1.</translation>
    </message>
    <message>
        <source>The log names it. Pull again to replace a baseline; other instances are not affected.</source>
        <translation>Das Protokoll nennt ihn. Rufen Sie erneut ab, um den gelesenen Stand zu ersetzen; andere Instanzen sind nicht betroffen.</translation>
    </message>
    <message>
        <source>A stored value cannot be read: %1.</source>
        <translation>Ein gespeicherter Wert ist nicht lesbar: %1.</translation>
    </message>
    <message>
        <source>Pull again. If it stays, restore the backup beside the database and send the log to the developers.</source>
        <translation>Rufen Sie erneut ab. Bleibt es so, stellen Sie die Sicherung neben der Datenbank wieder her, und senden Sie das Protokoll an die Entwickler.</translation>
    </message>
    <message>
        <source>The certificate of %1 expired on %2.</source>
        <translation>Das Zertifikat von %1 ist am %2 abgelaufen.</translation>
    </message>
    <message>
        <source>Have it renewed. If that date is in the future, the clock of this computer is wrong.</source>
        <translation>Lassen Sie es erneuern. Liegt dieses Datum in der Zukunft, geht die Uhr dieses Rechners falsch.</translation>
    </message>
    <message>
        <source>A protected connection to %1 could not be made.</source>
        <translation>Eine geschützte Verbindung zu %1 kam nicht zustande.</translation>
    </message>
    <message>
        <source>Check the port and that it speaks TLS; what the library said stands beside.</source>
        <translation>Prüfen Sie den Port, und ob er TLS spricht; was die Bibliothek sagte, steht daneben.</translation>
    </message>
    <message>
        <source>The certificate of %1 is valid only from %2.</source>
        <translation>Das Zertifikat von %1 gilt erst ab %2.</translation>
    </message>
    <message>
        <source>Check the clock of this computer. If it is right, wait, or have another certificate made.</source>
        <translation>Prüfen Sie die Uhr dieses Rechners. Geht sie richtig, warten Sie, oder lassen Sie ein anderes Zertifikat ausstellen.</translation>
    </message>
    <message>
        <source>The certificate of %1 was issued by %2, whom this computer does not trust.</source>
        <translation>Das Zertifikat von %1 wurde von %2 ausgestellt, dem dieser Rechner nicht vertraut.</translation>
    </message>
    <message>
        <source>Give the instance the CA file of %2, or have the CA added to the system.</source>
        <translation>Geben Sie der Instanz die CA-Datei von %2, oder lassen Sie die CA in das System aufnehmen.</translation>
    </message>
    <message>
        <source>The certificate of %1 is for another name: %2.</source>
        <translation>Das Zertifikat von %1 gilt für einen anderen Namen: %2.</translation>
    </message>
    <message>
        <source>Use a URL with a name that is in the certificate, or have one made for this name.</source>
        <translation>Verwenden Sie eine URL mit einem Namen, der im Zertifikat steht, oder lassen Sie eines für diesen Namen ausstellen.</translation>
    </message>
    <message>
        <source>A live instance needs an access token.</source>
        <translation>Eine Online-Instanz braucht ein Zugriffstoken.</translation>
    </message>
    <message>
        <source>Create one in GitLab under your user settings, with the scopes api and admin_mode, and paste it here.</source>
        <translation>Erstellen Sie eines in GitLab in Ihren Benutzereinstellungen, mit den Scopes api und admin_mode, und fügen Sie es hier ein.</translation>
    </message>
    <message>
        <source>Make a new personal access token with the scopes api and admin_mode, and log in with it.</source>
        <translation>Erstellen Sie ein neues persönliches Zugriffstoken mit den Scopes api und admin_mode, und melden Sie sich damit an.</translation>
    </message>
    <message>
        <source>The token lacks the scope %1.</source>
        <translation>Dem Token fehlt der Scope %1.</translation>
    </message>
    <message>
        <source>Make a personal access token with the scopes api and admin_mode, and log in with it.</source>
        <translation>Erstellen Sie ein persönliches Zugriffstoken mit den Scopes api und admin_mode, und melden Sie sich damit an.</translation>
    </message>
    <message>
        <source>GitLab did not accept the token. It may be mistyped, expired or revoked.</source>
        <translation>GitLab hat das Token nicht angenommen. Vielleicht ist es falsch geschrieben, abgelaufen oder widerrufen.</translation>
    </message>
    <message>
        <source>The operation ended without an answer.</source>
        <translation>Der Vorgang endete ohne Antwort.</translation>
    </message>
    <message>
        <source>Try again. If it happens twice, send the log to the developers.</source>
        <translation>Versuchen Sie es erneut. Geschieht es zweimal, senden Sie das Protokoll an die Entwickler.</translation>
    </message>
    <message>
        <source>This GitLab cannot set a feature back to not assigned.</source>
        <translation>Dieses GitLab kann eine Funktion nicht auf „nicht zugewiesen“ zurücksetzen.</translation>
    </message>
    <message>
        <source>Choose a model, or turn the feature off.</source>
        <translation>Wählen Sie ein Modell, oder schalten Sie die Funktion ab.</translation>
    </message>
    <message>
        <source>Set to not assigned, these no longer inherit from General Chat, and GitLab cannot undo it: %1.</source>
        <translation>Auf „nicht zugewiesen“ gesetzt, erben diese nicht mehr von General Chat, und GitLab kann das nicht rückgängig machen: %1.</translation>
    </message>
    <message>
        <source>There is no command %1.</source>
        <translation>Es gibt keinen Befehl %1.</translation>
    </message>
    <message>
        <source>gatehousectl --help lists the commands.</source>
        <translation>gatehousectl --help führt die Befehle auf.</translation>
    </message>
    <message>
        <source>There is no instance named %1.</source>
        <translation>Es gibt keine Instanz namens %1.</translation>
    </message>
    <message>
        <source>There is no instance named %1, nor any other.</source>
        <translation>Es gibt keine Instanz namens %1 und auch keine andere.</translation>
    </message>
    <message>
        <source>There is no model %1.</source>
        <translation>Es gibt kein Modell %1.</translation>
    </message>
    <message>
        <source>%1 is not a URL that can be asked.</source>
        <translation>%1 ist keine URL, die sich abfragen lässt.</translation>
    </message>
    <message>
        <source>Enter it as https://gitlab.example.com.</source>
        <translation>Geben Sie sie in der Form https://gitlab.example.com ein.</translation>
    </message>
    <message>
        <source>%1</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>--help shows the options.</source>
        <translation>--help zeigt die Optionen.</translation>
    </message>
    <message>
        <source>key from the environment variable %1</source>
        <translation>Schlüssel aus der Umgebungsvariable %1</translation>
    </message>
    <message>
        <source>as it is</source>
        <translation>wie er ist</translation>
    </message>
    <message>
        <source>key from the keychain</source>
        <translation>Schlüssel aus dem Schlüsselbund</translation>
    </message>
    <message>
        <source>key entered in this session</source>
        <translation>in dieser Sitzung eingegebener Schlüssel</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>entfernt</translation>
    </message>
    <message>
        <source>a model that no longer exists</source>
        <translation>ein Modell, das es nicht mehr gibt</translation>
    </message>
    <message>
        <source>no restriction</source>
        <translation>keine Einschränkung</translation>
    </message>
    <message>
        <source>%1 is not a GitLab version.</source>
        <translation>%1 ist keine GitLab-Version.</translation>
    </message>
    <message>
        <source>Write it as 18.9 or 18.9.1.</source>
        <translation>Schreiben Sie sie in der Form 18.9 oder 18.9.1.</translation>
    </message>
    <message>
        <source>This is GitLab %1; %2 is the oldest that is supported.</source>
        <translation>Dies ist GitLab %1; %2 ist die älteste unterstützte Version.</translation>
    </message>
    <message>
        <source>Upgrade GitLab.</source>
        <translation>Aktualisieren Sie GitLab.</translation>
    </message>
    <message>
        <source>SQLite can keep no journal for the workspace&apos;s database %1: its mode is %2.</source>
        <translation>SQLite kann für die Datenbank %1 des Arbeitsbereichs kein Journal führen: ihr Modus ist %2.</translation>
    </message>
    <message>
        <source>Choose a folder on a local disk with --home.</source>
        <translation>Wählen Sie mit --home einen Ordner auf einem lokalen Datenträger.</translation>
    </message>
    <message>
        <source>Usage: gatehousectl %1</source>
        <translation>Aufruf: gatehousectl %1</translation>
    </message>
    <message>
        <source>--help shows more.</source>
        <translation>--help zeigt mehr.</translation>
    </message>
    <message>
        <source>Only runs of an instance are kept, so --compare-with needs one.</source>
        <translation>Nur Läufe einer Instanz werden aufbewahrt, also braucht --compare-with eine.</translation>
    </message>
    <message>
        <source>Name the instance instead of a file or an address.</source>
        <translation>Statt einer Datei oder Adresse die Instanz nennen.</translation>
    </message>
    <message>
        <source>The suffix of %1 does not say which report to write.</source>
        <translation>Die Endung von %1 sagt nicht, welcher Bericht zu schreiben ist.</translation>
    </message>
    <message>
        <source>Add --format html, pdf, json or junit.</source>
        <translation>--format html, pdf, json oder junit hinzufügen.</translation>
    </message>
    <message>
        <source>This process cannot lay out a PDF.</source>
        <translation>Dieser Prozess kann kein PDF setzen.</translation>
    </message>
    <message>
        <source>Save the report as HTML, and print it from a browser.</source>
        <translation>Den Bericht als HTML speichern und aus einem Browser drucken.</translation>
    </message>
    <message>
        <source>No font is installed, so no PDF can be laid out.</source>
        <translation>Es ist keine Schrift installiert, also lässt sich kein PDF setzen.</translation>
    </message>
    <message>
        <source>Install a font, such as the package fonts-dejavu-core, or save the report as HTML.</source>
        <translation>Eine Schrift installieren, etwa das Paket fonts-dejavu-core, oder den Bericht als HTML speichern.</translation>
    </message>
    <message>
        <source>%1 becomes %2 and gives its own name away. The document does not tell whether that has been done already.</source>
        <translation>%1 wird zu %2 und gibt den eigenen Namen ab. Das Dokument verrät nicht, ob das schon geschehen ist.</translation>
    </message>
    <message>
        <source>Give these entries the identifier or endpoint that their models have, or rename in two steps through a third name.</source>
        <translation>Geben Sie diesen Einträgen den Bezeichner oder den Endpunkt, den ihre Modelle haben, oder benennen Sie in zwei Schritten über einen dritten Namen um.</translation>
    </message>
    <message>
        <source>The API key of %1 is not known here, so it is not sent again.</source>
        <translation>Der API-Schlüssel von %1 ist hier nicht bekannt und wird deshalb nicht noch einmal gesendet.</translation>
    </message>
    <message>
        <source>Store it with gatehousectl secret set, or enter it in the window.</source>
        <translation>Legen Sie ihn mit gatehousectl secret set ab, oder geben Sie ihn im Fenster ein.</translation>
    </message>
    <message>
        <source>%1 becomes %2: GitLab does that by itself with this step.</source>
        <translation>%1 wird zu %2: Das tut GitLab bei diesem Schritt von sich aus.</translation>
    </message>
    <message>
        <source>There are: %2.</source>
        <translation>Es gibt: %2.</translation>
    </message>
    <message>
        <source>Add one: Add instance in the window, gatehousectl instance add on the command line.</source>
        <translation>Fügen Sie eine hinzu: Instanz hinzufügen im Fenster, gatehousectl instance add auf der Befehlszeile.</translation>
    </message>
    <message>
        <source>The answer of %1 was not complete within %2 s.</source>
        <translation>Die Antwort von %1 war nach %2 s noch nicht vollständig.</translation>
    </message>
    <message>
        <source>This computer does not let Gatehouse connect to %1.</source>
        <translation>Dieser Rechner lässt Gatehouse keine Verbindung zu %1 aufbauen.</translation>
    </message>
    <message>
        <source>Look at the firewall or the security software of this computer.</source>
        <translation>Sehen Sie in der Firewall oder der Sicherheitssoftware dieses Rechners nach.</translation>
    </message>
    <message>
        <source>The name %1 was not found out within %2 s.</source>
        <translation>Der Name %1 ließ sich nicht innerhalb von %2 s auflösen.</translation>
    </message>
    <message>
        <source>Check the DNS servers of this computer, and whether a VPN or firewall lets it reach them.</source>
        <translation>Prüfen Sie die DNS-Server dieses Rechners, und ob ein VPN oder eine Firewall ihn dorthin lässt.</translation>
    </message>
    <message>
        <source>The DNS servers of this computer did not say what address %1 has.</source>
        <translation>Die DNS-Server dieses Rechners haben nicht gesagt, welche Adresse %1 hat.</translation>
    </message>
    <message>
        <source>%1 did not answer in gRPC within %2 s.</source>
        <translation>%1 hat innerhalb von %2 s nicht in gRPC geantwortet.</translation>
    </message>
    <message>
        <source>Check the port (50052 as a rule): one that speaks HTTP/1.1 only stays silent. Else look at the load of the server.</source>
        <translation>Prüfen Sie den Port (in der Regel 50052): Einer, der nur HTTP/1.1 spricht, schweigt. Sehen Sie sonst nach der Last des Servers.</translation>
    </message>
    <message>
        <source>%1 answers, but not in gRPC.</source>
        <translation>%1 antwortet, aber nicht in gRPC.</translation>
    </message>
    <message>
        <source>Check the port (50052 as a rule), whether TLS is on or off as the server expects, and that a proxy in front passes HTTP/2 on.</source>
        <translation>Prüfen Sie den Port (in der Regel 50052), ob TLS so ein- oder ausgeschaltet ist, wie der Server es erwartet, und ob ein vorgeschalteter Proxy HTTP/2 weitergibt.</translation>
    </message>
    <message>
        <source>“%1” is not the name or the address of a host.</source>
        <translation>„%1“ ist weder Name noch Adresse eines Hosts.</translation>
    </message>
    <message>
        <source>Enter a name such as gitlab.example.com, or an IP address.</source>
        <translation>Geben Sie einen Namen wie gitlab.example.com oder eine IP-Adresse ein.</translation>
    </message>
    <message>
        <source>There is no road from this computer to %1.</source>
        <translation>Von diesem Rechner führt kein Weg zu %1.</translation>
    </message>
    <message>
        <source>Check the network connection, VPN and routes of this computer, and the address.</source>
        <translation>Prüfen Sie Netzwerkverbindung, VPN und Routen dieses Rechners sowie die Adresse.</translation>
    </message>
    <message>
        <source>The proxy %1 does not accept this user name and password.</source>
        <translation>Der Proxy %1 nimmt diesen Benutzernamen mit diesem Passwort nicht an.</translation>
    </message>
    <message>
        <source>Check both. A proxy that wants a Windows login (Negotiate, NTLM) may take none from Gatehouse: ask for an exception for this computer.</source>
        <translation>Prüfen Sie beides. Ein Proxy, der eine Windows-Anmeldung will (Negotiate, NTLM), nimmt von Gatehouse womöglich keine an: Erbitten Sie eine Ausnahme für diesen Rechner.</translation>
    </message>
    <message>
        <source>%1 answers, but not as a proxy.</source>
        <translation>%1 antwortet, aber nicht als Proxy.</translation>
    </message>
    <message>
        <source>Check host and port of the proxy in the settings of the instance or of the system.</source>
        <translation>Prüfen Sie Host und Port des Proxys in den Einstellungen der Instanz oder des Systems.</translation>
    </message>
    <message>
        <source>The certificate of %1 cannot be used for this.</source>
        <translation>Das Zertifikat von %1 lässt sich hierfür nicht verwenden.</translation>
    </message>
    <message>
        <source>Have a server certificate issued; what the library said stands beside.</source>
        <translation>Lassen Sie ein Serverzertifikat ausstellen; daneben steht, was die Bibliothek gesagt hat.</translation>
    </message>
    <message>
        <source>%1 does not send the certificates between its own and a CA; the one of %2 is missing.</source>
        <translation>%1 sendet die Zertifikate zwischen dem eigenen und dem einer CA nicht; das von %2 fehlt.</translation>
    </message>
    <message>
        <source>Let the server send its full chain.</source>
        <translation>Lassen Sie den Server seine ganze Kette senden.</translation>
    </message>
    <message>
        <source>%1 demands a certificate from whoever connects.</source>
        <translation>%1 verlangt ein Zertifikat von jedem, der sich verbindet.</translation>
    </message>
    <message>
        <source>Reach it at a port that does not, or have it not demand one of Gatehouse: Gatehouse has none.</source>
        <translation>Verwenden Sie einen Port, der keines verlangt, oder lassen Sie Gatehouse davon ausnehmen: Gatehouse hat keines.</translation>
    </message>
    <message>
        <source>%1 hung up while the protected connection was being made.</source>
        <translation>%1 hat aufgelegt, während die geschützte Verbindung aufgebaut wurde.</translation>
    </message>
    <message>
        <source>Look for a firewall or a load balancer in between, and at the TLS settings of the server.</source>
        <translation>Suchen Sie nach einer Firewall oder einem Load Balancer dazwischen, und prüfen Sie die TLS-Einstellungen des Servers.</translation>
    </message>
    <message>
        <source>The certificate of %1 leads to one of an issuer that expired: %2, on %3.</source>
        <translation>Das Zertifikat von %1 führt zu dem eines Ausstellers, das abgelaufen ist: %2, am %3.</translation>
    </message>
    <message>
        <source>Let the server send the issuer&apos;s new certificate.</source>
        <translation>Lassen Sie den Server das neue Zertifikat des Ausstellers senden.</translation>
    </message>
    <message>
        <source>The key of the certificate of %1 is too short to be safe: %2 bits.</source>
        <translation>Der Schlüssel des Zertifikats von %1 ist zu kurz, um sicher zu sein: %2 Bit.</translation>
    </message>
    <message>
        <source>Have a certificate made with a longer key.</source>
        <translation>Lassen Sie ein Zertifikat mit längerem Schlüssel ausstellen.</translation>
    </message>
    <message>
        <source>%1 has no certificate for this name.</source>
        <translation>%1 hat kein Zertifikat für diesen Namen.</translation>
    </message>
    <message>
        <source>Check the host name in the URL, or set the server up for this name.</source>
        <translation>Prüfen Sie den Hostnamen in der URL, oder richten Sie den Server für diesen Namen ein.</translation>
    </message>
    <message>
        <source>%1 and this computer have no cipher in common.</source>
        <translation>%1 und dieser Rechner haben kein gemeinsames Verschlüsselungsverfahren.</translation>
    </message>
    <message>
        <source>Let the server offer the usual ciphers of TLS 1.2 and 1.3.</source>
        <translation>Lassen Sie den Server die üblichen Verfahren von TLS 1.2 und 1.3 anbieten.</translation>
    </message>
    <message>
        <source>%1 answers, but not in TLS.</source>
        <translation>%1 antwortet, aber nicht in TLS.</translation>
    </message>
    <message>
        <source>Use http:// for this port or untick TLS, or choose the port that speaks TLS.</source>
        <translation>Verwenden Sie für diesen Port http:// oder nehmen Sie das Häkchen bei TLS weg, oder wählen Sie den Port, der TLS spricht.</translation>
    </message>
    <message>
        <source>The certificate of %1 was revoked.</source>
        <translation>Das Zertifikat von %1 wurde widerrufen.</translation>
    </message>
    <message>
        <source>Have a new certificate issued.</source>
        <translation>Lassen Sie ein neues Zertifikat ausstellen.</translation>
    </message>
    <message>
        <source>The certificate of %1 is signed by itself and not trusted here.</source>
        <translation>Das Zertifikat von %1 ist selbst signiert und gilt hier nicht als vertrauenswürdig.</translation>
    </message>
    <message>
        <source>Give the instance this certificate as its CA file, or have one issued by a CA.</source>
        <translation>Geben Sie der Instanz dieses Zertifikat als CA-Datei, oder lassen Sie eines von einer CA ausstellen.</translation>
    </message>
    <message>
        <source>%1 took the connection but did not say anything in TLS within %2 s.</source>
        <translation>%1 hat die Verbindung angenommen, aber innerhalb von %2 s nichts in TLS gesagt.</translation>
    </message>
    <message>
        <source>Check the port and that it speaks TLS, and look for a firewall in between.</source>
        <translation>Prüfen Sie den Port und ob er TLS spricht, und suchen Sie nach einer Firewall dazwischen.</translation>
    </message>
    <message>
        <source>The certificate of %1 leads to %2, whom this computer does not trust.</source>
        <translation>Das Zertifikat von %1 führt zu %2, und dem vertraut dieser Rechner nicht.</translation>
    </message>
    <message>
        <source>%1 speaks no version of TLS that is still safe: at least 1.2 is needed.</source>
        <translation>%1 spricht keine TLS-Version, die noch sicher ist: Nötig ist mindestens 1.2.</translation>
    </message>
    <message>
        <source>Let the server speak TLS 1.2 or 1.3.</source>
        <translation>Lassen Sie den Server TLS 1.2 oder 1.3 sprechen.</translation>
    </message>
    <message>
        <source>%1 answers with %2 there.</source>
        <translation>%1 antwortet dort mit %2.</translation>
    </message>
    <message>
        <source>GitLab&apos;s API answers with %1 there.</source>
        <translation>Die API von GitLab antwortet dort mit %1.</translation>
    </message>
    <message>
        <source>GitLab&apos;s API is reached from there.</source>
        <translation>Die API von GitLab wird von dort erreicht.</translation>
    </message>
    <message>
        <source>%1 switches authentication off.</source>
        <translation>%1 schaltet die Anmeldung ab.</translation>
    </message>
    <message>
        <source>The result was changed on its way: its checksum does not fit.</source>
        <translation>Das Ergebnis wurde unterwegs verändert: seine Prüfsumme passt nicht.</translation>
    </message>
    <message>
        <source>Copy it again, or carry it over as a file.</source>
        <translation>Es noch einmal kopieren oder als Datei übertragen.</translation>
    </message>
    <message>
        <source>The result has the form %1, which this Gatehouse does not read.</source>
        <translation>Das Ergebnis hat die Form %1, die dieses Gatehouse nicht liest.</translation>
    </message>
    <message>
        <source>Generate the script anew with this Gatehouse.</source>
        <translation>Das Skript mit diesem Gatehouse neu erzeugen.</translation>
    </message>
    <message>
        <source>The result has a line that no script prints: %1</source>
        <translation>Das Ergebnis hat eine Zeile, die kein Skript druckt: %1</translation>
    </message>
    <message>
        <source>There is no result of a Gatehouse script in it.</source>
        <translation>Es steht kein Ergebnis eines Gatehouse-Skripts darin.</translation>
    </message>
    <message>
        <source>Copy everything from the BEGIN line to the END line, both included.</source>
        <translation>Alles von der BEGIN-Zeile bis zur END-Zeile kopieren, beide eingeschlossen.</translation>
    </message>
    <message>
        <source>The result is of another instance.</source>
        <translation>Das Ergebnis gehört zu einer anderen Instanz.</translation>
    </message>
    <message>
        <source>Use a script that was generated for this instance.</source>
        <translation>Ein Skript nehmen, das für diese Instanz erzeugt wurde.</translation>
    </message>
    <message>
        <source>The result is cut off.</source>
        <translation>Das Ergebnis ist abgeschnitten.</translation>
    </message>
    <message>
        <source>SSL_CERT_FILE names a file that cannot be read there.</source>
        <translation>SSL_CERT_FILE nennt eine Datei, die dort nicht lesbar ist.</translation>
    </message>
    <message>
        <source>That host and %1 have the same time.</source>
        <translation>Dieser Host und %1 haben dieselbe Zeit.</translation>
    </message>
    <message>
        <source>The clocks of that host and of %1 are %2 s apart.</source>
        <translation>Die Uhren dieses Hosts und von %1 gehen %2 s auseinander.</translation>
    </message>
    <message>
        <source>GitLab&apos;s discovery is not to be had there: %1.</source>
        <translation>Die Discovery von GitLab ist dort nicht zu bekommen: %1.</translation>
    </message>
    <message>
        <source>Not writable in the container: %1.</source>
        <translation>Im Container nicht beschreibbar: %1.</translation>
    </message>
    <message>
        <source>The gateway&apos;s process is alive.</source>
        <translation>Der Prozess des Gateways lebt.</translation>
    </message>
    <message>
        <source>Nothing listens at %1 in the container.</source>
        <translation>Im Container lauscht an %1 nichts.</translation>
    </message>
    <message>
        <source>%1 instead of the gateway&apos;s sign of life.</source>
        <translation>%1 statt des Lebenszeichens des Gateways.</translation>
    </message>
    <message>
        <source>The paths below /v1 come through to the gateway.</source>
        <translation>Die Pfade unter /v1 kommen beim Gateway an.</translation>
    </message>
    <message>
        <source>A path below /v1 answers with %1, and not as the gateway does.</source>
        <translation>Ein Pfad unter /v1 antwortet mit %1, und nicht wie das Gateway.</translation>
    </message>
    <message>
        <source>The gateway takes the keys from %1, another address than this instance&apos;s.</source>
        <translation>Das Gateway nimmt die Schlüssel von %1, einer anderen Adresse als der dieser Instanz.</translation>
    </message>
    <message>
        <source>AIGW_GITLAB_URL has a path, which the gateway drops.</source>
        <translation>AIGW_GITLAB_URL hat einen Pfad, den das Gateway weglässt.</translation>
    </message>
    <message>
        <source>GitLab %1 is installed there.</source>
        <translation>Dort ist GitLab %1 installiert.</translation>
    </message>
    <message>
        <source>GitLab %1 is installed there, the instance says %2.</source>
        <translation>Dort ist GitLab %1 installiert, die Instanz nennt %2.</translation>
    </message>
    <message>
        <source>GitLab&apos;s keys can be fetched there: %1.</source>
        <translation>Die Schlüssel von GitLab sind dort zu holen: %1.</translation>
    </message>
    <message>
        <source>%1 lists no keys.</source>
        <translation>%1 nennt keine Schlüssel.</translation>
    </message>
    <message>
        <source>GitLab names %1 for its keys, and that is not reached from there.</source>
        <translation>GitLab nennt %1 für seine Schlüssel, und das wird von dort nicht erreicht.</translation>
    </message>
    <message>
        <source>No complete PEM in the container: %1.</source>
        <translation>Kein vollständiges PEM im Container: %1.</translation>
    </message>
    <message>
        <source>On that host the server answers at 127.0.0.1, but not at %1.</source>
        <translation>Auf diesem Host antwortet der Server an 127.0.0.1, aber nicht an %1.</translation>
    </message>
    <message>
        <source>Reached; it asks for a key (%1).</source>
        <translation>Erreicht; er verlangt einen Schlüssel (%1).</translation>
    </message>
    <message>
        <source>Neither %1 nor that port of the host itself takes a connection.</source>
        <translation>Weder %1 noch dieser Port des Hosts selbst nimmt eine Verbindung an.</translation>
    </message>
    <message>
        <source>Reached, and the identifier is in its list.</source>
        <translation>Erreicht, und die Kennung steht in seiner Liste.</translation>
    </message>
    <message>
        <source>The server is up, but still loads the model.</source>
        <translation>Der Server läuft, lädt das Modell aber noch.</translation>
    </message>
    <message>
        <source>Reached, but the answer is no list of models (%1).</source>
        <translation>Erreicht, aber die Antwort ist keine Modellliste (%1).</translation>
    </message>
    <message>
        <source>Reached, but the identifier is not in its list.</source>
        <translation>Erreicht, aber die Kennung steht nicht in seiner Liste.</translation>
    </message>
    <message>
        <source>Reached, but there is no list of models at this path (%1).</source>
        <translation>Erreicht, aber unter diesem Pfad steht keine Modellliste (%1).</translation>
    </message>
    <message>
        <source>The server is up (%1).</source>
        <translation>Der Server läuft (%1).</translation>
    </message>
    <message>
        <source>%1 is %2 there.</source>
        <translation>%1 ist dort %2.</translation>
    </message>
    <message>
        <source>The name %1 does not resolve there.</source>
        <translation>Der Name %1 lässt sich dort nicht auflösen.</translation>
    </message>
    <message>
        <source>%1 accepts the connection, but gives no answer.</source>
        <translation>%1 nimmt die Verbindung an, antwortet aber nicht.</translation>
    </message>
    <message>
        <source>A proxy answers for %1 with %2: what stands behind it is not reached.</source>
        <translation>Ein Proxy antwortet für %1 mit %2: was dahinter steht, wird nicht erreicht.</translation>
    </message>
    <message>
        <source>%1 was not reached from there.</source>
        <translation>%1 wurde von dort nicht erreicht.</translation>
    </message>
    <message>
        <source>%1 is no place that a script is for.</source>
        <translation>%1 ist kein Ort, für den es ein Skript gibt.</translation>
    </message>
    <message>
        <source>Use gitlab-host, gateway-container or model-host.</source>
        <translation>gitlab-host, gateway-container oder model-host nehmen.</translation>
    </message>
    <message>
        <source>%1 accepts connections from there.</source>
        <translation>%1 nimmt von dort Verbindungen an.</translation>
    </message>
    <message>
        <source>DUO_WORKFLOW_AUTH__OIDC_CUSTOMER_PORTAL_URL is empty.</source>
        <translation>DUO_WORKFLOW_AUTH__OIDC_CUSTOMER_PORTAL_URL ist leer.</translation>
    </message>
    <message>
        <source>%1 is not reached from there.</source>
        <translation>%1 wird von dort nicht erreicht.</translation>
    </message>
    <message>
        <source>%1 is reached from there.</source>
        <translation>%1 wird von dort erreicht.</translation>
    </message>
    <message>
        <source>No proxy is set in that shell.</source>
        <translation>In dieser Shell ist kein Proxy gesetzt.</translation>
    </message>
    <message>
        <source>The proxy of that host does not lead to %1.</source>
        <translation>Der Proxy dieses Hosts führt nicht zu %1.</translation>
    </message>
    <message>
        <source>Set in that shell: %1.</source>
        <translation>In dieser Shell gesetzt: %1.</translation>
    </message>
    <message>
        <source>%1 takes no connection from there.</source>
        <translation>%1 nimmt von dort keine Verbindung an.</translation>
    </message>
    <message>
        <source>The models lie on several hosts.</source>
        <translation>Die Modelle liegen auf mehreren Hosts.</translation>
    </message>
    <message>
        <source>Name the one on that host: --model.</source>
        <translation>Das auf diesem Host nennen: --model.</translation>
    </message>
    <message>
        <source>There is nothing that a script for %1 could test.</source>
        <translation>Es gibt nichts, was ein Skript für %1 testen könnte.</translation>
    </message>
    <message>
        <source>Set the address of the gateway or add a model first; pull, if the server has them.</source>
        <translation>Erst die Adresse des Gateways setzen oder ein Modell anlegen; abrufen, wenn der Server sie hat.</translation>
    </message>
    <message>
        <source>%1 speaks clear text.</source>
        <translation>%1 spricht Klartext.</translation>
    </message>
    <message>
        <source>Nothing listens at %1 in the container: the Agent Platform service does not run.</source>
        <translation>Im Container lauscht an %1 nichts: der Agent Platform service läuft nicht.</translation>
    </message>
    <message>
        <source>%1 speaks TLS, GitLab is set to clear text.</source>
        <translation>%1 spricht TLS, GitLab ist auf Klartext gestellt.</translation>
    </message>
    <message>
        <source>%1 speaks TLS.</source>
        <translation>%1 spricht TLS.</translation>
    </message>
    <message>
        <source>%1 speaks clear text, GitLab is set to TLS.</source>
        <translation>%1 spricht Klartext, GitLab ist auf TLS gestellt.</translation>
    </message>
    <message>
        <source>The variables that the gateway needs are there.</source>
        <translation>Die Variablen, die das Gateway braucht, sind da.</translation>
    </message>
    <message>
        <source>Newer gateways want these, too: %1.</source>
        <translation>Neuere Gateways wollen auch diese: %1.</translation>
    </message>
    <message>
        <source>Not set in the container: %1.</source>
        <translation>Im Container nicht gesetzt: %1.</translation>
    </message>
    <message>
        <source>No connection to %1 came about in time from there.</source>
        <translation>Von dort kam in der Zeit keine Verbindung zu %1 zustande.</translation>
    </message>
    <message>
        <source>The system of that host trusts the certificate of %1, GitLab&apos;s own bundle does not.</source>
        <translation>Das System dieses Hosts vertraut dem Zertifikat von %1, GitLabs eigenes Bündel nicht.</translation>
    </message>
    <message>
        <source>By the clock of that host the certificate of %1 has expired.</source>
        <translation>Nach der Uhr dieses Hosts ist das Zertifikat von %1 abgelaufen.</translation>
    </message>
    <message>
        <source>The TLS handshake with %1 fails there.</source>
        <translation>Der TLS-Handshake mit %1 scheitert dort.</translation>
    </message>
    <message>
        <source>The certificate of %1 is trusted there.</source>
        <translation>Dem Zertifikat von %1 wird dort vertraut.</translation>
    </message>
    <message>
        <source>The certificate of %1 is for another name.</source>
        <translation>Das Zertifikat von %1 gilt für einen anderen Namen.</translation>
    </message>
    <message>
        <source>%1 does not speak TLS.</source>
        <translation>%1 spricht kein TLS.</translation>
    </message>
    <message>
        <source>GitLab&apos;s own bundle trusts the certificate of %1, the system of that host does not.</source>
        <translation>GitLabs eigenes Bündel vertraut dem Zertifikat von %1, das System dieses Hosts nicht.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not trusted there.</source>
        <translation>Dem Zertifikat von %1 wird dort nicht vertraut.</translation>
    </message>
    <message>
        <source>The add-on for a self-hosted Agent Platform is not among the add-ons: %1.</source>
        <translation>Das Add-on für eine selbst gehostete Agent Platform ist nicht unter den Add-ons: %1.</translation>
    </message>
    <message>
        <source>GitLab Duo Enterprise is not among the add-ons: %1.</source>
        <translation>GitLab Duo Enterprise ist nicht unter den Add-ons: %1.</translation>
    </message>
    <message>
        <source>GitLab has no GitLab Duo add-on.</source>
        <translation>GitLab hat kein Add-on für GitLab Duo.</translation>
    </message>
    <message>
        <source>The only add-on is GitLab Duo Core, which an offline licence does not support.</source>
        <translation>Das einzige Add-on ist GitLab Duo Core, das eine Offline-Lizenz nicht unterstützt.</translation>
    </message>
    <message>
        <source>There are only blanks.</source>
        <translation>Es sind nur Leerzeichen da.</translation>
    </message>
    <message>
        <source>%1 has /v1 twice.</source>
        <translation>%1 hat /v1 doppelt.</translation>
    </message>
    <message>
        <source>%1 means the host that uses it: for GitLab, GitLab&apos;s own host.</source>
        <translation>%1 meint den Host, der es verwendet: für GitLab also GitLabs eigenen Host.</translation>
    </message>
    <message>
        <source>The address has more than %2 characters.</source>
        <translation>Die Adresse hat mehr als %2 Zeichen.</translation>
    </message>
    <message>
        <source>%1 ends in a slash; GitLab&apos;s paths begin with another one.</source>
        <translation>%1 endet mit einem Schrägstrich; GitLabs Pfade beginnen mit einem weiteren.</translation>
    </message>
    <message>
        <source>There are blanks before or behind %1.</source>
        <translation>Vor oder hinter %1 stehen Leerzeichen.</translation>
    </message>
    <message>
        <source>There is a user name or password in the address. It should be %2.</source>
        <translation>In der Adresse steht ein Benutzername oder Passwort. Sie sollte %2 lauten.</translation>
    </message>
    <message>
        <source>%1 is too long: the address ends at %2.</source>
        <translation>%1 ist zu lang: die Adresse endet bei %2.</translation>
    </message>
    <message>
        <source>%1 goes on with ? or #; GitLab and the gateway add their paths behind it.</source>
        <translation>%1 geht mit ? oder # weiter; GitLab und das Gateway hängen ihre Pfade dahinter an.</translation>
    </message>
    <message>
        <source>%1 has neither http:// nor https:// before it.</source>
        <translation>Vor %1 steht weder http:// noch https://.</translation>
    </message>
    <message>
        <source>%1 does not end in /v1.</source>
        <translation>%1 endet nicht auf /v1.</translation>
    </message>
    <message>
        <source>The feature flag expanded_ai_logging is on.</source>
        <translation>Das Feature-Flag expanded_ai_logging ist an.</translation>
    </message>
    <message>
        <source>AI logs are off. Turn them on for the time of a test when GitLab&apos;s side has to be read.</source>
        <translation>KI-Logs sind aus. Für die Dauer eines Tests einschalten, wenn GitLabs Seite zu lesen ist.</translation>
    </message>
    <message>
        <source>AI logs are on: prompts and answers are written on GitLab&apos;s host. Turn them off after the test.</source>
        <translation>KI-Logs sind an: Prompts und Antworten werden auf GitLabs Host geschrieben. Nach dem Test ausschalten.</translation>
    </message>
    <message>
        <source>Answers with %1 after %2 ms.</source>
        <translation>Antwortet mit %1 nach %2 ms.</translation>
    </message>
    <message>
        <source>The API answers %1 without a token; the gateway&apos;s own diagnosis expects 200.</source>
        <translation>Die API antwortet ohne Token mit %1; die eigene Diagnose des Gateways erwartet 200.</translation>
    </message>
    <message>
        <source>The API answers without a token, as the gateway&apos;s own diagnosis expects.</source>
        <translation>Die API antwortet ohne Token, wie die eigene Diagnose des Gateways es erwartet.</translation>
    </message>
    <message>
        <source>The content filter of %1 refused the prompt (%2).</source>
        <translation>Der Inhaltsfilter von %1 hat den Prompt abgelehnt (%2).</translation>
    </message>
    <message>
        <source>%1 has no deployment %3.</source>
        <translation>%1 hat kein Deployment %3.</translation>
    </message>
    <message>
        <source>%1 does not know this path or this api-version (%2).</source>
        <translation>%1 kennt diesen Pfad oder diese api-version nicht (%2).</translation>
    </message>
    <message>
        <source>%1 is closed to public networks (%2).</source>
        <translation>%1 ist für öffentliche Netze geschlossen (%2).</translation>
    </message>
    <message>
        <source>The resource takes the key. Deployments are not listed there; a call tells.</source>
        <translation>Die Ressource nimmt den Schlüssel. Deployments werden dort nicht aufgelistet; ein Aufruf zeigt es.</translation>
    </message>
    <message>
        <source>Bedrock takes the signature for too old or too new (%2).</source>
        <translation>Bedrock hält die Signatur für zu alt oder zu neu (%2).</translation>
    </message>
    <message>
        <source>Bedrock knows no model %3 (%2).</source>
        <translation>Bedrock kennt kein Modell %3 (%2).</translation>
    </message>
    <message>
        <source>%1 does not begin with bedrock/, so the gateway calls an OpenAI-compatible server with it.</source>
        <translation>%1 beginnt nicht mit bedrock/, daher ruft das Gateway damit einen OpenAI-kompatiblen Server auf.</translation>
    </message>
    <message>
        <source>The Bedrock API key has expired (%2).</source>
        <translation>Der Bedrock-API-Schlüssel ist abgelaufen (%2).</translation>
    </message>
    <message>
        <source>This address does not list models; a call tells.</source>
        <translation>Diese Adresse listet keine Modelle auf; ein Aufruf zeigt es.</translation>
    </message>
    <message>
        <source>The region %2 offers no %1.</source>
        <translation>Die Region %2 bietet %1 nicht an.</translation>
    </message>
    <message>
        <source>The model is not ready (%2).</source>
        <translation>Das Modell ist nicht bereit (%2).</translation>
    </message>
    <message>
        <source>%1 is offered in %2.</source>
        <translation>%1 wird in %2 angeboten.</translation>
    </message>
    <message>
        <source>%3 is not there any more (%2).</source>
        <translation>%3 gibt es nicht mehr (%2).</translation>
    </message>
    <message>
        <source>%3 is to be had through an inference profile only.</source>
        <translation>%3 gibt es nur über ein Inferenzprofil.</translation>
    </message>
    <message>
        <source>The account has no access to %3 (%2).</source>
        <translation>Das Konto hat keinen Zugriff auf %3 (%2).</translation>
    </message>
    <message>
        <source>The identity may not call %3 (%2).</source>
        <translation>Die Identität darf %3 nicht aufrufen (%2).</translation>
    </message>
    <message>
        <source>%1 cannot be called from the region %2.</source>
        <translation>%1 ist aus der Region %2 nicht aufrufbar.</translation>
    </message>
    <message>
        <source>%1 is offered, but the gateway&apos;s LiteLLM does not know its prefix.</source>
        <translation>%1 wird angeboten, aber das LiteLLM des Gateways kennt sein Präfix nicht.</translation>
    </message>
    <message>
        <source>The AWS region of the gateway is not known here.</source>
        <translation>Die AWS-Region des Gateways ist hier nicht bekannt.</translation>
    </message>
    <message>
        <source>Bedrock computes another signature than was sent (%2).</source>
        <translation>Bedrock errechnet eine andere Signatur, als gesendet wurde (%2).</translation>
    </message>
    <message>
        <source>The use case for %3 was not submitted (%2).</source>
        <translation>Der Anwendungsfall für %3 wurde nicht eingereicht (%2).</translation>
    </message>
    <message>
        <source>Chat answers with an error: %1.</source>
        <translation>Chat antwortet mit einem Fehler: %1.</translation>
    </message>
    <message>
        <source>Chat answers with nothing.</source>
        <translation>Chat antwortet mit nichts.</translation>
    </message>
    <message>
        <source>GitLab does not take the question: %1.</source>
        <translation>GitLab nimmt die Frage nicht an: %1.</translation>
    </message>
    <message>
        <source>GitLab does not let this user ask Chat.</source>
        <translation>GitLab lässt diesen Benutzer Chat nicht fragen.</translation>
    </message>
    <message>
        <source>No answer of Chat within %1 s.</source>
        <translation>Keine Antwort von Chat innerhalb von %1 s.</translation>
    </message>
    <message>
        <source>Chat answers, %1 ms.</source>
        <translation>Chat antwortet, %1 ms.</translation>
    </message>
    <message>
        <source>Stopped before it was done.</source>
        <translation>Abgebrochen, bevor es fertig war.</translation>
    </message>
    <message>
        <source>Explained by %1.</source>
        <translation>Erklärt durch %1.</translation>
    </message>
    <message>
        <source>Needs a key that is not known here.</source>
        <translation>Braucht einen Schlüssel, der hier nicht bekannt ist.</translation>
    </message>
    <message>
        <source>Not done without leave.</source>
        <translation>Ohne Erlaubnis nicht ausgeführt.</translation>
    </message>
    <message>
        <source>Not done without leave: --allow model-calls, or Call models in the window.</source>
        <translation>Ohne Erlaubnis nicht ausgeführt: --allow model-calls, oder Modelle aufrufen im Fenster.</translation>
    </message>
    <message>
        <source>Not done without leave: --allow tokens, or Create a token on GitLab in the window.</source>
        <translation>Ohne Erlaubnis nicht ausgeführt: --allow tokens, oder Ein Token auf GitLab erstellen im Fenster.</translation>
    </message>
    <message>
        <source>Does not apply here.</source>
        <translation>Trifft hier nicht zu.</translation>
    </message>
    <message>
        <source>This release of GitLab has nothing of the kind.</source>
        <translation>Diese GitLab-Version hat nichts dergleichen.</translation>
    </message>
    <message>
        <source>This computer has no way there; GitLab has.</source>
        <translation>Dieser Rechner hat keinen Weg dorthin; GitLab schon.</translation>
    </message>
    <message>
        <source>This token may not see it.</source>
        <translation>Dieses Token darf es nicht sehen.</translation>
    </message>
    <message>
        <source>This stored check run is damaged.</source>
        <translation>Dieser gespeicherte Prüflauf ist beschädigt.</translation>
    </message>
    <message>
        <source>Run the check again.</source>
        <translation>Die Prüfung erneut ausführen.</translation>
    </message>
    <message>
        <source>There is no check run %1 of this instance.</source>
        <translation>Es gibt keinen Prüflauf %1 dieser Instanz.</translation>
    </message>
    <message>
        <source>No end after %1 s.</source>
        <translation>Kein Ende nach %1 s.</translation>
    </message>
    <message>
        <source>Run it again; if it stays, look at the rungs above it.</source>
        <translation>Erneut ausführen; bleibt es dabei, die Sprossen darüber ansehen.</translation>
    </message>
    <message>
        <source>%1 s apart from this computer&apos;s clock.</source>
        <translation>%1 s Abstand zur Uhr dieses Rechners.</translation>
    </message>
    <message>
        <source>Its clock is %1 s ahead of this computer&apos;s.</source>
        <translation>Seine Uhr geht gegenüber der dieses Rechners %1 s vor.</translation>
    </message>
    <message>
        <source>Its clock is %1 s ahead of GitLab&apos;s: GitLab&apos;s tokens count as expired too early.</source>
        <translation>Seine Uhr geht gegenüber der von GitLab %1 s vor: GitLabs Token gelten zu früh als abgelaufen.</translation>
    </message>
    <message>
        <source>%1 s apart from GitLab&apos;s clock.</source>
        <translation>%1 s Abstand zur Uhr von GitLab.</translation>
    </message>
    <message>
        <source>Its clock is %1 s behind this computer&apos;s.</source>
        <translation>Seine Uhr geht gegenüber der dieses Rechners %1 s nach.</translation>
    </message>
    <message>
        <source>Its clock is %1 s behind GitLab&apos;s: GitLab&apos;s tokens count as not yet valid.</source>
        <translation>Seine Uhr geht gegenüber der von GitLab %1 s nach: GitLabs Token gelten als noch nicht gültig.</translation>
    </message>
    <message>
        <source>The answer has no date.</source>
        <translation>Die Antwort hat kein Datum.</translation>
    </message>
    <message>
        <source>The completion is empty.</source>
        <translation>Die Vervollständigung ist leer.</translation>
    </message>
    <message>
        <source>The gateway fails to complete: %1.</source>
        <translation>Das Gateway scheitert beim Vervollständigen: %1.</translation>
    </message>
    <message>
        <source>GitLab knows no code completion.</source>
        <translation>GitLab kennt keine Codevervollständigung.</translation>
    </message>
    <message>
        <source>GitLab denies this user code completion.</source>
        <translation>GitLab verweigert diesem Benutzer die Codevervollständigung.</translation>
    </message>
    <message>
        <source>The gateway denies the completion: %1.</source>
        <translation>Das Gateway verweigert die Vervollständigung: %1.</translation>
    </message>
    <message>
        <source>The gateway does not take the request for a completion: %1</source>
        <translation>Das Gateway nimmt die Anfrage für eine Vervollständigung nicht an: %1</translation>
    </message>
    <message>
        <source>The answer to the completion is not GitLab&apos;s: %1.</source>
        <translation>Die Antwort auf die Vervollständigung ist nicht von GitLab: %1.</translation>
    </message>
    <message>
        <source>The gateway does not accept GitLab&apos;s token for the completion: %1</source>
        <translation>Das Gateway nimmt GitLabs Token für die Vervollständigung nicht an: %1</translation>
    </message>
    <message>
        <source>GitLab cannot complete: %1</source>
        <translation>GitLab kann nicht vervollständigen: %1</translation>
    </message>
    <message>
        <source>GitLab got no completion from the gateway: %1.</source>
        <translation>GitLab bekam keine Vervollständigung vom Gateway: %1.</translation>
    </message>
    <message>
        <source>Completes code, %1 ms.</source>
        <translation>Vervollständigt Code, %1 ms.</translation>
    </message>
    <message>
        <source>Changed in GitLab since it was last read: %1.</source>
        <translation>In GitLab geändert, seit es zuletzt gelesen wurde: %1.</translation>
    </message>
    <message>
        <source>GitLab&apos;s configuration could not be read.</source>
        <translation>GitLabs Konfiguration war nicht lesbar.</translation>
    </message>
    <message>
        <source>GitLab&apos;s own test is not sent at all.</source>
        <translation>GitLabs eigener Test wird gar nicht gesendet.</translation>
    </message>
    <message>
        <source>GitLab&apos;s own test of the connection fails.</source>
        <translation>GitLabs eigener Verbindungstest schlägt fehl.</translation>
    </message>
    <message>
        <source>GitLab&apos;s own test fails at the gateway: %1.</source>
        <translation>GitLabs eigener Test schlägt am Gateway fehl: %1.</translation>
    </message>
    <message>
        <source>GitLab&apos;s own test fails: the model answered %1, as far as anything was reached.</source>
        <translation>GitLabs eigener Test schlägt fehl: das Modell antwortete %1, soweit überhaupt etwas erreicht wurde.</translation>
    </message>
    <message>
        <source>GitLab&apos;s own test of the connection passes, %1 ms.</source>
        <translation>GitLabs eigener Verbindungstest ist bestanden, %1 ms.</translation>
    </message>
    <message>
        <source>GitLab&apos;s own test ends in %1.</source>
        <translation>GitLabs eigener Test endet mit %1.</translation>
    </message>
    <message>
        <source>GitLab&apos;s own test gave up waiting.</source>
        <translation>GitLabs eigener Test hat das Warten aufgegeben.</translation>
    </message>
    <message>
        <source>A long prompt was taken; the server does not count tokens, so whether it was cut is not known.</source>
        <translation>Ein langer Prompt wurde angenommen; der Server zählt keine Token, daher ist nicht bekannt, ob er gekürzt wurde.</translation>
    </message>
    <message>
        <source>The context is %1 tokens.</source>
        <translation>Der Kontext umfasst %1 Token.</translation>
    </message>
    <message>
        <source>GitLab does not ask for the token: %1</source>
        <translation>GitLab fragt nicht nach dem Token: %1</translation>
    </message>
    <message>
        <source>Direct connections are disabled in GitLab, so there is no such token. That is no fault.</source>
        <translation>Direkte Verbindungen sind in GitLab ausgeschaltet, daher gibt es kein solches Token. Das ist kein Fehler.</translation>
    </message>
    <message>
        <source>GitLab forbids this user the token.</source>
        <translation>GitLab verwehrt diesem Benutzer das Token.</translation>
    </message>
    <message>
        <source>The gateway failed with %1.</source>
        <translation>Das Gateway scheiterte mit %1.</translation>
    </message>
    <message>
        <source>The gateway refused GitLab with %1 %2</source>
        <translation>Das Gateway wies GitLab mit %1 ab %2</translation>
    </message>
    <message>
        <source>GitLab got a token for this user from the gateway.</source>
        <translation>GitLab bekam vom Gateway ein Token für diesen Benutzer.</translation>
    </message>
    <message>
        <source>GitLab knows nothing of the token for the gateway.</source>
        <translation>GitLab weiß nichts vom Token für das Gateway.</translation>
    </message>
    <message>
        <source>GitLab denies this user the token: no rights to Code Suggestions.</source>
        <translation>GitLab verweigert diesem Benutzer das Token: keine Rechte auf Code Suggestions.</translation>
    </message>
    <message>
        <source>Too many requests; GitLab or the gateway asks to wait.</source>
        <translation>Zu viele Anfragen; GitLab oder das Gateway bittet zu warten.</translation>
    </message>
    <message>
        <source>The answer about the token is not GitLab&apos;s: %1.</source>
        <translation>Die Antwort zum Token ist nicht von GitLab: %1.</translation>
    </message>
    <message>
        <source>The gateway does not accept GitLab&apos;s token: %1</source>
        <translation>Das Gateway nimmt GitLabs Token nicht an: %1</translation>
    </message>
    <message>
        <source>GitLab cannot make the token: %1</source>
        <translation>GitLab kann das Token nicht erstellen: %1</translation>
    </message>
    <message>
        <source>GitLab got no answer from the gateway: %1.</source>
        <translation>GitLab bekam keine Antwort vom Gateway: %1.</translation>
    </message>
    <message>
        <source>What GitLab reached answered, but with no token.</source>
        <translation>Was GitLab erreichte, antwortete, aber ohne Token.</translation>
    </message>
    <message>
        <source>GitLab Duo is off for this instance.</source>
        <translation>GitLab Duo ist für diese Instanz aus.</translation>
    </message>
    <message>
        <source>What stands before %1 answers %2: it does not get to the server.</source>
        <translation>Was vor %1 steht, antwortet %2: es kommt nicht zum Server durch.</translation>
    </message>
    <message>
        <source>GitLab does not take the family %1 for %2.</source>
        <translation>GitLab nimmt die Familie %1 nicht für %2.</translation>
    </message>
    <message>
        <source>%1 is accepted (%2).</source>
        <translation>%1 wird akzeptiert (%2).</translation>
    </message>
    <message>
        <source>%1 is a good fit (%2).</source>
        <translation>%1 passt gut (%2).</translation>
    </message>
    <message>
        <source>The gateway&apos;s completion does not take the family %1.</source>
        <translation>Die Vervollständigung des Gateways nimmt die Familie %1 nicht.</translation>
    </message>
    <message>
        <source>Answered by GitLab&apos;s own models, and GitLab says that it does not reach %1.</source>
        <translation>Beantwortet von GitLabs eigenen Modellen, und GitLab sagt, dass es %1 nicht erreicht.</translation>
    </message>
    <message>
        <source>Answered by GitLab&apos;s own models at %1, which an offline licence does not allow.</source>
        <translation>Beantwortet von GitLabs eigenen Modellen unter %1, was eine Offline-Lizenz nicht erlaubt.</translation>
    </message>
    <message>
        <source>The feature %1 is disabled.</source>
        <translation>Die Funktion %1 ist ausgeschaltet.</translation>
    </message>
    <message>
        <source>Answered by GitLab&apos;s own models; GitLab must reach %1.</source>
        <translation>Beantwortet von GitLabs eigenen Modellen; GitLab muss %1 erreichen.</translation>
    </message>
    <message>
        <source>These are assigned a model that does not exist: %1.</source>
        <translation>Diesen ist ein Modell zugewiesen, das es nicht gibt: %1.</translation>
    </message>
    <message>
        <source>These reach the own gateway without a model and fail: %1.</source>
        <translation>Diese erreichen das eigene Gateway ohne Modell und scheitern: %1.</translation>
    </message>
    <message>
        <source>No feature of the Agent Platform is in use, or flows are not allowed.</source>
        <translation>Keine Funktion der Agent Platform ist in Gebrauch, oder Flows sind nicht erlaubt.</translation>
    </message>
    <message>
        <source>Runners for flows that are online: %1.</source>
        <translation>Runner für Flows, die online sind: %1.</translation>
    </message>
    <message>
        <source>No runner with the tag gitlab--duo is online.</source>
        <translation>Kein Runner mit dem Tag gitlab--duo ist online.</translation>
    </message>
    <message>
        <source>No runner has the tag gitlab--duo.</source>
        <translation>Kein Runner hat das Tag gitlab--duo.</translation>
    </message>
    <message>
        <source>GitLab sends its requests to %1, not to the configured gateway.</source>
        <translation>GitLab sendet seine Anfragen an %1, nicht an das konfigurierte Gateway.</translation>
    </message>
    <message>
        <source>GitLab hands out another gateway: %1.</source>
        <translation>GitLab gibt ein anderes Gateway aus: %1.</translation>
    </message>
    <message>
        <source>GitLab hands out %1, as configured.</source>
        <translation>GitLab gibt %1 aus, wie konfiguriert.</translation>
    </message>
    <message>
        <source>The process is alive.</source>
        <translation>Der Prozess lebt.</translation>
    </message>
    <message>
        <source>The gateway took %1 ms itself.</source>
        <translation>Das Gateway selbst brauchte %1 ms.</translation>
    </message>
    <message>
        <source>Answered by the gateway&apos;s web server.</source>
        <translation>Beantwortet vom Webserver des Gateways.</translation>
    </message>
    <message>
        <source>Requests without a token are let in.</source>
        <translation>Anfragen ohne Token werden eingelassen.</translation>
    </message>
    <message>
        <source>Requests without a token are refused.</source>
        <translation>Anfragen ohne Token werden abgewiesen.</translation>
    </message>
    <message>
        <source>Something before the gateway answers with %1.</source>
        <translation>Etwas vor dem Gateway antwortet mit %1.</translation>
    </message>
    <message>
        <source>The gateway fails inside.</source>
        <translation>Das Gateway scheitert intern.</translation>
    </message>
    <message>
        <source>The gateway does not take the request: %1</source>
        <translation>Das Gateway nimmt die Anfrage nicht an: %1</translation>
    </message>
    <message>
        <source>The gateway denies the call: %1.</source>
        <translation>Das Gateway verweigert den Aufruf: %1.</translation>
    </message>
    <message>
        <source>The gateway refuses the user&apos;s token: %1</source>
        <translation>Das Gateway lehnt das Token des Benutzers ab: %1</translation>
    </message>
    <message>
        <source>The answer is not the gateway&apos;s: %1.</source>
        <translation>Die Antwort ist nicht vom Gateway: %1.</translation>
    </message>
    <message>
        <source>The gateway asks to wait: too many requests.</source>
        <translation>Das Gateway bittet zu warten: zu viele Anfragen.</translation>
    </message>
    <message>
        <source>The token&apos;s times differ by %1 s.</source>
        <translation>Die Zeiten des Tokens weichen um %1 s ab.</translation>
    </message>
    <message>
        <source>Looks like %1; GitLab is %2.</source>
        <translation>Sieht nach %1 aus; GitLab ist %2.</translation>
    </message>
    <message>
        <source>Something answers at /monitoring/healthz, but not as the gateway does.</source>
        <translation>Unter /monitoring/healthz antwortet etwas, aber nicht so wie das Gateway.</translation>
    </message>
    <message>
        <source>/monitoring/healthz answers %1, although the gateway has it open.</source>
        <translation>/monitoring/healthz antwortet %1, obwohl das Gateway es offen hält.</translation>
    </message>
    <message>
        <source>/monitoring/healthz answers %1.</source>
        <translation>/monitoring/healthz antwortet %1.</translation>
    </message>
    <message>
        <source>The AI gateway answers.</source>
        <translation>Das AI-Gateway antwortet.</translation>
    </message>
    <message>
        <source>%1 ms in the middle, %2 ms between fastest and slowest.</source>
        <translation>%1 ms in der Mitte, %2 ms zwischen schnellster und langsamster.</translation>
    </message>
    <message>
        <source>Looks like %1.</source>
        <translation>Sieht nach %1 aus.</translation>
    </message>
    <message>
        <source>The answer lacks the headers that the gateway adds.</source>
        <translation>Der Antwort fehlen die Header, die das Gateway hinzufügt.</translation>
    </message>
    <message>
        <source>The gateway would drop this endpoint, and would ask another model: %1</source>
        <translation>Das Gateway würde diesen Endpunkt verwerfen und ein anderes Modell fragen: %1</translation>
    </message>
    <message>
        <source>The gateway would not know the family %1, and would ask another model.</source>
        <translation>Das Gateway würde die Familie %1 nicht kennen und ein anderes Modell fragen.</translation>
    </message>
    <message>
        <source>The identifier is too long for the gateway, which would ask another model: %1</source>
        <translation>Die Kennung ist zu lang für das Gateway, das ein anderes Modell fragen würde: %1</translation>
    </message>
    <message>
        <source>The key is too long for the gateway, which would ask another model.</source>
        <translation>Der Schlüssel ist zu lang für das Gateway, das ein anderes Modell fragen würde.</translation>
    </message>
    <message>
        <source>The model answers through the gateway, %1 ms.</source>
        <translation>Das Modell antwortet über das Gateway, %1 ms.</translation>
    </message>
    <message>
        <source>The gateway reports of the model: %1</source>
        <translation>Das Gateway meldet vom Modell: %1</translation>
    </message>
    <message>
        <source>The gateway still waits for the model.</source>
        <translation>Das Gateway wartet noch auf das Modell.</translation>
    </message>
    <message>
        <source>Looks like %1; GitLab is older: %2.</source>
        <translation>Sieht nach %1 aus; GitLab ist älter: %2.</translation>
    </message>
    <message>
        <source>Looks like %1; GitLab is newer: %2.</source>
        <translation>Sieht nach %1 aus; GitLab ist neuer: %2.</translation>
    </message>
    <message>
        <source>The gateway does not have the prompt: %1</source>
        <translation>Das Gateway hat den Prompt nicht: %1</translation>
    </message>
    <message>
        <source>%1 ms in the middle, %2 ms between fastest and slowest: slow for a request that does nothing.</source>
        <translation>%1 ms in der Mitte, %2 ms zwischen schnellster und langsamster: langsam für eine Anfrage, die nichts tut.</translation>
    </message>
    <message>
        <source>The stream comes all at once, after %1 ms.</source>
        <translation>Der Stream kommt auf einmal, nach %1 ms.</translation>
    </message>
    <message>
        <source>The stream breaks after %1 bytes.</source>
        <translation>Der Stream bricht nach %1 Byte ab.</translation>
    </message>
    <message>
        <source>The stream ends without a word.</source>
        <translation>Der Stream endet ohne ein Wort.</translation>
    </message>
    <message>
        <source>Streams, first words after %1 ms.</source>
        <translation>Streamt, erste Worte nach %1 ms.</translation>
    </message>
    <message>
        <source>The token is made for another service than the gateway.</source>
        <translation>Das Token ist für einen anderen Dienst als das Gateway ausgestellt.</translation>
    </message>
    <message>
        <source>The token is of this gateway, its times are right; it allows: %1.</source>
        <translation>Das Token ist von diesem Gateway, seine Zeiten stimmen; es erlaubt: %1.</translation>
    </message>
    <message>
        <source>There is no token for the gateway, so nothing was asked there.</source>
        <translation>Es gibt kein Token für das Gateway, daher wurde dort nichts gefragt.</translation>
    </message>
    <message>
        <source>The token is not of the form that the gateway&apos;s have.</source>
        <translation>Das Token hat nicht die Form, die die des Gateways haben.</translation>
    </message>
    <message>
        <source>The token allows no code completion; it allows: %1.</source>
        <translation>Das Token erlaubt keine Codevervollständigung; es erlaubt: %1.</translation>
    </message>
    <message>
        <source>There is no gateway URL, so these send their models&apos; endpoints and keys to GitLab&apos;s cloud: %1.</source>
        <translation>Es gibt keine Gateway-URL, daher senden diese Endpunkte und Schlüssel ihrer Modelle an GitLabs Cloud: %1.</translation>
    </message>
    <message>
        <source>Something in front of GitLab refuses with %1.</source>
        <translation>Etwas vor GitLab weist mit %1 ab.</translation>
    </message>
    <message>
        <source>GitLab %1 Community Edition: it has no GitLab Duo.</source>
        <translation>GitLab %1 Community Edition: sie hat kein GitLab Duo.</translation>
    </message>
    <message>
        <source>GitLab %1.</source>
        <translation>GitLab %1.</translation>
    </message>
    <message>
        <source>What answers here with %1 is not GitLab&apos;s API.</source>
        <translation>Was hier mit %1 antwortet, ist nicht GitLabs API.</translation>
    </message>
    <message>
        <source>GitLab asks to wait: too many requests.</source>
        <translation>GitLab bittet zu warten: zu viele Anfragen.</translation>
    </message>
    <message>
        <source>Instead of GitLab&apos;s API comes a redirect to %1.</source>
        <translation>Statt GitLabs API kommt eine Weiterleitung zu %1.</translation>
    </message>
    <message>
        <source>GitLab answers with %1.</source>
        <translation>GitLab antwortet mit %1.</translation>
    </message>
    <message>
        <source>GitLab %1 is older than %2.</source>
        <translation>GitLab %1 ist älter als %2.</translation>
    </message>
    <message>
        <source>GitLab answers; it tells its release only to those who have a token.</source>
        <translation>GitLab antwortet; seine Version nennt es nur denen, die ein Token haben.</translation>
    </message>
    <message>
        <source>GitLab&apos;s own health check is green; probes: %1.</source>
        <translation>GitLabs eigene Zustandsprüfung ist grün; Proben: %1.</translation>
    </message>
    <message>
        <source>GitLab&apos;s own health check is red: %1.</source>
        <translation>GitLabs eigene Zustandsprüfung ist rot: %1.</translation>
    </message>
    <message>
        <source>%1 speaks TLS, but the address begins with http://.</source>
        <translation>%1 spricht TLS, aber die Adresse beginnt mit http://.</translation>
    </message>
    <message>
        <source>%1 filled in nothing.</source>
        <translation>%1 füllte nichts ein.</translation>
    </message>
    <message>
        <source>Filled in: %1</source>
        <translation>Eingefüllt: %1</translation>
    </message>
    <message>
        <source>The answer holds %1 of the template: %2</source>
        <translation>Die Antwort enthält %1 der Vorlage: %2</translation>
    </message>
    <message>
        <source>What was filled in does not fit: %1</source>
        <translation>Was eingefüllt wurde, passt nicht: %1</translation>
    </message>
    <message>
        <source>A key is not taken from the command line, where others can read it.</source>
        <translation>Ein Schlüssel wird nicht von der Befehlszeile genommen, wo andere ihn lesen können.</translation>
    </message>
    <message>
        <source>Give env:NAME for a variable, or - for standard input.</source>
        <translation>env:NAME für eine Variable angeben, oder - für die Standardeingabe.</translation>
    </message>
    <message>
        <source>The key of %1 is not known on this computer.</source>
        <translation>Der Schlüssel von %1 ist auf diesem Rechner nicht bekannt.</translation>
    </message>
    <message>
        <source>GitLab keeps keys and never shows them. Set the key here too if it is to be tested from this computer.</source>
        <translation>GitLab behält Schlüssel und zeigt sie nie. Den Schlüssel auch hier setzen, wenn er von diesem Rechner aus getestet werden soll.</translation>
    </message>
    <message>
        <source>The licence ended on %1.</source>
        <translation>Die Lizenz endete am %1.</translation>
    </message>
    <message>
        <source>The licence ends on %1.</source>
        <translation>Die Lizenz endet am %1.</translation>
    </message>
    <message>
        <source>Plan %1, until %2.</source>
        <translation>Plan %1, bis %2.</translation>
    </message>
    <message>
        <source>The licence is a legacy licence file.</source>
        <translation>Die Lizenz ist eine Lizenzdatei alter Art.</translation>
    </message>
    <message>
        <source>GitLab has no licence.</source>
        <translation>GitLab hat keine Lizenz.</translation>
    </message>
    <message>
        <source>The plan %1 does not include GitLab Duo Self-Hosted.</source>
        <translation>Der Plan %1 enthält GitLab Duo Self-Hosted nicht.</translation>
    </message>
    <message>
        <source>A prompt of %1 tokens was taken.</source>
        <translation>Ein Prompt von %1 Token wurde angenommen.</translation>
    </message>
    <message>
        <source>%1 answered with something that is no answer of a model server.</source>
        <translation>%1 antwortete mit etwas, das keine Antwort eines Modellservers ist.</translation>
    </message>
    <message>
        <source>The answer of %1 holds no message.</source>
        <translation>Die Antwort von %1 enthält keine Nachricht.</translation>
    </message>
    <message>
        <source>%1 answered in %2 ms.</source>
        <translation>%1 antwortete in %2 ms.</translation>
    </message>
    <message>
        <source>Something before %1 refuses requests of this size (%2).</source>
        <translation>Etwas vor %1 lehnt Anfragen dieser Größe ab (%2).</translation>
    </message>
    <message>
        <source>%1 refuses a call without a key (%2).</source>
        <translation>%1 lehnt einen Aufruf ohne Schlüssel ab (%2).</translation>
    </message>
    <message>
        <source>The answer of %1 has no text, not even an empty one.</source>
        <translation>Die Antwort von %1 hat keinen Text, nicht einmal einen leeren.</translation>
    </message>
    <message>
        <source>The prompt does not fit into the context of %3 (%2).</source>
        <translation>Der Prompt passt nicht in den Kontext von %3 (%2).</translation>
    </message>
    <message>
        <source>An embedding model answers no chats.</source>
        <translation>Ein Embedding-Modell beantwortet keine Chats.</translation>
    </message>
    <message>
        <source>%1 failed inside (%2).</source>
        <translation>%1 scheiterte intern (%2).</translation>
    </message>
    <message>
        <source>The GitLab AI gateway answers here, not a model server.</source>
        <translation>Hier antwortet das AI-Gateway von GitLab, kein Modellserver.</translation>
    </message>
    <message>
        <source>%1 wants a key (%2).</source>
        <translation>%1 will einen Schlüssel (%2).</translation>
    </message>
    <message>
        <source>%1 wants a key, and the key of this model is not known on this computer.</source>
        <translation>%1 will einen Schlüssel, und der Schlüssel dieses Modells ist auf diesem Rechner nicht bekannt.</translation>
    </message>
    <message>
        <source>%1 refuses the key (%2).</source>
        <translation>%1 lehnt den Schlüssel ab (%2).</translation>
    </message>
    <message>
        <source>It works with the key without the blanks, or the word Bearer, around it.</source>
        <translation>Es geht mit dem Schlüssel ohne die Leerzeichen oder das Wort Bearer darum herum.</translation>
    </message>
    <message>
        <source>%1 wants a key. The one that is known here was never sent there, and nobody gave leave to: --allow keys, or Send keys from this computer in the window.</source>
        <translation>%1 will einen Schlüssel. Der hier bekannte wurde nie dorthin gesendet, und niemand hat es erlaubt: --allow keys, oder Schlüssel von diesem Rechner senden im Fenster.</translation>
    </message>
    <message>
        <source>The list of models of %1 is empty.</source>
        <translation>Die Liste der Modelle von %1 ist leer.</translation>
    </message>
    <message>
        <source>%1 has no list of models, but takes calls.</source>
        <translation>%1 hat keine Liste der Modelle, nimmt aber Aufrufe.</translation>
    </message>
    <message>
        <source>There is no list for this maker; a call tells.</source>
        <translation>Für diesen Hersteller gibt es keine Liste; ein Aufruf zeigt es.</translation>
    </message>
    <message>
        <source>%1 answered something that is no list of models.</source>
        <translation>%1 antwortete etwas, das keine Liste von Modellen ist.</translation>
    </message>
    <message>
        <source>%1 is in the list (%2 in all).</source>
        <translation>%1 steht in der Liste (%2 insgesamt).</translation>
    </message>
    <message>
        <source>%1 is still loading the model.</source>
        <translation>%1 lädt das Modell noch.</translation>
    </message>
    <message>
        <source>%1 does not serve a model named %3 (%2).</source>
        <translation>%1 stellt kein Modell namens %3 bereit (%2).</translation>
    </message>
    <message>
        <source>The server has no model %1; it has %2.</source>
        <translation>Der Server hat kein Modell %1; er hat %2.</translation>
    </message>
    <message>
        <source>The list has no model %1, only %2; %3 answers all the same, with the model that it has.</source>
        <translation>Die Liste hat kein Modell %1, nur %2; %3 antwortet trotzdem, mit dem Modell, das da ist.</translation>
    </message>
    <message>
        <source>%1 answers a call without a key: it is open to this network.</source>
        <translation>%1 beantwortet einen Aufruf ohne Schlüssel: der Server steht diesem Netz offen.</translation>
    </message>
    <message>
        <source>%1 answers without a key: Ollama has none.</source>
        <translation>%1 antwortet ohne Schlüssel: Ollama hat keinen.</translation>
    </message>
    <message>
        <source>Refused without a key for another reason (%1).</source>
        <translation>Ohne Schlüssel aus einem anderen Grund abgelehnt (%1).</translation>
    </message>
    <message>
        <source>%1 is overloaded (%2).</source>
        <translation>%1 ist überlastet (%2).</translation>
    </message>
    <message>
        <source>%1 does not know this path; it answers at %2.</source>
        <translation>%1 kennt diesen Pfad nicht; die Antwort kommt unter %2.</translation>
    </message>
    <message>
        <source>%1 does not know this path (%2).</source>
        <translation>%1 kennt diesen Pfad nicht (%2).</translation>
    </message>
    <message>
        <source>Models of the provider %1 are called by the gateway only; GitLab does not validate them.</source>
        <translation>Modelle des Anbieters %1 ruft nur das Gateway auf; GitLab prüft sie nicht.</translation>
    </message>
    <message>
        <source>%1 is no provider that the gateway knows, so %2 is refused before anything is sent.</source>
        <translation>%1 ist kein Anbieter, den das Gateway kennt, daher wird %2 abgelehnt, bevor etwas gesendet wird.</translation>
    </message>
    <message>
        <source>Something before %1 answered in its place: status %2.</source>
        <translation>Etwas vor %1 antwortete an dessen Stelle: Status %2.</translation>
    </message>
    <message>
        <source>The quota of the account at %1 is used up (%2).</source>
        <translation>Das Kontingent des Kontos bei %1 ist aufgebraucht (%2).</translation>
    </message>
    <message>
        <source>%1 has had too many requests (%2).</source>
        <translation>%1 hatte zu viele Anfragen (%2).</translation>
    </message>
    <message>
        <source>%1 sends elsewhere (%2).</source>
        <translation>%1 leitet anderswohin (%2).</translation>
    </message>
    <message>
        <source>%1 refuses the request (%2).</source>
        <translation>%1 lehnt die Anfrage ab (%2).</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>No known model server by its signs: it is read by status alone.</source>
        <translation>Den Zeichen nach kein bekannter Modellserver: er wird allein nach dem Status gelesen.</translation>
    </message>
    <message>
        <source>%1 says that it is not well: status %2.</source>
        <translation>%1 meldet eine Störung: Status %2.</translation>
    </message>
    <message>
        <source>%1 says that it is up.</source>
        <translation>%1 meldet sich als bereit.</translation>
    </message>
    <message>
        <source>%1 %2.</source>
        <translation>%1 %2.</translation>
    </message>
    <message>
        <source>%1 answers; it has no health path.</source>
        <translation>%1 antwortet; einen Health-Pfad gibt es dort nicht.</translation>
    </message>
    <message>
        <source>The path %1 has two slashes in a row.</source>
        <translation>Der Pfad %1 hat zwei Schrägstriche hintereinander.</translation>
    </message>
    <message>
        <source>%1 took %2 s for one token.</source>
        <translation>%1 brauchte %2 s für ein Token.</translation>
    </message>
    <message>
        <source>The model behind %1 has no chat template (%2).</source>
        <translation>Das Modell hinter %1 hat keine Chat-Vorlage (%2).</translation>
    </message>
    <message>
        <source>Code Completion does not use this model.</source>
        <translation>Code Completion verwendet dieses Modell nicht.</translation>
    </message>
    <message>
        <source>The model has no endpoint that can be asked from here.</source>
        <translation>Das Modell hat keinen Endpunkt, der von hier aus zu fragen ist.</translation>
    </message>
    <message>
        <source>Self-hosted models: %1; features that use one: %2.</source>
        <translation>Selbst gehostete Modelle: %1; Funktionen, die eines verwenden: %2.</translation>
    </message>
    <message>
        <source>The proxy finds out the address of %1; this computer does not know it.</source>
        <translation>Der Proxy ermittelt die Adresse von %1; dieser Rechner kennt sie nicht.</translation>
    </message>
    <message>
        <source>%1 is %2.</source>
        <translation>%1 ist %2.</translation>
    </message>
    <message>
        <source>Only administrators see this; %1 is none.</source>
        <translation>Nur Administratoren sehen das; %1 ist keiner.</translation>
    </message>
    <message>
        <source>No token is known here for this GitLab.</source>
        <translation>Für dieses GitLab ist hier kein Token bekannt.</translation>
    </message>
    <message>
        <source>A proxy or load balancer answers for %1 with %2: nothing behind it answers.</source>
        <translation>Ein Proxy oder Load-Balancer antwortet für %1 mit %2: dahinter antwortet nichts.</translation>
    </message>
    <message>
        <source>GitLab does not show this to the token.</source>
        <translation>GitLab zeigt das dem Token nicht.</translation>
    </message>
    <message>
        <source>Something answers with %1, but not as the AI gateway does.</source>
        <translation>Etwas antwortet mit %1, aber nicht so wie das AI-Gateway.</translation>
    </message>
    <message>
        <source>It answers gRPC with status %1, but not as the service does: %2</source>
        <translation>Es antwortet in gRPC mit Status %1, aber nicht so wie der Dienst: %2</translation>
    </message>
    <message>
        <source>The discovery document is not at the root of the host: %1.</source>
        <translation>Das Discovery-Dokument liegt nicht an der Wurzel des Hosts: %1.</translation>
    </message>
    <message>
        <source>The discovery document names no usable address of keys: %1.</source>
        <translation>Das Discovery-Dokument nennt keine brauchbare Adresse der Schlüssel: %1.</translation>
    </message>
    <message>
        <source>The keys at %1 cannot be read.</source>
        <translation>Die Schlüssel unter %1 sind nicht lesbar.</translation>
    </message>
    <message>
        <source>GitLab publishes its keys: %1.</source>
        <translation>GitLab veröffentlicht seine Schlüssel: %1.</translation>
    </message>
    <message>
        <source>GitLab publishes no key.</source>
        <translation>GitLab veröffentlicht keinen Schlüssel.</translation>
    </message>
    <message>
        <source>Silent Mode is off, and GitLab may send requests to the hosts that are needed.</source>
        <translation>Silent Mode ist aus, und GitLab darf Anfragen an die nötigen Hosts senden.</translation>
    </message>
    <message>
        <source>GitLab may send requests to listed hosts only; all that are needed are listed.</source>
        <translation>GitLab darf Anfragen nur an gelistete Hosts senden; alle nötigen sind gelistet.</translation>
    </message>
    <message>
        <source>GitLab may send requests to listed hosts only, and these are not listed: %1.</source>
        <translation>GitLab darf Anfragen nur an gelistete Hosts senden, und diese sind nicht gelistet: %1.</translation>
    </message>
    <message>
        <source>Instead of %1, a page for logging in answers.</source>
        <translation>Statt %1 antwortet eine Anmeldeseite.</translation>
    </message>
    <message>
        <source>The proxy %1 makes the connection.</source>
        <translation>Der Proxy %1 stellt die Verbindung her.</translation>
    </message>
    <message>
        <source>%1 accepts connections.</source>
        <translation>%1 nimmt Verbindungen an.</translation>
    </message>
    <message>
        <source>%1 accepts connections, but not at each of its addresses: %2.</source>
        <translation>%1 nimmt Verbindungen an, aber nicht an jeder seiner Adressen: %2.</translation>
    </message>
    <message>
        <source>A longer prompt was cut to %1 tokens without a word.</source>
        <translation>Ein längerer Prompt wurde ohne ein Wort auf %1 Token gekürzt.</translation>
    </message>
    <message>
        <source>The proxy %1 does not get to %2.</source>
        <translation>Der Proxy %1 kommt nicht zu %2.</translation>
    </message>
    <message>
        <source>%1 is reached through the proxy %2.</source>
        <translation>%1 ist über den Proxy %2 erreichbar.</translation>
    </message>
    <message>
        <source>A proxy that nobody configured asks for a login on the way to %1.</source>
        <translation>Ein Proxy, den niemand konfiguriert hat, verlangt auf dem Weg zu %1 eine Anmeldung.</translation>
    </message>
    <message>
        <source>%1 took our key; the place behind it refused the proxy&apos;s own key (%2).</source>
        <translation>%1 nahm unseren Schlüssel; die Stelle dahinter lehnte den eigenen Schlüssel des Proxys ab (%2).</translation>
    </message>
    <message>
        <source>The proxy %1 lets connections to %2 through.</source>
        <translation>Der Proxy %1 lässt Verbindungen zu %2 durch.</translation>
    </message>
    <message>
        <source>%1 took the request; the place behind it does not know the model or the path (%2).</source>
        <translation>%1 nahm die Anfrage; die Stelle dahinter kennt das Modell oder den Pfad nicht (%2).</translation>
    </message>
    <message>
        <source>No proxy on the way to %1.</source>
        <translation>Kein Proxy auf dem Weg zu %1.</translation>
    </message>
    <message>
        <source>The proxy %1 answers with a page of its own instead of a connection to %2.</source>
        <translation>Der Proxy %1 antwortet mit einer eigenen Seite statt einer Verbindung zu %2.</translation>
    </message>
    <message>
        <source>%1 cannot reach the place behind it (%2).</source>
        <translation>%1 erreicht die Stelle dahinter nicht (%2).</translation>
    </message>
    <message>
        <source>%1 rests this model after an earlier fault behind it (%2). It is no sign of load.</source>
        <translation>%1 lässt dieses Modell nach einem früheren Fehler dahinter ruhen (%2). Es ist kein Zeichen von Last.</translation>
    </message>
    <message>
        <source>The answer %1 leads elsewhere: %2.</source>
        <translation>Die Antwort %1 führt anderswohin: %2.</translation>
    </message>
    <message>
        <source>The answer %1 leads to %2: TLS is wanted.</source>
        <translation>Die Antwort %1 führt zu %2: TLS ist verlangt.</translation>
    </message>
    <message>
        <source>The answer %1 leads to a login: %2.</source>
        <translation>Die Antwort %1 führt zu einer Anmeldung: %2.</translation>
    </message>
    <message>
        <source>What stands before %1 refuses with a page of its own (%2).</source>
        <translation>Was vor %1 steht, weist mit einer eigenen Seite ab (%2).</translation>
    </message>
    <message>
        <source>The request was taken, and no answer came.</source>
        <translation>Die Anfrage wurde angenommen, und keine Antwort kam.</translation>
    </message>
    <message>
        <source>%1 refuses a system message.</source>
        <translation>%1 lehnt eine Systemnachricht ab.</translation>
    </message>
    <message>
        <source>A system message and two user turns were taken.</source>
        <translation>Eine Systemnachricht und zwei Benutzerbeiträge wurden angenommen.</translation>
    </message>
    <message>
        <source>%1 refuses two user turns in a row.</source>
        <translation>%1 lehnt zwei Benutzerbeiträge hintereinander ab.</translation>
    </message>
    <message>
        <source>GitLab does not list its runners: %1.</source>
        <translation>GitLab listet seine Runner nicht auf: %1.</translation>
    </message>
    <message>
        <source>GitLab hands out its own cloud service: %1.</source>
        <translation>GitLab gibt seinen eigenen Cloud-Dienst aus: %1.</translation>
    </message>
    <message>
        <source>GitLab hands out another service: %1.</source>
        <translation>GitLab gibt einen anderen Dienst aus: %1.</translation>
    </message>
    <message>
        <source>GitLab hands out %1, clear text.</source>
        <translation>GitLab gibt %1 aus, Klartext.</translation>
    </message>
    <message>
        <source>GitLab hands out %1, with TLS.</source>
        <translation>GitLab gibt %1 aus, mit TLS.</translation>
    </message>
    <message>
        <source>The service answers without a token.</source>
        <translation>Der Dienst antwortet ohne Token.</translation>
    </message>
    <message>
        <source>The service has reached a limit: %1 %2</source>
        <translation>Der Dienst hat eine Grenze erreicht: %1 %2</translation>
    </message>
    <message>
        <source>The call of GitLab to the service fails: %1 %2</source>
        <translation>Der Aufruf von GitLab an den Dienst scheitert: %1 %2</translation>
    </message>
    <message>
        <source>The service does not answer GitLab in time: %1 %2</source>
        <translation>Der Dienst antwortet GitLab nicht rechtzeitig: %1 %2</translation>
    </message>
    <message>
        <source>The service denies GitLab the call: %1 %2</source>
        <translation>Der Dienst verweigert GitLab den Aufruf: %1 %2</translation>
    </message>
    <message>
        <source>The service does not accept GitLab&apos;s token: %1 %2</source>
        <translation>Der Dienst nimmt GitLabs Token nicht an: %1 %2</translation>
    </message>
    <message>
        <source>What GitLab reaches does not know the call: %1 %2</source>
        <translation>Was GitLab erreicht, kennt den Aufruf nicht: %1 %2</translation>
    </message>
    <message>
        <source>GitLab does not get through to the service: %1 %2</source>
        <translation>GitLab kommt nicht zum Dienst durch: %1 %2</translation>
    </message>
    <message>
        <source>The service says that it is serving.</source>
        <translation>Der Dienst sagt, dass er bedient.</translation>
    </message>
    <message>
        <source>The Agent Platform service answers, and wants a token.</source>
        <translation>Der Agent-Platform-Dienst antwortet und will ein Token.</translation>
    </message>
    <message>
        <source>GitLab reaches the service; tools: %1.</source>
        <translation>GitLab erreicht den Dienst; Werkzeuge: %1.</translation>
    </message>
    <message>
        <source>%1 is not of the form host:port.</source>
        <translation>%1 hat nicht die Form host:port.</translation>
    </message>
    <message>
        <source>GitLab denies this user the Agent Platform.</source>
        <translation>GitLab verweigert diesem Benutzer die Agent Platform.</translation>
    </message>
    <message>
        <source>A proxy or load balancer answers (%1): nothing behind it answers.</source>
        <translation>Ein Proxy oder Load-Balancer antwortet (%1): dahinter antwortet nichts.</translation>
    </message>
    <message>
        <source>It answers in HTTP (%1), not in gRPC.</source>
        <translation>Es antwortet in HTTP (%1), nicht in gRPC.</translation>
    </message>
    <message>
        <source>The service says that it is not serving.</source>
        <translation>Der Dienst sagt, dass er nicht bedient.</translation>
    </message>
    <message>
        <source>Alive, but its image has no health service as those of GitLab %1 have.</source>
        <translation>Lebt, aber sein Image hat keinen Health-Dienst, wie ihn die von GitLab %1 haben.</translation>
    </message>
    <message>
        <source>%1 speaks HTTP/2 in clear text.</source>
        <translation>%1 spricht HTTP/2 im Klartext.</translation>
    </message>
    <message>
        <source>%1 speaks neither TLS nor HTTP/2.</source>
        <translation>%1 spricht weder TLS noch HTTP/2.</translation>
    </message>
    <message>
        <source>%1 speaks TLS, as HTTP/2.</source>
        <translation>%1 spricht TLS, mit HTTP/2.</translation>
    </message>
    <message>
        <source>It answers gRPC with status %1: %2</source>
        <translation>Es antwortet in gRPC mit Status %1: %2</translation>
    </message>
    <message>
        <source>GitLab uses another setting for TLS than the one that was read: %1.</source>
        <translation>GitLab verwendet eine andere Einstellung für TLS als die gelesene: %1.</translation>
    </message>
    <message>
        <source>%1 speaks TLS, but GitLab is told not to.</source>
        <translation>%1 spricht TLS, aber GitLab soll es nicht.</translation>
    </message>
    <message>
        <source>%1 speaks clear text, but GitLab is told to use TLS.</source>
        <translation>%1 spricht Klartext, aber GitLab soll TLS verwenden.</translation>
    </message>
    <message>
        <source>It speaks gRPC, but does not know the service.</source>
        <translation>Es spricht gRPC, kennt aber den Dienst nicht.</translation>
    </message>
    <message>
        <source>%1 has a path; here belongs host:port.</source>
        <translation>%1 hat einen Pfad; hierher gehört host:port.</translation>
    </message>
    <message>
        <source>%1 has a scheme; here belongs host:port.</source>
        <translation>%1 hat ein Schema; hierher gehört host:port.</translation>
    </message>
    <message>
        <source>Alive; its image is too old to have a health service.</source>
        <translation>Lebt; sein Image ist zu alt für einen Health-Dienst.</translation>
    </message>
    <message>
        <source>%1 speaks TLS, but no HTTP/2 within it.</source>
        <translation>%1 spricht TLS, aber darin kein HTTP/2.</translation>
    </message>
    <message>
        <source>%1 names no port; gRPC then takes 443.</source>
        <translation>%1 nennt keinen Port; gRPC nimmt dann 443.</translation>
    </message>
    <message>
        <source>GitLab&apos;s own cloud gateway is in use.</source>
        <translation>GitLabs eigenes Cloud-Gateway ist in Gebrauch.</translation>
    </message>
    <message>
        <source>GitLab does not show its application settings: %1.</source>
        <translation>GitLab zeigt seine Anwendungseinstellungen nicht: %1.</translation>
    </message>
    <message>
        <source>Gateway: %1.</source>
        <translation>Gateway: %1.</translation>
    </message>
    <message>
        <source>Silent Mode is on: GitLab sends no request that writes.</source>
        <translation>Silent Mode ist an: GitLab sendet keine schreibende Anfrage.</translation>
    </message>
    <message>
        <source>To GitLab&apos;s cloud go: %1. Public addresses: %2.</source>
        <translation>Zu GitLabs Cloud gehen: %1. Öffentliche Adressen: %2.</translation>
    </message>
    <message>
        <source>To GitLab&apos;s cloud go: %1.</source>
        <translation>Zu GitLabs Cloud gehen: %1.</translation>
    </message>
    <message>
        <source>Public addresses: %1.</source>
        <translation>Öffentliche Adressen: %1.</translation>
    </message>
    <message>
        <source>Where these models are is not known to this computer: %1.</source>
        <translation>Wo diese Modelle stehen, ist diesem Rechner nicht bekannt: %1.</translation>
    </message>
    <message>
        <source>No feature goes to GitLab&apos;s cloud, and no model has a public address.</source>
        <translation>Keine Funktion geht zu GitLabs Cloud, und kein Modell hat eine öffentliche Adresse.</translation>
    </message>
    <message>
        <source>%1 stop strings are refused, and this gateway sends as many.</source>
        <translation>%1 Stoppstrings werden abgelehnt, und dieses Gateway sendet so viele.</translation>
    </message>
    <message>
        <source>%1 stop strings are refused; this gateway sends four at most.</source>
        <translation>%1 Stoppstrings werden abgelehnt; dieses Gateway sendet höchstens vier.</translation>
    </message>
    <message>
        <source>%1 stop strings are refused. Gateways since 19.0 send four at most, older ones send all of them.</source>
        <translation>%1 Stoppstrings werden abgelehnt. Gateways ab 19.0 senden höchstens vier, ältere alle.</translation>
    </message>
    <message>
        <source>%1 stop strings were taken.</source>
        <translation>%1 Stoppstrings wurden angenommen.</translation>
    </message>
    <message>
        <source>The whole stream of %1 came at once, after %2 ms.</source>
        <translation>Der ganze Stream von %1 kam auf einmal, nach %2 ms.</translation>
    </message>
    <message>
        <source>The stream of %1 was cut after %2 pieces.</source>
        <translation>Der Stream von %1 wurde nach %2 Stücken abgeschnitten.</translation>
    </message>
    <message>
        <source>The stream of %1 holds no answer.</source>
        <translation>Der Stream von %1 enthält keine Antwort.</translation>
    </message>
    <message>
        <source>The stream of %1 ended with an error.</source>
        <translation>Der Stream von %1 endete mit einem Fehler.</translation>
    </message>
    <message>
        <source>%1 answered as a whole although a stream was asked for.</source>
        <translation>%1 antwortete am Stück, obwohl ein Stream verlangt war.</translation>
    </message>
    <message>
        <source>%1 pieces, the first after %2 ms, then one every %3 ms.</source>
        <translation>%1 Stücke, das erste nach %2 ms, dann eines alle %3 ms.</translation>
    </message>
    <message>
        <source>%1 opened the stream and sent nothing.</source>
        <translation>%1 öffnete den Stream und sendete nichts.</translation>
    </message>
    <message>
        <source>The first piece came after %2 ms, then one every %3 ms.</source>
        <translation>Das erste Stück kam nach %2 ms, dann eines alle %3 ms.</translation>
    </message>
    <message>
        <source>The answer was whole, but the stream of %1 did not end as streams end.</source>
        <translation>Die Antwort war vollständig, aber der Stream von %1 endete nicht, wie Streams enden.</translation>
    </message>
    <message>
        <source>The testing terms are accepted.</source>
        <translation>Den Testbedingungen ist zugestimmt.</translation>
    </message>
    <message>
        <source>%1 is in beta or uses a beta family, and the testing terms are not accepted.</source>
        <translation>%1 ist Beta oder verwendet eine Beta-Familie, und den Testbedingungen ist nicht zugestimmt.</translation>
    </message>
    <message>
        <source>Whether the testing terms are accepted is not known.</source>
        <translation>Ob den Testbedingungen zugestimmt ist, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Feature and family are generally available: no testing terms are needed.</source>
        <translation>Funktion und Familie sind allgemein verfügbar: Testbedingungen sind nicht nötig.</translation>
    </message>
    <message>
        <source>The certificate of %1 ends on %2: %3 days left.</source>
        <translation>Das Zertifikat von %1 endet am %2: noch %3 Tage.</translation>
    </message>
    <message>
        <source>Issued by %1, %2 days left.</source>
        <translation>Ausgestellt von %1, noch %2 Tage.</translation>
    </message>
    <message>
        <source>The connection to %1 is opened on the way by %2.</source>
        <translation>Die Verbindung zu %1 wird unterwegs von %2 geöffnet.</translation>
    </message>
    <message>
        <source>%1 calls at once, the slowest after %2 ms.</source>
        <translation>%1 Aufrufe zugleich, der langsamste nach %2 ms.</translation>
    </message>
    <message>
        <source>%1 calls at once were answered one after the other, the last after %2 ms.</source>
        <translation>%1 Aufrufe zugleich wurden nacheinander beantwortet, der letzte nach %2 ms.</translation>
    </message>
    <message>
        <source>Of %1 calls at once, some were refused (%2).</source>
        <translation>Von %1 Aufrufen zugleich wurden einige abgelehnt (%2).</translation>
    </message>
    <message>
        <source>%1 calls at once were answered one after the other, the last after %2 s.</source>
        <translation>%1 Aufrufe zugleich wurden nacheinander beantwortet, der letzte nach %2 s.</translation>
    </message>
    <message>
        <source>The token of %1 expires on %2.</source>
        <translation>Das Token von %1 läuft am %2 ab.</translation>
    </message>
    <message>
        <source>GitLab does not tell whose token it is: %1.</source>
        <translation>GitLab sagt nicht, wessen Token es ist: %1.</translation>
    </message>
    <message>
        <source>%1, administrator.</source>
        <translation>%1, Administrator.</translation>
    </message>
    <message>
        <source>%1, no administrator.</source>
        <translation>%1, kein Administrator.</translation>
    </message>
    <message>
        <source>GitLab does not accept the token.</source>
        <translation>GitLab nimmt das Token nicht an.</translation>
    </message>
    <message>
        <source>The call of the tool came as text: %1</source>
        <translation>Der Werkzeugaufruf kam als Text: %1</translation>
    </message>
    <message>
        <source>Called the tool %1.</source>
        <translation>Rief das Werkzeug %1 auf.</translation>
    </message>
    <message>
        <source>The tool was not called.</source>
        <translation>Das Werkzeug wurde nicht aufgerufen.</translation>
    </message>
    <message>
        <source>Answered in words: whether it can call tools is not known.</source>
        <translation>In Worten beantwortet: ob es Werkzeuge aufrufen kann, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Tools are refused as this server was started.</source>
        <translation>So wie dieser Server gestartet wurde, lehnt er Werkzeuge ab.</translation>
    </message>
    <message>
        <source>Tools are refused as this server was started; no feature that needs them uses this model.</source>
        <translation>So wie dieser Server gestartet wurde, lehnt er Werkzeuge ab; keine Funktion, die sie braucht, verwendet dieses Modell.</translation>
    </message>
    <message>
        <source>There is no rung %1.</source>
        <translation>Es gibt keine Sprosse %1.</translation>
    </message>
    <message>
        <source>Rungs are A1 to H8; a letter alone means the whole group.</source>
        <translation>Sprossen sind A1 bis H8; ein Buchstabe allein meint die ganze Gruppe.</translation>
    </message>
    <message>
        <source>%1 may use GitLab Duo.</source>
        <translation>%1 darf GitLab Duo verwenden.</translation>
    </message>
    <message>
        <source>%1 may use Code Suggestions, but not Chat.</source>
        <translation>%1 darf Code Suggestions verwenden, aber nicht Chat.</translation>
    </message>
    <message>
        <source>%1 may use Chat, but not Code Suggestions.</source>
        <translation>%1 darf Chat verwenden, aber nicht Code Suggestions.</translation>
    </message>
    <message>
        <source>%1 may use neither Chat nor Code Suggestions.</source>
        <translation>%1 darf weder Chat noch Code Suggestions verwenden.</translation>
    </message>
    <message>
        <source>The Vertex AI API is off in this project (%2).</source>
        <translation>Die Vertex AI API ist in diesem Projekt ausgeschaltet (%2).</translation>
    </message>
    <message>
        <source>Vertex AI answers for this project and model.</source>
        <translation>Vertex AI antwortet für dieses Projekt und Modell.</translation>
    </message>
    <message>
        <source>The service account may not call %3 (%2).</source>
        <translation>Das Dienstkonto darf %3 nicht aufrufen (%2).</translation>
    </message>
    <message>
        <source>Project and location of Vertex AI are not known here.</source>
        <translation>Projekt und Standort von Vertex AI sind hier nicht bekannt.</translation>
    </message>
    <message>
        <source>vLLM %1 is older than GitLab supports.</source>
        <translation>vLLM %1 ist älter, als GitLab unterstützt.</translation>
    </message>
    <message>
        <source>The wish for a WebSocket is lost on the way: %1.</source>
        <translation>Der Wunsch nach einem WebSocket geht unterwegs verloren: %1.</translation>
    </message>
    <message>
        <source>GitLab does not open a WebSocket at this address.</source>
        <translation>GitLab öffnet unter dieser Adresse keinen WebSocket.</translation>
    </message>
    <message>
        <source>WebSockets get through, but GitLab refuses this user the agents&apos; one: %1.</source>
        <translation>WebSockets kommen durch, aber GitLab verweigert diesem Benutzer den der Agenten: %1.</translation>
    </message>
    <message>
        <source>WebSockets open, %1 ms.</source>
        <translation>WebSockets öffnen sich, %1 ms.</translation>
    </message>
    <message>
        <source>WebSockets get through; this user may not open one with a token.</source>
        <translation>WebSockets kommen durch; dieser Benutzer darf keinen mit einem Token öffnen.</translation>
    </message>
    <message>
        <source>The runners with the tag gitlab--duo are paused.</source>
        <translation>Die Runner mit dem Tag gitlab--duo sind pausiert.</translation>
    </message>
    <message>
        <source>The WebSocket opens, and GitLab ends it without a reason (%1): whether Workhorse reaches the service does not show here.</source>
        <translation>Der WebSocket öffnet sich, und GitLab beendet ihn ohne Grund (%1): Ob Workhorse den Dienst erreicht, zeigt sich hier nicht.</translation>
    </message>
    <message>
        <source>The WebSocket opens, but GitLab&apos;s Workhorse does not get through to the service: %1</source>
        <translation>Der WebSocket öffnet sich, aber GitLabs Workhorse kommt nicht zum Dienst durch: %1</translation>
    </message>
    <message>
        <source>Only on an instance can another user&apos;s rights be checked.</source>
        <translation>Die Rechte eines anderen Benutzers lassen sich nur auf einer Instanz prüfen.</translation>
    </message>
    <message>
        <source>Asked as %1, GitLab answered about %2: the header Sudo does not get through.</source>
        <translation>Als %1 gefragt, hat GitLab über %2 geantwortet: Der Header Sudo kommt nicht durch.</translation>
    </message>
    <message>
        <source>GitLab lets only administrators check as %1, and the token is not one&apos;s, or lacks admin_mode.</source>
        <translation>GitLab lässt nur Administratoren als %1 prüfen; das Token gehört keinem, oder ihm fehlt admin_mode.</translation>
    </message>
    <message>
        <source>GitLab answers this in GraphQL only, where sudo does not count: a token of %1 is needed for it.</source>
        <translation>GitLab beantwortet dies nur in GraphQL, wo sudo nicht zählt: Es braucht dafür ein Token von %1.</translation>
    </message>
    <message>
        <source>GitLab refuses to answer as %1 (%2).</source>
        <translation>GitLab lehnt es ab, als %1 zu antworten (%2).</translation>
    </message>
    <message>
        <source>The token lacks the scope sudo, which is needed to check as %1.</source>
        <translation>Dem Token fehlt der Scope sudo, der nötig ist, um als %1 zu prüfen.</translation>
    </message>
    <message>
        <source>GitLab knows no user %1.</source>
        <translation>GitLab kennt keinen Benutzer %1.</translation>
    </message>
    <message>
        <source>GitLab does not accept the other user&apos;s token (%1).</source>
        <translation>GitLab nimmt das Token des anderen Benutzers nicht an (%1).</translation>
    </message>
    <message>
        <source>The API answers 200, and not with a list of projects.</source>
        <translation>Die API antwortet mit 200, und nicht mit einer Liste von Projekten.</translation>
    </message>
    <message>
        <source>GitLab could not get a token from the gateway: %1</source>
        <translation>GitLab konnte vom Gateway kein Token bekommen: %1</translation>
    </message>
    <message>
        <source>What GitLab reached at the gateway&apos;s address does not know the gateway&apos;s path: %1.</source>
        <translation>Was GitLab an der Adresse des Gateways erreichte, kennt den Pfad des Gateways nicht: %1.</translation>
    </message>
    <message>
        <source>The list of model definitions, the only sign of the release, answers %1 and tells none.</source>
        <translation>Die Liste der Modelldefinitionen, das einzige Zeichen der Version, antwortet mit %1 und verrät keine.</translation>
    </message>
    <message>
        <source>Here answers the AI gateway, not GitLab.</source>
        <translation>Hier antwortet das AI-Gateway, nicht GitLab.</translation>
    </message>
    <message>
        <source>%1 wants a key, and GitLab has none for this model.</source>
        <translation>%1 will einen Schlüssel, und GitLab hat keinen für dieses Modell.</translation>
    </message>
    <message>
        <source>What %1 answers without a key is no model&apos;s answer: whether it is open cannot be told.</source>
        <translation>Was %1 ohne Schlüssel antwortet, ist keine Antwort eines Modells: ob es offen steht, lässt sich nicht sagen.</translation>
    </message>
    <message>
        <source>Inside %1 is a blank or a character that cannot be seen. It was probably meant as %2.</source>
        <translation>In %1 steckt ein Leerzeichen oder ein unsichtbares Zeichen. Gemeint war wohl %2.</translation>
    </message>
    <message>
        <source>%1 is how Git or mail writes an address, not where GitLab answers. That is probably %2.</source>
        <translation>%1 ist eine Schreibweise von Git oder E-Mail, nicht die Adresse, unter der GitLab antwortet. Das ist wohl %2.</translation>
    </message>
    <message>
        <source>%2 is no port: ports are numbers from 1 to 65535.</source>
        <translation>%2 ist kein Port: Ports sind Zahlen von 1 bis 65535.</translation>
    </message>
    <message>
        <source>The beginning of %1 lacks a sign. It was probably meant as %2.</source>
        <translation>Am Anfang von %1 fehlt ein Zeichen. Gemeint war wohl %2.</translation>
    </message>
    <message>
        <source>%1 has two schemes. It was probably meant as %2.</source>
        <translation>%1 hat zwei Schemata. Gemeint war wohl %2.</translation>
    </message>
    <message>
        <source>The host of %1 ends in a dot; write %2.</source>
        <translation>Der Host von %1 endet mit einem Punkt; schreiben Sie %2.</translation>
    </message>
    <message>
        <source>%1 has quotation marks, brackets or a comma around it. It was probably meant as %2.</source>
        <translation>Um %1 stehen Anführungszeichen, Klammern oder ein Komma. Gemeint war wohl %2.</translation>
    </message>
    <message>
        <source>%2 names a network card of this computer: the address means nothing on another one.</source>
        <translation>%2 nennt eine Netzwerkkarte dieses Rechners: Auf einem anderen bedeutet die Adresse nichts.</translation>
    </message>
    <message>
        <source>An IPv6 address stands between square brackets, as in %2.</source>
        <translation>Eine IPv6-Adresse steht zwischen eckigen Klammern, wie in %2.</translation>
    </message>
    <message>
        <source>The headers of the answer of %1 are more than Gatehouse accepts.</source>
        <translation>Die Antwort von %1 hat mehr Header, als Gatehouse annimmt.</translation>
    </message>
    <message>
        <source>Check that the address leads to the right service, and look for a proxy that adds headers or cookies without end.</source>
        <translation>Prüfen Sie, ob die Adresse zum richtigen Dienst führt, und suchen Sie nach einem Proxy, der endlos Header oder Cookies hinzufügt.</translation>
    </message>
    <message>
        <source>%1 sent an interim answer (such as 103), behind which the real one could not be read.</source>
        <translation>%1 hat eine vorläufige Antwort gesendet (etwa 103); die eigentliche dahinter war nicht zu lesen.</translation>
    </message>
    <message>
        <source>Turn early hints off at the proxy before the server.</source>
        <translation>Schalten Sie Early Hints am Proxy vor dem Server aus.</translation>
    </message>
    <message>
        <source>The answer of %1 says that it is packed (%2) and cannot be unpacked.</source>
        <translation>Die Antwort von %1 gibt an, gepackt zu sein (%2), und lässt sich nicht entpacken.</translation>
    </message>
    <message>
        <source>Try again. If it stays, look for a proxy, a filter or a content network between here and the server that changes answers.</source>
        <translation>Versuchen Sie es noch einmal. Bleibt es dabei, suchen Sie zwischen hier und dem Server nach einem Proxy, Filter oder Content-Netz, das Antworten verändert.</translation>
    </message>
    <message>
        <source>The answer of %1 is packed with %2, which nobody asked for.</source>
        <translation>Die Antwort von %1 ist mit %2 gepackt; darum hat niemand gebeten.</translation>
    </message>
    <message>
        <source>Look for a proxy or a content network that compresses answers without looking at Accept-Encoding.</source>
        <translation>Suchen Sie nach einem Proxy oder Content-Netz, das Antworten packt, ohne auf Accept-Encoding zu achten.</translation>
    </message>
    <message>
        <source>Begin the address with https://.</source>
        <translation>Lassen Sie die Adresse mit https:// beginnen.</translation>
    </message>
    <message>
        <source>A login does not belong into the address of a proxy, where many can read it.</source>
        <translation>Zugangsdaten gehören nicht in die Adresse eines Proxys; dort können viele sie lesen.</translation>
    </message>
    <message>
        <source>Leave it out of the address: the user name has a field of its own (--proxy-user), and so has the password (secret set NAME --proxy-password).</source>
        <translation>Lassen Sie sie aus der Adresse weg: Der Benutzername hat ein eigenes Feld (--proxy-user), das Passwort ebenso (secret set NAME --proxy-password).</translation>
    </message>
    <message>
        <source>Enter user name and password for the proxy in the settings of the instance (in a terminal: instance edit NAME --proxy-user USER, then secret set NAME --proxy-password), ask for an exception for this computer, or choose another proxy or none.</source>
        <translation>Tragen Sie Benutzernamen und Passwort für den Proxy in den Einstellungen der Instanz ein (im Terminal: instance edit NAME --proxy-user USER, dann secret set NAME --proxy-password), bitten Sie um eine Ausnahme für diesen Rechner, oder wählen Sie einen anderen Proxy oder keinen.</translation>
    </message>
    <message>
        <source>The answer %1 leads to %2, and in a circle from there.</source>
        <translation>Die Antwort %1 führt zu %2 und von dort im Kreis.</translation>
    </message>
    <message>
        <source>Which model is not known: --identifier names it.</source>
        <translation>Welches Modell gemeint ist, ist nicht bekannt: --identifier nennt es.</translation>
    </message>
    <message>
        <source>%1 wants a key, and a key does not go over http:// without leave: --allow-http, or the instance&apos;s own.</source>
        <translation>%1 will einen Schlüssel, und ein Schlüssel geht nicht ohne Erlaubnis über http://: --allow-http oder die der Instanz.</translation>
    </message>
    <message>
        <source>The server lists: %1.</source>
        <translation>Der Server nennt: %1.</translation>
    </message>
    <message>
        <source>Nothing of it can be tested here: %1</source>
        <translation>Nichts davon kann hier geprüft werden: %1</translation>
    </message>
    <message>
        <source>Without --only, --model and --feature everything is tested that has an address.</source>
        <translation>Ohne --only, --model und --feature wird alles geprüft, was eine Adresse hat.</translation>
    </message>
    <message>
        <source>There is no feature %1 in this release.</source>
        <translation>Die Funktion %1 gibt es in dieser Version nicht.</translation>
    </message>
    <message>
        <source>There are: %2</source>
        <translation>Es gibt: %2</translation>
    </message>
    <message>
        <source>There is no model named %1 to test.</source>
        <translation>Ein Modell namens %1 gibt es nicht zu prüfen.</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::AboutDialog</name>
    <message>
        <source>About Gatehouse</source>
        <translation>Über Gatehouse</translation>
    </message>
    <message>
        <source>Gatehouse</source>
        <translation>Gatehouse</translation>
    </message>
    <message>
        <source>Administers GitLab Duo Self-Hosted: see, plan and apply its configuration.</source>
        <translation>Verwaltet GitLab Duo Self-Hosted: seine Konfiguration sehen, planen und anwenden.</translation>
    </message>
    <message>
        <source>Workspace: %1</source>
        <translation>Arbeitsbereich: %1</translation>
    </message>
    <message>
        <source>Licence: Apache-2.0</source>
        <translation>Lizenz: Apache-2.0</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::ApplyBar</name>
    <message>
        <source>Check 1 step by hand</source>
        <translation>1 Schritt von Hand prüfen</translation>
    </message>
    <message>
        <source>Check %1 steps by hand</source>
        <translation>%1 Schritte von Hand prüfen</translation>
    </message>
    <message>
        <source>Apply 1 step</source>
        <translation>1 Schritt anwenden</translation>
    </message>
    <message>
        <source>Apply %1 steps</source>
        <translation>%1 Schritte anwenden</translation>
    </message>
    <message>
        <source>%1, %2 by hand</source>
        <translation>%1, %2 von Hand</translation>
    </message>
    <message>
        <source>I have read the warnings</source>
        <translation>Ich habe die Warnungen gelesen</translation>
    </message>
    <message>
        <source>Type the instance&apos;s name to apply</source>
        <translation>Zum Anwenden den Namen der Instanz eingeben</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Stops before the next step; what was sent is not taken back</source>
        <translation>Hält vor dem nächsten Schritt an; was gesendet ist, wird nicht zurückgenommen</translation>
    </message>
    <message>
        <source>Abandon…</source>
        <translation>Aufgeben…</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Retry the rest</source>
        <translation>Rest wiederholen</translation>
    </message>
    <message>
        <source>Read the warnings first, and tick that you did.</source>
        <translation>Lesen Sie zuerst die Warnungen, und haken Sie ab, dass Sie es getan haben.</translation>
    </message>
    <message>
        <source>This counts as production: type %1.</source>
        <translation>Dies zählt als Produktion: geben Sie %1 ein.</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::AsUserDialog</name>
    <message>
        <source>The user of this instance&apos;s token</source>
        <translation>Der Benutzer des Tokens dieser Instanz</translation>
    </message>
    <message>
        <source>Another user, by name</source>
        <translation>Ein anderer Benutzer, nach Namen</translation>
    </message>
    <message>
        <source>Another user, by a token of theirs</source>
        <translation>Ein anderer Benutzer, mit dessen Token</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Check as user</source>
        <translation>Als Benutzer prüfen</translation>
    </message>
    <message>
        <source>Seat and rights, the gateway&apos;s token, completion, chat and agents are then checked as this user; everything else with the token of this instance.</source>
        <translation>Platz und Rechte, das Token des Gateways, Vervollständigung, Chat und Agents werden dann als dieser Benutzer geprüft, alles andere mit dem Token dieser Instanz.</translation>
    </message>
    <message>
        <source>By name the token of this instance needs the scope sudo, and chat and seat cannot be checked. A token given here goes to GitLab only; it is forgotten when another instance is opened, and never stored.</source>
        <translation>Nach Namen braucht das Token dieser Instanz den Scope sudo, und Chat und Platz lassen sich nicht prüfen. Ein hier angegebenes Token geht nur an GitLab; es wird vergessen, wenn eine andere Instanz geöffnet wird, und nie gespeichert.</translation>
    </message>
    <message>
        <source>Whose rights are checked</source>
        <translation>Wessen Rechte geprüft werden</translation>
    </message>
    <message>
        <source>set; leave it empty to keep it</source>
        <translation>gesetzt; leer lassen, um es zu behalten</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Verwenden</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::Banner</name>
    <message>
        <source>Close message</source>
        <translation>Meldung schließen</translation>
    </message>
    <message>
        <source>The server says: %1</source>
        <translation>Der Server sagt: %1</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::BlockingList</name>
    <message>
        <source>To mend before you apply</source>
        <translation>Vor dem Anwenden zu beheben</translation>
    </message>
    <message>
        <source>1 problem to mend before you apply</source>
        <translation>1 Problem vor dem Anwenden zu beheben</translation>
    </message>
    <message>
        <source>%1 problems to mend before you apply</source>
        <translation>%1 Probleme vor dem Anwenden zu beheben</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Show: %1</source>
        <translation>Zeigen: %1</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::ChainView</name>
    <message>
        <source>Chain</source>
        <translation>Kette</translation>
    </message>
    <message>
        <source>outside your network</source>
        <translation>außerhalb des eigenen Netzes</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::ChangesBar</name>
    <message>
        <source>1 change: %1</source>
        <translation>1 Änderung: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n changes: %1</source>
        <translation>
            <numerusform>%n Änderung: %1</numerusform>
            <numerusform>%n Änderungen: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Pending changes</source>
        <translation>Ausstehende Änderungen</translation>
    </message>
    <message>
        <source>1 conflict</source>
        <translation>1 Konflikt</translation>
    </message>
    <message numerus="yes">
        <source>%n conflicts</source>
        <translation>
            <numerusform>%n Konflikt</numerusform>
            <numerusform>%n Konflikte</numerusform>
        </translation>
    </message>
    <message>
        <source>1 finding needs attention</source>
        <translation>1 Befund braucht Aufmerksamkeit</translation>
    </message>
    <message numerus="yes">
        <source>%n findings need attention</source>
        <translation>
            <numerusform>%n Befund braucht Aufmerksamkeit</numerusform>
            <numerusform>%n Befunde brauchen Aufmerksamkeit</numerusform>
        </translation>
    </message>
    <message>
        <source>Go to the first of them</source>
        <translation>Zum ersten davon gehen</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::ChangesPage</name>
    <message>
        <source>Every request that Apply would send, in order, with old and new values. Until then nothing leaves this computer.</source>
        <translation>Jede Anfrage, die beim Anwenden gesendet würde, der Reihe nach, mit altem und neuem Wert. Bis dahin verlässt nichts diesen Rechner.</translation>
    </message>
    <message>
        <source>Fix %1</source>
        <translation>Beheben: %1</translation>
    </message>
    <message>
        <source>This instance is offline: planned for GitLab %1 against an empty server.</source>
        <translation>Diese Instanz ist offline: geplant für GitLab %1 gegen einen leeren Server.</translation>
    </message>
    <message>
        <source>Give the instance a URL to apply, or export the document below and apply it elsewhere.</source>
        <translation>Geben Sie der Instanz zum Anwenden eine URL, oder exportieren Sie das Dokument unten und wenden es anderswo an.</translation>
    </message>
    <message>
        <source>No changes. Edit the configuration, the models or the features; what differs from the server is listed here.</source>
        <translation>Keine Änderungen. Bearbeiten Sie Konfiguration, Modelle oder Funktionen; was sich vom Server unterscheidet, steht dann hier.</translation>
    </message>
    <message>
        <source>The draft differs, but nothing of it can be sent.</source>
        <translation>Der Entwurf unterscheidet sich, aber nichts davon kann gesendet werden.</translation>
    </message>
    <message>
        <source>Mend the problems above first.</source>
        <translation>Beheben Sie zuerst die Probleme oben.</translation>
    </message>
    <message>
        <source>Settle the conflicts above first.</source>
        <translation>Lösen Sie zuerst die Konflikte oben.</translation>
    </message>
    <message>
        <source>There is nothing to apply.</source>
        <translation>Es gibt nichts anzuwenden.</translation>
    </message>
    <message>
        <source>Applying to %1</source>
        <translation>Anwenden auf %1</translation>
    </message>
    <message>
        <source>Resuming on %1</source>
        <translation>Fortsetzen auf %1</translation>
    </message>
    <message>
        <source>Abandon the apply</source>
        <translation>Anwendung aufgeben</translation>
    </message>
    <message>
        <source>Close the interrupted apply of %1?</source>
        <translation>Die unterbrochene Anwendung auf %1 schließen?</translation>
    </message>
    <message>
        <source>Gatehouse reads the server back, notes what took and what did not, and keeps the snapshot from before. Nothing more is sent; what is left stays in the draft.</source>
        <translation>Gatehouse liest den Server zurück, vermerkt, was wirksam wurde und was nicht, und behält den Schnappschuss von vorher. Es wird nichts mehr gesendet; was übrig ist, bleibt im Entwurf.</translation>
    </message>
    <message>
        <source>Abandon</source>
        <translation>Aufgeben</translation>
    </message>
    <message>
        <source>Reading back %1</source>
        <translation>%1 wird zurückgelesen</translation>
    </message>
    <message>
        <source>There was nothing left to do.</source>
        <translation>Es war nichts mehr zu tun.</translation>
    </message>
    <message>
        <source>The server has what the draft wants.</source>
        <translation>Der Server hat, was der Entwurf will.</translation>
    </message>
    <message>
        <source>1 change</source>
        <translation>1 Änderung</translation>
    </message>
    <message>
        <source>%1 changes</source>
        <translation>%1 Änderungen</translation>
    </message>
    <message>
        <source>Applied 1 step.</source>
        <translation>1 Schritt angewendet.</translation>
    </message>
    <message>
        <source>Applied %1 steps.</source>
        <translation>%1 Schritte angewendet.</translation>
    </message>
    <message>
        <source>Read back from the server: everything holds.</source>
        <translation>Vom Server zurückgelesen: alles gilt.</translation>
    </message>
    <message>
        <source>The server could not be read back.</source>
        <translation>Der Server konnte nicht zurückgelesen werden.</translation>
    </message>
    <message>
        <source>There was nothing to do.</source>
        <translation>Es war nichts zu tun.</translation>
    </message>
    <message>
        <source>The outcome of some steps is not known.</source>
        <translation>Der Ausgang einiger Schritte ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Read again; nothing is sent a second time before that.</source>
        <translation>Lesen Sie erneut; vorher wird nichts ein zweites Mal gesendet.</translation>
    </message>
    <message>
        <source>%1 of %2 steps are done.</source>
        <translation>%1 von %2 Schritten sind erledigt.</translation>
    </message>
    <message>
        <source>Read back from the server; what does not hold stands below, and stays in the draft.</source>
        <translation>Vom Server zurückgelesen; was nicht gilt, steht unten und bleibt im Entwurf.</translation>
    </message>
    <message>
        <source>What was refused or skipped stands below, and stays in the draft.</source>
        <translation>Was abgelehnt oder übersprungen wurde, steht unten und bleibt im Entwurf.</translation>
    </message>
    <message>
        <source>The apply did not come to its end: %1 of %2 steps are done.</source>
        <translation>Die Anwendung kam nicht zu ihrem Ende: %1 von %2 Schritten sind erledigt.</translation>
    </message>
    <message>
        <source>Resume reads the server back first, so that nothing is sent twice, and goes on with the rest. Abandon reads back and closes it.</source>
        <translation>„Fortsetzen“ liest den Server zuerst zurück, damit nichts zweimal gesendet wird, und macht mit dem Rest weiter. „Aufgeben“ liest zurück und schließt sie.</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::CheckDetails</name>
    <message>
        <source>Most likely</source>
        <translation>Wahrscheinlich</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Correlation ID</source>
        <translation>Correlation ID</translation>
    </message>
    <message>
        <source>It does more than look. Tick what it may do above the tree, and run it again.</source>
        <translation>Sie tut mehr als nur nachsehen. Über dem Baum ankreuzen, was sie darf, und erneut ausführen.</translation>
    </message>
    <message>
        <source>GitLab never shows a key. Type it in the form of the model and use Test directly there.</source>
        <translation>GitLab zeigt nie einen Schlüssel. Ihn im Formular des Modells eingeben und dort Direkt testen verwenden.</translation>
    </message>
    <message>
        <source>Use a token of an administrator with the scope api.</source>
        <translation>Ein Token eines Administrators mit dem Scope api verwenden.</translation>
    </message>
    <message>
        <source>Nothing is wrong: GitLab reaches it, and that is what counts.</source>
        <translation>Nichts ist falsch: GitLab erreicht es, und darauf kommt es an.</translation>
    </message>
    <message>
        <source>Run it again to know.</source>
        <translation>Erneut ausführen, um es zu wissen.</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Mend this first</source>
        <translation>Das zuerst beheben</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>What is wrong here</source>
        <translation>Was hier nicht stimmt</translation>
    </message>
    <message>
        <source>It could also be</source>
        <translation>Es könnte auch sein</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>Copy remedy</source>
        <translation>Abhilfe kopieren</translation>
    </message>
    <message>
        <source>Documentation</source>
        <translation>Dokumentation</translation>
    </message>
    <message>
        <source>Other causes</source>
        <translation>Andere Ursachen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation>Kopieren: %1</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Belege</translation>
    </message>
    <message>
        <source>Timings</source>
        <translation>Zeiten</translation>
    </message>
    <message>
        <source>In the earlier run</source>
        <translation>Im früheren Lauf</translation>
    </message>
    <message>
        <source>Made from</source>
        <translation>Ausgeführt von</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>Alles kopieren</translation>
    </message>
    <message>
        <source>Copy as curl</source>
        <translation>Als curl kopieren</translation>
    </message>
    <message>
        <source>About this cause</source>
        <translation>Über diese Ursache</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::CheckRuns</name>
    <message>
        <source>Checking %1</source>
        <translation>%1 wird geprüft</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::CheckTools</name>
    <message>
        <source>Run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>Not tested</source>
        <translation>Nicht getestet</translation>
    </message>
    <message>
        <source>%1 (a part)</source>
        <translation>%1 (ein Teil)</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <source>It may also:</source>
        <translation>Sie darf auch:</translation>
    </message>
    <message>
        <source>Call models</source>
        <translation>Modelle aufrufen</translation>
    </message>
    <message>
        <source>Sends short prompts, through GitLab, through the gateway and from here. They cost a little where models are paid for.</source>
        <translation>Sendet kurze Prompts, über GitLab, über das Gateway und von hier. Sie kosten ein wenig, wo Modelle bezahlt werden.</translation>
    </message>
    <message>
        <source>Create a token on GitLab</source>
        <translation>Ein Token auf GitLab erstellen</translation>
    </message>
    <message>
        <source>Asks GitLab for a token of the Agent Platform service, as an editor would. It stays valid for a while.</source>
        <translation>Bittet GitLab um ein Token des Agent-Platform-Dienstes, wie ein Editor es täte. Es bleibt eine Weile gültig.</translation>
    </message>
    <message>
        <source>Send keys from this computer</source>
        <translation>Schlüssel von diesem Rechner senden</translation>
    </message>
    <message>
        <source>Sends the API keys that Gatehouse knows to the model servers they are for, also where they were not sent before.</source>
        <translation>Sendet die API-Schlüssel, die Gatehouse kennt, an die Modellserver, für die sie sind, auch wohin sie vorher nicht gesendet wurden.</translation>
    </message>
    <message>
        <source>Run shown</source>
        <translation>Gezeigter Lauf</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Vergleichen mit</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>Neuester</translation>
    </message>
    <message>
        <source>No other</source>
        <translation>Kein anderer</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::CheckTree</name>
    <message>
        <source>Check</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>What was seen</source>
        <translation>Was zu sehen war</translation>
    </message>
    <message>
        <source>Since then</source>
        <translation>Seitdem</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::ChooserPopup</name>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::Commands</name>
    <message>
        <source>Documents (*.yml *.yaml *.json)</source>
        <translation>Dokumente (*.yml *.yaml *.json)</translation>
    </message>
    <message>
        <source>&amp;Add instance…</source>
        <translation>Instanz &amp;hinzufügen…</translation>
    </message>
    <message>
        <source>&amp;Edit instance…</source>
        <translation>Instanz &amp;bearbeiten…</translation>
    </message>
    <message>
        <source>&amp;Remove instance…</source>
        <translation>Instanz &amp;entfernen…</translation>
    </message>
    <message>
        <source>&amp;Switch instance…</source>
        <translation>Instanz &amp;wechseln…</translation>
    </message>
    <message>
        <source>Open the &amp;sample</source>
        <translation>Bei&amp;spiel öffnen</translation>
    </message>
    <message>
        <source>&amp;Import file…</source>
        <translation>Datei &amp;importieren…</translation>
    </message>
    <message>
        <source>Import file</source>
        <translation>Datei importieren</translation>
    </message>
    <message>
        <source>E&amp;xport draft…</source>
        <translation>Entwurf e&amp;xportieren…</translation>
    </message>
    <message>
        <source>Export draft</source>
        <translation>Entwurf exportieren</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>B&amp;eenden</translation>
    </message>
    <message>
        <source>&amp;Pull</source>
        <translation>&amp;Abrufen</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederherstellen</translation>
    </message>
    <message>
        <source>&amp;Discard…</source>
        <translation>&amp;Verwerfen…</translation>
    </message>
    <message>
        <source>Re&amp;view and apply…</source>
        <translation>D&amp;urchsehen und anwenden…</translation>
    </message>
    <message>
        <source>Add self-hosted &amp;model</source>
        <translation>Selbst gehostetes &amp;Modell hinzufügen</translation>
    </message>
    <message>
        <source>&amp;System</source>
        <translation>&amp;System</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>Show &amp;log</source>
        <translation>&amp;Protokoll zeigen</translation>
    </message>
    <message>
        <source>&amp;About Gatehouse</source>
        <translation>Ü&amp;ber Gatehouse</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Instance</source>
        <translation>&amp;Instanz</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Farben</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>This instance is offline: it has no URL yet</source>
        <translation>Diese Instanz ist offline: sie hat noch keine URL</translation>
    </message>
    <message>
        <source>Read the server again (%1)</source>
        <translation>Den Server erneut lesen (%1)</translation>
    </message>
    <message>
        <source>&amp;Undo %1</source>
        <translation>&amp;Rückgängig: %1</translation>
    </message>
    <message>
        <source>&amp;Redo %1</source>
        <translation>&amp;Wiederherstellen: %1</translation>
    </message>
    <message>
        <source>Remove instance</source>
        <translation>Instanz entfernen</translation>
    </message>
    <message>
        <source>Remove %1 from Gatehouse?</source>
        <translation>%1 aus Gatehouse entfernen?</translation>
    </message>
    <message>
        <source>Its draft, its history and its secrets here go with it. GitLab itself is not touched. This cannot be undone.</source>
        <translation>Entwurf, Verlauf und Geheimnisse hier gehen mit. GitLab selbst bleibt unberührt. Dies lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>Änderungen verwerfen</translation>
    </message>
    <message>
        <source>Discard all changes of this draft?</source>
        <translation>Alle Änderungen dieses Entwurfs verwerfen?</translation>
    </message>
    <message>
        <source>Undo brings them back.</source>
        <translation>„Rückgängig“ bringt sie zurück.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>The log is in %1</source>
        <translation>Das Protokoll liegt in %1</translation>
    </message>
    <message>
        <source>Nothing on this system opens folders; copy the path instead.</source>
        <translation>Nichts auf diesem System öffnet Ordner; kopieren Sie stattdessen den Pfad.</translation>
    </message>
    <message>
        <source>Help &amp;contents</source>
        <translation>Hilfe-&amp;Inhalt</translation>
    </message>
    <message>
        <source>Chec&amp;k</source>
        <translation>&amp;Prüfen</translation>
    </message>
    <message>
        <source>Check every link of the chain (%1)</source>
        <translation>Jedes Glied der Kette prüfen (%1)</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::ConfigurationPage</name>
    <message>
        <source>Where GitLab Duo gets its answers from and who may use it. Nothing is sent before you review and apply.</source>
        <translation>Woher GitLab Duo seine Antworten bekommt und wer es nutzen darf. Nichts wird gesendet, bevor Sie durchsehen und anwenden.</translation>
    </message>
    <message>
        <source>This instance is read-only.</source>
        <translation>Diese Instanz ist schreibgeschützt.</translation>
    </message>
    <message>
        <source>Everything can be looked at. Edit the instance to allow changes.</source>
        <translation>Alles kann angesehen werden. Bearbeiten Sie die Instanz, um Änderungen zu erlauben.</translation>
    </message>
    <message>
        <source>Edit instance</source>
        <translation>Instanz bearbeiten</translation>
    </message>
    <message>
        <source>Fix %1</source>
        <translation>Beheben: %1</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>%1 ändern</translation>
    </message>
    <message>
        <source>No browser opened.</source>
        <translation>Es öffnete sich kein Browser.</translation>
    </message>
    <message>
        <source>Open this address yourself: %1</source>
        <translation>Öffnen Sie diese Adresse selbst: %1</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::ConflictList</name>
    <message>
        <source>not there</source>
        <translation>nicht vorhanden</translation>
    </message>
    <message>
        <source>Somebody changed these on the server while you changed them here. Nothing is sent until each is settled.</source>
        <translation>Jemand hat diese auf dem Server geändert, während Sie sie hier geändert haben. Nichts wird gesendet, bis jeder gelöst ist.</translation>
    </message>
    <message>
        <source>Mine for all</source>
        <translation>Überall meine</translation>
    </message>
    <message>
        <source>Theirs for all</source>
        <translation>Überall Server</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Konflikte</translation>
    </message>
    <message>
        <source>1 conflict</source>
        <translation>1 Konflikt</translation>
    </message>
    <message>
        <source>%1 conflicts</source>
        <translation>%1 Konflikte</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>Ihrer</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Meiner</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::ConnectionReport</name>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>%1, offline licence</source>
        <translation>%1, Offline-Lizenz</translation>
    </message>
    <message>
        <source>%1, until %2</source>
        <translation>%1, bis %2</translation>
    </message>
    <message>
        <source>GitLab</source>
        <translation>GitLab</translation>
    </message>
    <message>
        <source>Token of</source>
        <translation>Token von</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>Scopes</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Läuft ab</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrator</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>Add-ons</source>
        <translation>Add-ons</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Gelesen</translation>
    </message>
    <message>
        <source>%1 settings, %2 models, %3 features</source>
        <translation>%1 Einstellungen, %2 Modelle, %3 Funktionen</translation>
    </message>
    <message>
        <source>Not visible</source>
        <translation>Nicht sichtbar</translation>
    </message>
    <message>
        <source>Everything that Gatehouse needs is there.</source>
        <translation>Alles, was Gatehouse braucht, ist da.</translation>
    </message>
    <message>
        <source>The token is kept until Gatehouse ends.</source>
        <translation>Das Token bleibt, bis Gatehouse endet.</translation>
    </message>
    <message>
        <source>No keychain works on this system, and a token is never written to a file.</source>
        <translation>Auf diesem System arbeitet kein Schlüsselbund, und ein Token wird nie in eine Datei geschrieben.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Enterprise Edition</source>
        <translation>Enterprise Edition</translation>
    </message>
    <message>
        <source>Community Edition</source>
        <translation>Community Edition</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::ConnectivityPage</name>
    <message>
        <source>Checks</source>
        <translation>Prüfungen</translation>
    </message>
    <message>
        <source>Connectivity</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>Which link between you, GitLab, the AI gateway and the models is broken, how that is known, and what to do.</source>
        <translation>Welches Glied zwischen hier, GitLab, dem AI-Gateway und den Modellen gebrochen ist, woher das bekannt ist und was zu tun ist.</translation>
    </message>
    <message>
        <source>Nothing was checked yet.</source>
        <translation>Noch wurde nichts geprüft.</translation>
    </message>
    <message>
        <source>A run walks the chain from this computer to GitLab, from there to the AI gateway, to the models and to the Agent Platform service. It only looks: it changes nothing, calls no model and sends no key unless you tick that above. What is red comes with its cause, the evidence and what to do; each run is kept and can be compared with the next.</source>
        <translation>Ein Lauf geht die Kette von diesem Rechner zu GitLab ab, von dort zum AI-Gateway, zu den Modellen und zum Agent-Platform-Dienst. Er sieht nur nach: er ändert nichts, ruft kein Modell auf und sendet keinen Schlüssel, wenn das nicht oben angekreuzt ist. Was rot ist, kommt mit Ursache, Belegen und dem, was zu tun ist; jeder Lauf wird aufbewahrt und ist mit dem nächsten vergleichbar.</translation>
    </message>
    <message>
        <source>Run the first check</source>
        <translation>Die erste Prüfung ausführen</translation>
    </message>
    <message>
        <source>%1 of %2, %3 s</source>
        <translation>%1 von %2, %3 s</translation>
    </message>
    <message>
        <source>Select a check to see what was asked, what came back, and what to do about it.</source>
        <translation>Eine Prüfung auswählen, um zu sehen, was gefragt wurde, was zurückkam und was zu tun ist.</translation>
    </message>
    <message>
        <source>The check has ended: %1, %2</source>
        <translation>Die Prüfung ist beendet: %1, %2</translation>
    </message>
    <message>
        <source>1 check failed</source>
        <translation>1 Prüfung fehlgeschlagen</translation>
    </message>
    <message>
        <source>%1 checks failed</source>
        <translation>%1 Prüfungen fehlgeschlagen</translation>
    </message>
    <message>
        <source>As &amp;HTML…</source>
        <translation>Als &amp;HTML…</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Webseite (*.html)</translation>
    </message>
    <message>
        <source>As &amp;PDF…</source>
        <translation>Als &amp;PDF…</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>As &amp;JSON…</source>
        <translation>Als &amp;JSON…</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>As JUnit &amp;XML…</source>
        <translation>Als JUnit-&amp;XML…</translation>
    </message>
    <message>
        <source>JUnit XML (*.xml)</source>
        <translation>JUnit-XML (*.xml)</translation>
    </message>
    <message>
        <source>Chec&amp;k</source>
        <translation>&amp;Prüfen</translation>
    </message>
    <message>
        <source>&amp;Everything</source>
        <translation>&amp;Alles</translation>
    </message>
    <message>
        <source>This &amp;part of the chain</source>
        <translation>Diesen &amp;Teil der Kette</translation>
    </message>
    <message>
        <source>This &amp;model or feature</source>
        <translation>Dieses &amp;Modell oder diese Funktion</translation>
    </message>
    <message>
        <source>What &amp;failed, again</source>
        <translation>Was &amp;fehlschlug, noch einmal</translation>
    </message>
    <message>
        <source>Use the &amp;draft, not what GitLab has</source>
        <translation>Den &amp;Entwurf verwenden, nicht was GitLab hat</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>A&amp;bbrechen</translation>
    </message>
    <message>
        <source>E&amp;xplain a message…</source>
        <translation>Eine Meldung er&amp;klären…</translation>
    </message>
    <message>
        <source>A check of %1 goes on already</source>
        <translation>Eine Prüfung von %1 läuft bereits</translation>
    </message>
    <message>
        <source>Only &amp;%1</source>
        <translation>Nur &amp;%1</translation>
    </message>
    <message>
        <source>&amp;Go to the cause</source>
        <translation>&amp;Zur Ursache gehen</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <source>Saved the report to %1.</source>
        <translation>Bericht nach %1 gespeichert.</translation>
    </message>
    <message>
        <source>Secrets are left out; addresses are in it.</source>
        <translation>Geheimnisse sind weggelassen; Adressen sind enthalten.</translation>
    </message>
    <message>
        <source>&amp;Host script…</source>
        <translation>&amp;Host-Skript…</translation>
    </message>
    <message>
        <source>1 result of a host was added to the run.</source>
        <translation>1 Ergebnis eines Hosts wurde dem Lauf hinzugefügt.</translation>
    </message>
    <message>
        <source>%1 results of a host were added to the run.</source>
        <translation>%1 Ergebnisse eines Hosts wurden dem Lauf hinzugefügt.</translation>
    </message>
    <message>
        <source>rights of %1</source>
        <translation>Rechte von %1</translation>
    </message>
    <message>
        <source>Check as &amp;user…</source>
        <translation>Als &amp;Benutzer prüfen…</translation>
    </message>
    <message>
        <source>As &amp;user: by token…</source>
        <translation>Als &amp;Benutzer: mit Token…</translation>
    </message>
    <message>
        <source>As &amp;user: %1…</source>
        <translation>Als &amp;Benutzer: %1…</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::ConsentDialog</name>
    <message>
        <source>Do not show again</source>
        <translation>Nicht mehr zeigen</translation>
    </message>
    <message>
        <source>%1 is a model of GitLab. Requests of this feature, with the code and text in them, leave your network and go to GitLab&apos;s AI gateway. Nothing is sent before you apply the change.</source>
        <translation>%1 ist ein Modell von GitLab. Anfragen dieser Funktion, mit Code und Text darin, verlassen Ihr Netz und gehen an GitLabs AI Gateway. Nichts wird gesendet, bevor Sie die Änderung anwenden.</translation>
    </message>
    <message>
        <source>Until Gatehouse is closed</source>
        <translation>Bis Gatehouse geschlossen wird</translation>
    </message>
    <message>
        <source>I understand</source>
        <translation>Verstanden</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::Dialogs</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::EnvironmentBadge</name>
    <message>
        <source>Production</source>
        <translation>Produktion</translation>
    </message>
    <message>
        <source>Staging</source>
        <translation>Staging</translation>
    </message>
    <message>
        <source>Development</source>
        <translation>Entwicklung</translation>
    </message>
    <message>
        <source>GDK</source>
        <translation>GDK</translation>
    </message>
    <message>
        <source>Environment: %1</source>
        <translation>Umgebung: %1</translation>
    </message>
    <message>
        <source>No environment was chosen, so the rules of production hold.</source>
        <translation>Es wurde keine Umgebung gewählt, daher gelten die Regeln der Produktion.</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::ExplainDialog</name>
    <message>
        <source>Explain a message</source>
        <translation>Eine Meldung erklären</translation>
    </message>
    <message>
        <source>Paste an error code (A1000), a log line, an answer, or the output of GitLab&apos;s own checks</source>
        <translation>Einen Fehlercode (A1000), eine Logzeile, eine Antwort oder die Ausgabe von GitLabs eigenen Prüfungen einfügen</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>Erklärung</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>What you paste stays on this computer; tokens and keys in it are not shown.</source>
        <translation>Was eingefügt wird, bleibt auf diesem Rechner; Token und Schlüssel darin werden nicht gezeigt.</translation>
    </message>
    <message>
        <source>Nothing in it is known here. A run of the checks may still say what is wrong.</source>
        <translation>Nichts darin ist hier bekannt. Ein Prüflauf sagt vielleicht trotzdem, was nicht stimmt.</translation>
    </message>
    <message>
        <source>%1 (%2 times)</source>
        <translation>%1 (%2-mal)</translation>
    </message>
    <message>
        <source>Because of</source>
        <translation>Wegen</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>Check this</source>
        <translation>Das prüfen</translation>
    </message>
    <message>
        <source>Documentation</source>
        <translation>Dokumentation</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::FeatureRow</name>
    <message>
        <source>Select %1</source>
        <translation>%1 auswählen</translation>
    </message>
    <message>
        <source>Copy to category: %1</source>
        <translation>In die Kategorie kopieren: %1</translation>
    </message>
    <message>
        <source>Before: %1</source>
        <translation>Vorher: %1</translation>
    </message>
    <message>
        <source>Changed. Before: %1</source>
        <translation>Geändert. Vorher: %1</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::FeatureSection</name>
    <message>
        <source>Set all: %1</source>
        <translation>Alle setzen: %1</translation>
    </message>
    <message>
        <source>Set all…</source>
        <translation>Alle setzen…</translation>
    </message>
    <message>
        <source>One choice for all rows of %1 that can have it</source>
        <translation>Eine Wahl für alle Zeilen von %1, die sie haben können</translation>
    </message>
    <message>
        <source>Folded away</source>
        <translation>Eingeklappt</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::FeaturesPage</name>
    <message>
        <source>Which model answers for each feature, and where its requests really go. Nothing is sent before you apply.</source>
        <translation>Welches Modell für jede Funktion antwortet und wohin ihre Anfragen wirklich gehen. Nichts wird gesendet, bevor Sie anwenden.</translation>
    </message>
    <message>
        <source>Open Configuration</source>
        <translation>Configuration öffnen</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Unassigned</source>
        <translation>Nicht zugewiesen</translation>
    </message>
    <message>
        <source>Incompatible</source>
        <translation>Nicht kompatibel</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Assign to selected</source>
        <translation>Auswahl zuweisen</translation>
    </message>
    <message>
        <source>Assign to selected…</source>
        <translation>Auswahl zuweisen…</translation>
    </message>
    <message>
        <source>Set everywhere</source>
        <translation>Überall setzen</translation>
    </message>
    <message>
        <source>Set everywhere…</source>
        <translation>Überall setzen…</translation>
    </message>
    <message>
        <source>Fix %1</source>
        <translation>Beheben: %1</translation>
    </message>
    <message>
        <source>No feature matches. Clear the search, or show all.</source>
        <translation>Keine Funktion passt. Leeren Sie die Suche, oder zeigen Sie alle.</translation>
    </message>
    <message>
        <source>1 row selected</source>
        <translation>1 Zeile ausgewählt</translation>
    </message>
    <message>
        <source>%1 rows selected</source>
        <translation>%1 Zeilen ausgewählt</translation>
    </message>
    <message>
        <source>1 more feature is available in beta.</source>
        <translation>1 weitere Funktion ist in der Beta verfügbar.</translation>
    </message>
    <message>
        <source>%1 more features are available in beta.</source>
        <translation>%1 weitere Funktionen sind in der Beta verfügbar.</translation>
    </message>
    <message>
        <source>GitLab hides them until the beta terms are accepted: %1.</source>
        <translation>GitLab verbirgt sie, bis den Beta-Bedingungen zugestimmt ist: %1.</translation>
    </message>
    <message>
        <source>Assign %1</source>
        <translation>%1 zuweisen</translation>
    </message>
    <message>
        <source>Copy %1 to %2</source>
        <translation>%1 nach %2 kopieren</translation>
    </message>
    <message>
        <source>Assign %1 features</source>
        <translation>%1 Funktionen zuweisen</translation>
    </message>
    <message>
        <source>Set all of %1</source>
        <translation>Alle von %1 setzen</translation>
    </message>
    <message>
        <source>Assign these too</source>
        <translation>Auch diese zuweisen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>%1 incompatible</source>
        <translation>%1 nicht kompatibel</translation>
    </message>
    <message>
        <source>&amp;Copy to category</source>
        <translation>In &amp;Kategorie kopieren</translation>
    </message>
    <message>
        <source>Check this &amp;feature</source>
        <translation>Diese &amp;Funktion prüfen</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::FieldRow</name>
    <message>
        <source>Reset: %1</source>
        <translation>Zurücksetzen: %1</translation>
    </message>
    <message>
        <source>Before: %1</source>
        <translation>Vorher: %1</translation>
    </message>
    <message>
        <source>Changed. Before: %1</source>
        <translation>Geändert. Vorher: %1</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::FindingLabel</name>
    <message>
        <source>Fix</source>
        <translation>Beheben</translation>
    </message>
    <message>
        <source>Fix: %1</source>
        <translation>Beheben: %1</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::Help</name>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Help pages</source>
        <translation>Hilfeseiten</translation>
    </message>
    <message>
        <source>Help text</source>
        <translation>Hilfetext</translation>
    </message>
    <message>
        <source>Causes</source>
        <translation>Ursachen</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::HostDialog</name>
    <message>
        <source>Run it in the container: docker exec -i CONTAINER sh &lt; %1, or kubectl exec -i POD -- sh &lt; %1</source>
        <translation>Im Container ausführen: docker exec -i CONTAINER sh &lt; %1, oder kubectl exec -i POD -- sh &lt; %1</translation>
    </message>
    <message>
        <source>Run it on the host of the model server: sh %1</source>
        <translation>Auf dem Host des Modellservers ausführen: sh %1</translation>
    </message>
    <message>
        <source>Run it on a host of GitLab: sh %1</source>
        <translation>Auf einem Host von GitLab ausführen: sh %1</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Speichern…</translation>
    </message>
    <message>
        <source>Add to the run</source>
        <translation>Zum Lauf hinzufügen</translation>
    </message>
    <message>
        <source>Host script</source>
        <translation>Host-Skript</translation>
    </message>
    <message>
        <source>Some links only a host can see. This script tests them from there: it needs a shell and curl, changes nothing, writes no file and holds no key or token. Read it, run it there, and bring back what it prints.</source>
        <translation>Manche Verbindungen sieht nur ein Host. Dieses Skript prüft sie von dort: Es braucht eine Shell und curl, ändert nichts, schreibt keine Datei und enthält keinen Schlüssel und kein Token. Lesen, dort ausführen und die Ausgabe zurückbringen.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Where it runs</source>
        <translation>Wo es läuft</translation>
    </message>
    <message>
        <source>Script</source>
        <translation>Skript</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>What it printed</source>
        <translation>Was es ausgegeben hat</translation>
    </message>
    <message>
        <source>Load…</source>
        <translation>Laden…</translation>
    </message>
    <message>
        <source>Save script</source>
        <translation>Skript speichern</translation>
    </message>
    <message>
        <source>Shell script (*.sh)</source>
        <translation>Shell-Skript (*.sh)</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Load what it printed</source>
        <translation>Ausgabe laden</translation>
    </message>
    <message>
        <source>Text (*.txt *.log);;All files (*)</source>
        <translation>Text (*.txt *.log);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>%1 could not be read.</source>
        <translation>%1 konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>A run goes on: the results can be added when it has ended.</source>
        <translation>Ein Lauf ist im Gange: Die Ergebnisse können hinzugefügt werden, wenn er zu Ende ist.</translation>
    </message>
    <message>
        <source>Its results become part of the run that is shown; all are judged together.</source>
        <translation>Seine Ergebnisse werden Teil des gezeigten Laufs; alle werden zusammen beurteilt.</translation>
    </message>
    <message>
        <source>There is no run yet: a fresh one is made, with its results in it.</source>
        <translation>Es gibt noch keinen Lauf: Es wird ein neuer gemacht, der seine Ergebnisse enthält.</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::InstanceDialog</name>
    <message>
        <source>Add instance</source>
        <translation>Instanz hinzufügen</translation>
    </message>
    <message>
        <source>Edit instance</source>
        <translation>Instanz bearbeiten</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation>Änderungen speichern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Keeping the token</source>
        <translation>Das Token wird abgelegt</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>%1 wird gelesen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::InstanceForm</name>
    <message>
        <source>As the system does</source>
        <translation>Wie im System</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keiner</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Von Hand</translation>
    </message>
    <message>
        <source>Online: read and apply through its URL</source>
        <translation>Online: über ihre URL lesen und anwenden</translation>
    </message>
    <message>
        <source>Offline: prepare for a chosen version</source>
        <translation>Offline: für eine gewählte Version vorbereiten</translation>
    </message>
    <message>
        <source>Create a token…</source>
        <translation>Token erstellen…</translation>
    </message>
    <message>
        <source>Allow sending the token over http://</source>
        <translation>Das Token über http:// senden dürfen</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>Schreibgeschützt</translation>
    </message>
    <message>
        <source>Leave empty to keep the stored token</source>
        <translation>Leer lassen, um das gespeicherte Token zu behalten</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>Without encryption anyone on the way can read the token. Only for networks that you trust.</source>
        <translation>Ohne Verschlüsselung kann unterwegs jeder das Token lesen. Nur für Netze, denen Sie vertrauen.</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>Zugriffstoken</translation>
    </message>
    <message>
        <source>A personal access token of an administrator. Scopes: api to read and change the configuration; admin_mode as well where Admin Mode is on. It goes into this system&apos;s keychain, never into a file.</source>
        <translation>Ein persönliches Zugriffstoken eines Administrators. Scopes: api, um die Konfiguration zu lesen und zu ändern; dazu admin_mode, wo Admin Mode eingeschaltet ist. Es kommt in den Schlüsselbund dieses Systems, nie in eine Datei.</translation>
    </message>
    <message>
        <source>Create a token</source>
        <translation>Token erstellen</translation>
    </message>
    <message>
        <source>GitLab version</source>
        <translation>GitLab-Version</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>Decides how careful Gatehouse is: in production an apply asks for the instance&apos;s name. Not chosen counts as production.</source>
        <translation>Entscheidet, wie vorsichtig Gatehouse ist: in der Produktion fragt das Anwenden nach dem Namen der Instanz. Nicht gewählt zählt als Produktion.</translation>
    </message>
    <message>
        <source>Environment name</source>
        <translation>Name der Umgebung</translation>
    </message>
    <message>
        <source>CA certificates (optional)</source>
        <translation>CA-Zertifikate (optional)</translation>
    </message>
    <message>
        <source>A PEM file that is trusted besides the system&apos;s own certificates, for this instance only.</source>
        <translation>Eine PEM-Datei, der neben den Zertifikaten des Systems vertraut wird, nur für diese Instanz.</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Durchsuchen…</translation>
    </message>
    <message>
        <source>Browse for CA certificates</source>
        <translation>Nach CA-Zertifikaten suchen</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Proxy URL</source>
        <translation>Proxy-URL</translation>
    </message>
    <message>
        <source>Folder (optional)</source>
        <translation>Ordner (optional)</translation>
    </message>
    <message>
        <source>Groups instances in the list, for example by customer.</source>
        <translation>Gruppiert Instanzen in der Liste, etwa nach Kunden.</translation>
    </message>
    <message>
        <source>Gatehouse then refuses every change of this instance&apos;s configuration, whatever the token may do.</source>
        <translation>Gatehouse lehnt dann jede Änderung an der Konfiguration dieser Instanz ab, was auch immer das Token darf.</translation>
    </message>
    <message>
        <source>CA certificates</source>
        <translation>CA-Zertifikate</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>Zertifikate (*.pem *.crt *.cer);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>GitLab %1</source>
        <translation>GitLab %1</translation>
    </message>
    <message>
        <source>Other…</source>
        <translation>Andere…</translation>
    </message>
    <message>
        <source>Opens the page for tokens on %1 in the browser</source>
        <translation>Öffnet die Seite für Token auf %1 im Browser</translation>
    </message>
    <message>
        <source>Type the URL first</source>
        <translation>Geben Sie zuerst die URL ein</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>Leave empty to keep the stored password</source>
        <translation>Leer lassen, um das gespeicherte Passwort zu behalten</translation>
    </message>
    <message>
        <source>Proxy user (optional)</source>
        <translation>Proxy-Benutzer (optional)</translation>
    </message>
    <message>
        <source>Proxy password</source>
        <translation>Proxy-Passwort</translation>
    </message>
    <message>
        <source>Goes into this system&apos;s keychain, and to the proxy only.</source>
        <translation>Geht in den Schlüsselbund dieses Systems, und nur an den Proxy.</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::MainWindow</name>
    <message>
        <source>Gatehouse</source>
        <translation>Gatehouse</translation>
    </message>
    <message>
        <source>Gatehouse did not end cleanly last time.</source>
        <translation>Gatehouse wurde beim letzten Mal nicht sauber beendet.</translation>
    </message>
    <message>
        <source>Drafts are saved as you type, so nothing should be missing. The log may say why it ended.</source>
        <translation>Entwürfe werden beim Tippen gespeichert, es sollte also nichts fehlen. Das Protokoll sagt vielleicht, warum es endete.</translation>
    </message>
    <message>
        <source>Show log</source>
        <translation>Protokoll zeigen</translation>
    </message>
    <message>
        <source>Another program changed this draft.</source>
        <translation>Ein anderes Programm hat diesen Entwurf geändert.</translation>
    </message>
    <message>
        <source>Its changes were read and yours were laid on top; nothing was dropped. Review the changes before you apply.</source>
        <translation>Seine Änderungen wurden gelesen und Ihre daraufgelegt; nichts ging verloren. Prüfen Sie die Änderungen vor dem Anwenden.</translation>
    </message>
    <message>
        <source>%1 - Gatehouse</source>
        <translation>%1 - Gatehouse</translation>
    </message>
    <message>
        <source>An apply on this instance was interrupted.</source>
        <translation>Eine Anwendung auf diese Instanz wurde unterbrochen.</translation>
    </message>
    <message>
        <source>Resume reads back what arrived and goes on with the rest. Abandon reads back, closes it and keeps the snapshot.</source>
        <translation>„Fortsetzen“ liest zurück, was ankam, und macht mit dem Rest weiter. „Aufgeben“ liest zurück, schließt sie und behält den Schnappschuss.</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Abandon</source>
        <translation>Aufgeben</translation>
    </message>
    <message>
        <source>Read %1: %2 settings, %3 models, %4 features</source>
        <translation>%1 gelesen: %2 Einstellungen, %3 Modelle, %4 Funktionen</translation>
    </message>
    <message>
        <source>1 change conflicts with what the server has now.</source>
        <translation>1 Änderung steht im Konflikt mit dem, was der Server jetzt hat.</translation>
    </message>
    <message numerus="yes">
        <source>%n changes conflict with what the server has now.</source>
        <translation>
            <numerusform>%n Änderung steht im Konflikt mit dem, was der Server jetzt hat.</numerusform>
            <numerusform>%n Änderungen stehen im Konflikt mit dem, was der Server jetzt hat.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose yours or theirs for each before you apply; nothing was dropped.</source>
        <translation>Wählen Sie vor dem Anwenden für jede Ihren Wert oder den des Servers; nichts ging verloren.</translation>
    </message>
    <message>
        <source>Settle conflicts</source>
        <translation>Konflikte lösen</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::ModelForm</name>
    <message>
        <source>Remove key</source>
        <translation>Schlüssel entfernen</translation>
    </message>
    <message>
        <source>Into the draft: nothing is sent before you apply</source>
        <translation>In den Entwurf: nichts wird gesendet, bevor Sie anwenden</translation>
    </message>
    <message>
        <source>Open the guide in the browser</source>
        <translation>Anleitung im Browser öffnen</translation>
    </message>
    <message>
        <source>GitLab lists models of a beta family only after the beta terms are accepted.</source>
        <translation>GitLab führt Modelle einer Beta-Familie erst auf, wenn den Beta-Bedingungen zugestimmt ist.</translation>
    </message>
    <message>
        <source>Open Configuration</source>
        <translation>Configuration öffnen</translation>
    </message>
    <message>
        <source>There is no API key here: the gateway&apos;s own environment holds the credentials of %1.</source>
        <translation>Hier gibt es keinen API-Schlüssel: die Umgebung des Gateways enthält die Zugangsdaten von %1.</translation>
    </message>
    <message>
        <source>Begins with %1, for example %1model-name.</source>
        <translation>Beginnt mit %1, etwa %1modellname.</translation>
    </message>
    <message>
        <source>Written as provider/model-name.</source>
        <translation>In der Form anbieter/modellname.</translation>
    </message>
    <message>
        <source>For a server that speaks like OpenAI: custom_openai/model-name.</source>
        <translation>Für einen Server, der wie OpenAI spricht: custom_openai/modellname.</translation>
    </message>
    <message>
        <source>set - leave empty to keep</source>
        <translation>gesetzt - leer lassen, um ihn zu behalten</translation>
    </message>
    <message>
        <source>API key: %1.</source>
        <translation>API-Schlüssel: %1.</translation>
    </message>
    <message>
        <source>kept as it is</source>
        <translation>bleibt, wie er ist</translation>
    </message>
    <message>
        <source>%1 is not right yet.</source>
        <translation>%1 stimmt noch nicht.</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::ModelSummary</name>
    <message>
        <source>not used: the gateway has credentials of its own</source>
        <translation>nicht benutzt: das Gateway hat eigene Zugangsdaten</translation>
    </message>
    <message>
        <source>the one typed here, kept in the keychain until it is applied</source>
        <translation>der hier eingegebene, bis zum Anwenden im Schlüsselbund</translation>
    </message>
    <message>
        <source>sent from the keychain when you apply</source>
        <translation>wird beim Anwenden aus dem Schlüsselbund gesendet</translation>
    </message>
    <message>
        <source>sent when you apply; kept in memory until Gatehouse is closed</source>
        <translation>wird beim Anwenden gesendet; bleibt im Speicher, bis Gatehouse geschlossen wird</translation>
    </message>
    <message>
        <source>sent from the environment variable %1 when you apply</source>
        <translation>wird beim Anwenden aus der Umgebungsvariable %1 gesendet</translation>
    </message>
    <message>
        <source>removed when you apply</source>
        <translation>wird beim Anwenden entfernt</translation>
    </message>
    <message>
        <source>kept as it is</source>
        <translation>bleibt, wie er ist</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>What will be sent</source>
        <translation>Was gesendet wird</translation>
    </message>
    <message>
        <source>Suitability</source>
        <translation>Eignung</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>Benutzt von</translation>
    </message>
    <message>
        <source>No feature yet.</source>
        <translation>Noch keine Funktion.</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::ModelTest</name>
    <message>
        <source>Test directly</source>
        <translation>Direkt testen</translation>
    </message>
    <message>
        <source>Cancel test</source>
        <translation>Test abbrechen</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>GitLab asks its saved gateway to call the model with these values. GitLab never shows a key: type it for the test.</source>
        <translation>GitLab bittet sein gespeichertes Gateway, das Modell mit diesen Werten aufzurufen. GitLab zeigt nie einen Schlüssel: ihn für den Test eingeben.</translation>
    </message>
    <message>
        <source>This computer calls the endpoint with these values, and sends the typed key there.</source>
        <translation>Dieser Rechner ruft den Endpunkt mit diesen Werten auf und sendet den eingegebenen Schlüssel dorthin.</translation>
    </message>
    <message>
        <source>This instance is offline: it has no URL yet</source>
        <translation>Diese Instanz ist offline: sie hat noch keine URL</translation>
    </message>
    <message>
        <source>Result of the test</source>
        <translation>Ergebnis des Tests</translation>
    </message>
    <message>
        <source>This model</source>
        <translation>Dieses Modell</translation>
    </message>
    <message>
        <source>Asking %1 from this computer…</source>
        <translation>%1 wird von diesem Rechner aus gefragt…</translation>
    </message>
    <message>
        <source>GitLab asks its gateway. A model that refuses can take 44 s.</source>
        <translation>GitLab fragt sein Gateway. Ein Modell, das ablehnt, kann 44 s brauchen.</translation>
    </message>
    <message>
        <source>Tested with other values than these.</source>
        <translation>Mit anderen Werten als diesen getestet.</translation>
    </message>
    <message>
        <source>It does not work as it stands.</source>
        <translation>So, wie es ist, geht es nicht.</translation>
    </message>
    <message>
        <source>Nothing could be tested.</source>
        <translation>Nichts konnte getestet werden.</translation>
    </message>
    <message>
        <source>It answers this computer. Whether the gateway reaches it, Test connection tells.</source>
        <translation>Es antwortet diesem Rechner. Ob das Gateway es erreicht, zeigt Test connection.</translation>
    </message>
    <message>
        <source>It works through GitLab and its gateway.</source>
        <translation>Es geht über GitLab und sein Gateway.</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::ModelsPage</name>
    <message>
        <source>The models that your own servers, or your accounts with a cloud, offer to GitLab Duo. Changes wait in the draft until you apply.</source>
        <translation>Die Modelle, die Ihre eigenen Server oder Ihre Konten bei einer Cloud für GitLab Duo bereitstellen. Änderungen warten im Entwurf, bis Sie anwenden.</translation>
    </message>
    <message>
        <source>A self-hosted model is a name, a family, and the address at which your AI gateway reaches it: a vLLM or other server that speaks like OpenAI, Azure OpenAI, or Amazon Bedrock. Once it is here, select it for features.</source>
        <translation>Ein selbst gehostetes Modell ist ein Name, eine Familie und die Adresse, unter der Ihr AI Gateway es erreicht: vLLM oder ein anderer Server, der wie OpenAI spricht, Azure OpenAI oder Amazon Bedrock. Ist es hier, wählen Sie es für Funktionen aus.</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Bearbeiten…</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Umbenennen</translation>
    </message>
    <message>
        <source>&amp;Clone…</source>
        <translation>&amp;Duplizieren…</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>&amp;Löschen…</translation>
    </message>
    <message>
        <source>Re&amp;store</source>
        <translation>&amp;Wiederherstellen</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>Benutzt von</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Aktualisiert</translation>
    </message>
    <message>
        <source>Features point to models that are not in this list: %1.</source>
        <translation>Funktionen verweisen auf Modelle, die nicht in dieser Liste stehen: %1.</translation>
    </message>
    <message>
        <source>GitLab hides models of a beta family until the beta terms are accepted. They still exist and still answer.</source>
        <translation>GitLab verbirgt Modelle einer Beta-Familie, bis den Beta-Bedingungen zugestimmt ist. Es gibt sie weiterhin, und sie antworten weiterhin.</translation>
    </message>
    <message>
        <source>Open Configuration</source>
        <translation>Configuration öffnen</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (Kopie)</translation>
    </message>
    <message>
        <source>%1 (copy %2)</source>
        <translation>%1 (Kopie %2)</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>%1 hinzufügen</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>%1 bearbeiten</translation>
    </message>
    <message>
        <source>Keeping the API key</source>
        <translation>Der API-Schlüssel wird abgelegt</translation>
    </message>
    <message>
        <source>Rename %1</source>
        <translation>%1 umbenennen</translation>
    </message>
    <message>
        <source>The model stays on GitLab until you apply. No feature uses it.</source>
        <translation>Das Modell bleibt in GitLab, bis Sie anwenden. Keine Funktion nutzt es.</translation>
    </message>
    <message>
        <source>Features that this instance hides still use it; GitLab would drop their choice with the model.</source>
        <translation>Funktionen, die diese Instanz verbirgt, nutzen es noch; GitLab würde deren Wahl mit dem Modell löschen.</translation>
    </message>
    <message>
        <source>Delete %1?</source>
        <translation>%1 löschen?</translation>
    </message>
    <message>
        <source>Delete %1 models?</source>
        <translation>%1 Modelle löschen?</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>%1 löschen</translation>
    </message>
    <message>
        <source>Delete %1 models</source>
        <translation>%1 Modelle löschen</translation>
    </message>
    <message>
        <source>1 model</source>
        <translation>1 Modell</translation>
    </message>
    <message>
        <source>%1 models</source>
        <translation>%1 Modelle</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>&amp;Testen</translation>
    </message>
    <message>
        <source>Last check</source>
        <translation>Letzte Prüfung</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::ModelsTable</name>
    <message>
        <source>%1, Beta</source>
        <translation>%1, Beta</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::ModelsTools</name>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Familie</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Plattform</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Unused</source>
        <translation>Unbenutzt</translation>
    </message>
    <message>
        <source>With findings</source>
        <translation>Mit Befunden</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>%1 of %2 selected</source>
        <translation>%1 von %2 ausgewählt</translation>
    </message>
    <message>
        <source>%1 of %2 models</source>
        <translation>%1 von %2 Modellen</translation>
    </message>
    <message>
        <source>1 model</source>
        <translation>1 Modell</translation>
    </message>
    <message>
        <source>%1 models</source>
        <translation>%1 Modelle</translation>
    </message>
    <message>
        <source>Failing</source>
        <translation>Fehlerhaft</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>What is configured, and what of it works. Everything here leads to the page that can change it.</source>
        <translation>Was konfiguriert ist und was davon geht. Alles hier führt zu der Seite, die es ändern kann.</translation>
    </message>
    <message>
        <source>Save as image</source>
        <translation>Als Bild speichern</translation>
    </message>
    <message>
        <source>Save the picture as &amp;PNG…</source>
        <translation>Das Bild als &amp;PNG speichern…</translation>
    </message>
    <message>
        <source>Save the picture as &amp;SVG…</source>
        <translation>Das Bild als &amp;SVG speichern…</translation>
    </message>
    <message>
        <source>Last check</source>
        <translation>Letzte Prüfung</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>Models and features</source>
        <translation>Modelle und Funktionen</translation>
    </message>
    <message>
        <source>Availability</source>
        <translation>Verfügbarkeit</translation>
    </message>
    <message>
        <source>Licence and add-ons</source>
        <translation>Lizenz und Add-ons</translation>
    </message>
    <message>
        <source>GitLab&apos;s own health check</source>
        <translation>GitLabs eigene Zustandsprüfung</translation>
    </message>
    <message>
        <source>%1 The picture shows what GitLab has; the changes of the draft are not in it yet.</source>
        <translation>%1 Das Bild zeigt, was GitLab hat; die Änderungen des Entwurfs sind noch nicht darin.</translation>
    </message>
    <message>
        <source>Open Configuration</source>
        <translation>Configuration öffnen</translation>
    </message>
    <message>
        <source>Open the features</source>
        <translation>Funktionen öffnen</translation>
    </message>
    <message>
        <source>Open Connectivity</source>
        <translation>Verbindungen öffnen</translation>
    </message>
    <message>
        <source>Checking: %1 of %2</source>
        <translation>Prüfung läuft: %1 von %2</translation>
    </message>
    <message>
        <source>Nothing was checked yet.</source>
        <translation>Noch wurde nichts geprüft.</translation>
    </message>
    <message>
        <source>Run the first check</source>
        <translation>Die erste Prüfung ausführen</translation>
    </message>
    <message>
        <source>Show the check</source>
        <translation>Die Prüfung zeigen</translation>
    </message>
    <message>
        <source>This instance is offline: there is nothing to ask.</source>
        <translation>Diese Instanz ist offline: es gibt nichts zu fragen.</translation>
    </message>
    <message>
        <source>A check asks GitLab for it.</source>
        <translation>Eine Prüfung fragt GitLab danach.</translation>
    </message>
    <message>
        <source>SVG (*.svg)</source>
        <translation>SVG (*.svg)</translation>
    </message>
    <message>
        <source>PNG (*.png)</source>
        <translation>PNG (*.png)</translation>
    </message>
    <message>
        <source>Saved the picture to %1.</source>
        <translation>Bild nach %1 gespeichert.</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::PageList</name>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::PlanHead</name>
    <message>
        <source>Read again</source>
        <translation>Erneut lesen</translation>
    </message>
    <message>
        <source>Import document…</source>
        <translation>Dokument importieren…</translation>
    </message>
    <message>
        <source>Export document…</source>
        <translation>Dokument exportieren…</translation>
    </message>
    <message>
        <source>Plan for %1</source>
        <translation>Plan für %1</translation>
    </message>
    <message>
        <source>server read %1</source>
        <translation>Server gelesen: %1</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::PlanList</name>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Show %1 more steps</source>
        <translation>%1 weitere Schritte zeigen</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::ReassignDialog</name>
    <message>
        <source>%1 is in use. GitLab would delete it all the same, and the choices of these features with it:</source>
        <translation>%1 wird benutzt. GitLab würde es trotzdem löschen, und die Wahl dieser Funktionen mit ihm:</translation>
    </message>
    <message>
        <source>%1 models are in use. GitLab would delete them all the same, and the choices of these features with them:</source>
        <translation>%1 Modelle werden benutzt. GitLab würde sie trotzdem löschen, und die Wahl dieser Funktionen mit ihnen:</translation>
    </message>
    <message>
        <source>Also used by features that this instance hides: %1. Accept the beta terms and reassign them first.</source>
        <translation>Auch von Funktionen benutzt, die diese Instanz verbirgt: %1. Stimmen Sie den Beta-Bedingungen zu, und weisen Sie sie zuerst neu zu.</translation>
    </message>
    <message>
        <source>Assign these features to</source>
        <translation>Diese Funktionen zuweisen an</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Wählen</translation>
    </message>
    <message>
        <source>Reassign and delete</source>
        <translation>Neu zuweisen und löschen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::Session</name>
    <message>
        <source>Line %1, column %2: %3</source>
        <translation>Zeile %1, Spalte %2: %3</translation>
    </message>
    <message>
        <source>and 1 more</source>
        <translation>und 1 weiteres</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiteres</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>%1 wird gelesen</translation>
    </message>
    <message>
        <source>Sample (GitLab 18.5)</source>
        <translation>Beispiel (GitLab 18.5)</translation>
    </message>
    <message>
        <source>It removes these models: %1</source>
        <translation>Es entfernt diese Modelle: %1</translation>
    </message>
    <message>
        <source>%1 holds nothing that differs from the draft.</source>
        <translation>%1 enthält nichts, was sich vom Entwurf unterscheidet.</translation>
    </message>
    <message>
        <source>%1 was laid on the draft. Nothing is sent before you apply.</source>
        <translation>%1 wurde auf den Entwurf gelegt. Nichts wird gesendet, bevor Sie anwenden.</translation>
    </message>
    <message>
        <source>The draft was written to %1. Keys are not part of it.</source>
        <translation>Der Entwurf wurde nach %1 geschrieben. Schlüssel gehören nicht dazu.</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::SettingControl</name>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::SettingRow</name>
    <message>
        <source>Open in browser</source>
        <translation>Im Browser öffnen</translation>
    </message>
    <message>
        <source>Open in browser: %1</source>
        <translation>Im Browser öffnen: %1</translation>
    </message>
    <message>
        <source>Applying this also overwrites the setting in every group and project. Earlier choices there are lost.</source>
        <translation>Das Anwenden überschreibt diese Einstellung auch in jeder Gruppe und jedem Projekt. Was dort gewählt war, geht verloren.</translation>
    </message>
    <message>
        <source>This instance is offline: it has no URL yet</source>
        <translation>Diese Instanz ist offline: sie hat noch keine URL</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>Nicht gesetzt</translation>
    </message>
    <message>
        <source>Not read yet</source>
        <translation>Noch nicht gelesen</translation>
    </message>
    <message>
        <source>Not managed; GitLab&apos;s default: %1</source>
        <translation>Nicht verwaltet; GitLabs Vorgabe: %1</translation>
    </message>
    <message>
        <source>Not managed; GitLab&apos;s default: %1 %2</source>
        <translation>Nicht verwaltet; GitLabs Vorgabe: %1 %2</translation>
    </message>
    <message>
        <source>Not visible with this token</source>
        <translation>Mit diesem Token nicht sichtbar</translation>
    </message>
    <message>
        <source>Changed in GitLab itself; its state is not known here</source>
        <translation>Wird in GitLab selbst geändert; der Zustand ist hier nicht bekannt</translation>
    </message>
    <message>
        <source>Changed in GitLab itself</source>
        <translation>Wird in GitLab selbst geändert</translation>
    </message>
    <message>
        <source>GitLab&apos;s feature flag %1 is off on this instance</source>
        <translation>GitLabs Feature-Flag %1 ist auf dieser Instanz aus</translation>
    </message>
    <message>
        <source>This instance is read-only</source>
        <translation>Diese Instanz ist schreibgeschützt</translation>
    </message>
    <message>
        <source>not managed</source>
        <translation>nicht verwaltet</translation>
    </message>
    <message>
        <source>not visible</source>
        <translation>nicht sichtbar</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::StatusLine</name>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::StepRow</name>
    <message>
        <source>Discard: %1</source>
        <translation>Verwerfen: %1</translation>
    </message>
    <message>
        <source>Open in browser</source>
        <translation>Im Browser öffnen</translation>
    </message>
    <message>
        <source>Open in browser: %1</source>
        <translation>Im Browser öffnen: %1</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>Erledigt: %1</translation>
    </message>
    <message>
        <source>Checked again by reading the server</source>
        <translation>Wird durch Lesen des Servers erneut geprüft</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::TimingBars</name>
    <message>
        <source>median %1, from %2 to %3, %4 calls</source>
        <translation>Median %1, von %2 bis %3, %4 Aufrufe</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::TopBar</name>
    <message>
        <source>GitLab %1, offline</source>
        <translation>GitLab %1, offline</translation>
    </message>
    <message>
        <source>GitLab %1, %2</source>
        <translation>GitLab %1, %2</translation>
    </message>
    <message>
        <source>Instance</source>
        <translation>Instanz</translation>
    </message>
    <message>
        <source>Add instance…</source>
        <translation>Instanz hinzufügen…</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>Schreibgeschützt</translation>
    </message>
    <message>
        <source>No instance</source>
        <translation>Keine Instanz</translation>
    </message>
    <message>
        <source>GitLab %1</source>
        <translation>GitLab %1</translation>
    </message>
    <message>
        <source>(not read yet)</source>
        <translation>(noch nicht gelesen)</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>offline</translation>
    </message>
    <message>
        <source>This instance has no URL yet. Everything can be prepared; nothing can be read or applied.</source>
        <translation>Diese Instanz hat noch keine URL. Alles kann vorbereitet werden; nichts kann gelesen oder angewendet werden.</translation>
    </message>
    <message>
        <source>online, read %1</source>
        <translation>online, gelesen %1</translation>
    </message>
    <message>
        <source>online, not read yet</source>
        <translation>online, noch nicht gelesen</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::Welcome</name>
    <message>
        <source>Welcome</source>
        <translation>Willkommen</translation>
    </message>
    <message>
        <source>No instance yet</source>
        <translation>Noch keine Instanz</translation>
    </message>
    <message>
        <source>An instance is one GitLab installation whose Duo configuration you look after. Give its address and a token to read it, or prepare everything offline and bring it in later. Nothing is sent to a server before you review and apply it.</source>
        <translation>Eine Instanz ist eine GitLab-Installation, deren Duo-Konfiguration Sie betreuen. Geben Sie ihre Adresse und ein Token an, um sie zu lesen, oder bereiten Sie alles offline vor und bringen es später ein. Nichts wird an einen Server gesendet, bevor Sie durchsehen und anwenden.</translation>
    </message>
</context>
</TS>
