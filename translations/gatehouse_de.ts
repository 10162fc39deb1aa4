<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
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
        <source>Changes</source>
        <translation>Änderungen</translation>
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
        <translation>Sie auf der Seite Konfiguration setzen.</translation>
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
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Error, %1 in all</source>
        <translation>Fehler, insgesamt %1</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Warning, %1 in all</source>
        <translation>Warnung, insgesamt %1</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>%1 notes</source>
        <translation>%1 Hinweise</translation>
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
        <source>The head of the answer of %1 is larger than Gatehouse accepts.</source>
        <translation>Der Kopf der Antwort von %1 ist größer, als Gatehouse annimmt.</translation>
    </message>
    <message>
        <source>Check that the URL leads to GitLab and not to another service.</source>
        <translation>Prüfen Sie, ob die URL zu GitLab führt und nicht zu einem anderen Dienst.</translation>
    </message>
    <message>
        <source>The compressed answer of %1 is damaged, or larger than Gatehouse accepts.</source>
        <translation>Die komprimierte Antwort von %1 ist beschädigt oder größer, als Gatehouse annimmt.</translation>
    </message>
    <message>
        <source>Check that the URL leads to GitLab and not to another service, and whether a proxy alters answers.</source>
        <translation>Prüfen Sie, ob die URL zu GitLab führt und nicht zu einem anderen Dienst, und ob ein Proxy Antworten verändert.</translation>
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
        <source>Credentials in a proxy address are not supported.</source>
        <translation>Zugangsdaten in einer Proxy-Adresse werden nicht unterstützt.</translation>
    </message>
    <message>
        <source>Use a proxy that does not ask for them.</source>
        <translation>Verwenden Sie einen Proxy, der nicht danach fragt.</translation>
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
        <source>Check the spelling. The instance switcher lists the names; on the command line, gatehousectl instance list does.</source>
        <translation>Prüfen Sie die Schreibweise. Die Namen stehen in der Auswahl der Instanzen; auf der Befehlszeile zeigt sie gatehousectl instance list.</translation>
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
        <source>Enter the login for the proxy, ask for an exception for this computer, or choose another proxy or none.</source>
        <translation>Geben Sie die Anmeldung für den Proxy ein, erbitten Sie eine Ausnahme für diesen Rechner, oder wählen Sie einen anderen Proxy oder keinen.</translation>
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
        <translation>&amp;Prüfen und anwenden…</translation>
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
</context>
<context>
    <name>gatehouse::ui::ConfigurationPage</name>
    <message>
        <source>Where GitLab Duo gets its answers from and who may use it. Nothing is sent before you review and apply.</source>
        <translation>Woher GitLab Duo seine Antworten bekommt und wer es nutzen darf. Nichts wird gesendet, bevor Sie prüfen und anwenden.</translation>
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
        <translation>Konfiguration öffnen</translation>
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
        <translation>Konfiguration öffnen</translation>
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
        <translation>Konfiguration öffnen</translation>
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
        <translation>Eine Instanz ist eine GitLab-Installation, deren Duo-Konfiguration Sie betreuen. Geben Sie ihre Adresse und ein Token an, um sie zu lesen, oder bereiten Sie alles offline vor und bringen es später ein. Nichts wird an einen Server gesendet, bevor Sie prüfen und anwenden.</translation>
    </message>
</context>
</TS>
