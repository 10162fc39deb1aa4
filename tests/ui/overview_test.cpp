// SPDX-License-Identifier: Apache-2.0
// The page *Overview*: which chain is drawn, what its links say, where its boxes lead, and the picture as a file.
#include "tests/lines.h"
#include "tests/ui/live_fixture.h"
#include "ui/pages/overview/chain_picture.h"
#include "ui/pages/overview/chain_view.h"

#include <QAbstractButton>
#include <QImage>
#include <QLabel>
#include <QPainter>
#include <QScrollArea>
#include <QScrollBar>

using namespace gatehouse;
using namespace gatehouse::ui;
using gatehouse::test::lines;
using gatehouse::test::LiveFixture;
using gatehouse::test::PageFixture;

namespace {

/// "gitlab -> gateway: failed", a line each.
QStringList printed(const Chain& chain)
{
    QStringList out;
    for (const ChainBox& box : chain.boxes)
        out << QStringLiteral("%1%2%3").arg(box.title, box.there ? QString() : QStringLiteral(" (absent)"),
            box.outside ? QStringLiteral(" outside") : QString());
    for (const ChainEdge& edge : chain.edges)
        out << QStringLiteral("%1: %2").arg(edge.name, wordOf(edge));
    return out;
}

domain::CheckResult result(const char* id, domain::CheckState state)
{
    domain::CheckResult r;
    r.id = *domain::CheckId::parse(QLatin1String(id));
    r.state = state;
    return r;
}

bool shows(const QWidget* root, const QString& text)
{
    const auto labels = root->findChildren<QLabel*>();
    return std::any_of(labels.cbegin(), labels.cend(),
        [&](const QLabel* label) { return label->isVisible() && label->text() == text; });
}

} // namespace

class OverviewTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { strictUi(); }

    void theSiteIsDrawn()
    {
        PageFixture site;
        site.import(test::siteDocument);
        const Chain chain = chainOf(*site.open, {});
        QCOMPARE(printed(chain),
            lines({"You", "GitLab 18.9", "AI gateway", "Agent Platform service", "10.0.0.9:8000", "Old llama",
                "Amazon Bedrock outside", "Claude on Bedrock outside", "vllm.example.internal:8000", "Mixtral on vLLM",
                "You → GitLab: not checked", "GitLab → AI gateway: not checked",
                "GitLab → Agent Platform service: not checked", "AI gateway → 10.0.0.9:8000: not checked",
                "AI gateway → Amazon Bedrock: not checked", "AI gateway → vllm.example.internal:8000: not checked"}));
    }

    void configurationTypes_data()
    {
        QTest::addColumn<QByteArray>("document");
        QTest::addColumn<int>("type");
        QTest::addColumn<bool>("cloud");
        const QByteArray head = "gatehouse: 1\ngitlab: \"18.9\"\n";
        const QByteArray gateway = "settings:\n  ai_gateway_url: http://gateway.example.internal:5052\n";
        QTest::newRow("no gateway") << head + "features:\n  duo_chat: {gitlab: claude_sonnet_4_5_20250929}\n"
                                    << int(ConfigurationType::GitLabGateway) << true;
        QTest::newRow("own gateway") << head + gateway << int(ConfigurationType::SelfHosted) << false;
        QTest::newRow("both") << head + gateway + "features:\n  duo_chat: {gitlab: claude_sonnet_4_5_20250929}\n"
                              << int(ConfigurationType::Hybrid) << true;
    }
    void configurationTypes()
    {
        QFETCH(QByteArray, document);
        QFETCH(int, type);
        QFETCH(bool, cloud);
        PageFixture site;
        site.import(document);
        const Chain chain = chainOf(*site.open, {});
        QCOMPARE(int(chain.type), type);
        QCOMPARE(chain.box(QStringLiteral("cloud")) != nullptr, cloud);
        QCOMPARE(chain.leaving.isEmpty(), !cloud);
        site.show(overviewPage());
        QVERIFY(site.page->findChild<ChainView*>());
        QVERIFY(shows(site.page, ui::title(chain.type)));
        // Whatever is outside stands outside the border.
        const ChainStyle style{site.window.palette(), site.window.font(), QDateTime::currentDateTimeUtc()};
        for (const int width : {0, 1000}) {
            const ChainLayout layout = layOut(chain, width, style);
            for (const ChainBox& box : chain.boxes) {
                QCOMPARE(layout.border.contains(layout.boxes.value(box.id)), !box.outside);
                QCOMPARE(layout.border.intersects(layout.boxes.value(box.id)), !box.outside);
            }
        }
    }

    void linksSayWhatTheChecksSaid()
    {
        PageFixture site;
        site.import(test::siteDocument);
        domain::LatestChecks checks;
        checks.results = {result("A7:gitlab@workstation", domain::CheckState::Warning),
            result("D1:gateway@gitlab", domain::CheckState::Failed),
            result("C2:gateway@workstation", domain::CheckState::Passed),
            result("E1:model:Mixtral on vLLM@gateway", domain::CheckState::Running),
            result("F2:model:Old llama@workstation", domain::CheckState::Failed),
            result("G6:agent-platform@gitlab", domain::CheckState::Skipped)};
        checks.times.insert(QStringLiteral("D1:gateway@gitlab"), QDateTime::currentDateTimeUtc());
        const Chain chain = chainOf(*site.open, checks);
        const auto edge = [&](const char* to) {
            return std::find_if(chain.edges.cbegin(), chain.edges.cend(),
                [to](const ChainEdge& e) { return e.to == QLatin1String(to); });
        };
        QCOMPARE(edge("gitlab")->state, domain::CheckState::Warning);
        QCOMPARE(edge("gateway")->state, domain::CheckState::Failed);
        QCOMPARE(edge("gateway")->worst, QStringLiteral("D1:gateway@gitlab"));
        QCOMPARE(ageOf(*edge("gateway"), QDateTime::currentDateTimeUtc()), QStringLiteral("just now"));
        QCOMPARE(edge("agent-platform")->state, domain::CheckState::Skipped);
        QCOMPARE(edge("server:vllm.example.internal:8000")->state, domain::CheckState::Running);
        QCOMPARE(edge("server:10.0.0.9:8000")->state, domain::CheckState::Skipped);
        QCOMPARE(chain.box(QStringLiteral("gateway"))->state, domain::CheckState::Passed);
        QCOMPARE(chain.box(QStringLiteral("server:10.0.0.9:8000"))->state, domain::CheckState::Failed);
    }

    void nothingStandsOnAnything()
    {
        PageFixture site;
        site.import(test::siteDocument);
        const Chain chain = chainOf(*site.open, {});
        for (const int width : {500, 700, 800, 900, 1000, 1600}) {
            const ChainLayout layout = layOut(chain, width, {site.window.palette(), site.window.font(), {}});
            QList<QRect> all;
            for (const ChainBox& box : chain.boxes)
                all << layout.boxes.value(box.id);
            for (const ChainLayout::Line& line : layout.lines)
                all << line.label;
            for (int i = 0; i < all.size(); ++i) {
                QVERIFY(QRect({}, layout.size).contains(all[i]));
                for (int j = 0; j < i; ++j)
                    QVERIFY2(!all[i].intersects(all[j]),
                        qPrintable(QStringLiteral("%1 and %2 at %3").arg(i).arg(j).arg(width)));
            }
        }
    }

    void thePictureGivesWay()
    {
        PageFixture site;
        site.import(test::siteDocument);
        const ChainStyle style{site.window.palette(), site.window.font(), {}};
        const Chain chain = chainOf(*site.open, {});
        // What is outside stands below the border before anything is cut off.
        const int narrowest = layOut(chain, 0, style).size.width();
        for (int width = narrowest; width < 2 * narrowest; width += 7)
            QVERIFY2(layOut(chain, width, style).size.width() <= width, qPrintable(QString::number(width)));
        // Where even that has no room, the picture scrolls alone: cards and buttons keep to the window.
        site.show(overviewPage());
        for (const int width : {narrowest * 3 / 2, narrowest * 3 / 4}) {
            site.window.resize(width, 800);
            const auto areas = site.page->findChildren<QScrollArea*>();
            const auto* picture = site.page->findChild<ChainView*>();
            for (const QScrollArea* area : areas)
                QTRY_COMPARE(area->horizontalScrollBar()->maximum() > 0,
                    area->widget() == picture && picture->minimumWidth() > area->viewport()->width());
            // All of its height is there, also above a scroll bar.
            const auto* area = qobject_cast<QScrollArea*>(picture->parentWidget()->parentWidget());
            QTRY_COMPARE(area->viewport()->height(), picture->height());
        }
    }

    void boxesLeadToWhereTheyCanBeChanged()
    {
        PageFixture site;
        site.import(test::siteDocument);
        site.show(overviewPage());
        QVERIFY2(finding::namelessFocusable(site.page).isEmpty(),
            qPrintable(finding::namelessFocusable(site.page).join(u'\n')));
        QSignalSpy paths(site.page, &Page::goToPath);
        QSignalSpy pages(site.page, &Page::goTo);
        auto* view = site.page->findChild<ChainView*>();
        auto* gateway = site.find<QAbstractButton>(QStringLiteral("AI gateway"), view);
        gateway->setFocus();
        QTest::keyClick(gateway, Qt::Key_Return);
        QCOMPARE(paths.size(), 1);
        QCOMPARE(paths.takeFirst().constFirst().value<domain::Path>().id, QStringLiteral("ai_gateway_url"));
        site.click(QStringLiteral("Mixtral on vLLM"), view);
        QCOMPARE(paths.takeFirst().constFirst().value<domain::Path>().id, site.model("Mixtral on vLLM")->key.text());
        site.click(QStringLiteral("GitLab → AI gateway"), view);
        QCOMPARE(pages.takeFirst().constFirst().toString(), QStringLiteral("connectivity"));
        QVERIFY(!gateway->accessibleDescription().isEmpty());
    }

    void offlineInstancesHaveAPictureToo()
    {
        PageFixture site;
        site.show(overviewPage());
        auto* view = site.page->findChild<ChainView*>();
        QCOMPARE(view->chain().boxes.size(),
            5); // you, GitLab, absent gateway and service, and where requests go without them
        QVERIFY(!view->chain().box(QStringLiteral("gateway"))->there);
        QVERIFY(site.find<QAbstractButton>(QStringLiteral("Run the first check")));
    }

    void cardsSayWhatIs()
    {
        LiveFixture live;
        PageFixture& site = *live.site;
        site.show(overviewPage());
        QString text;
        const auto labels = site.page->findChildren<QLabel*>();
        for (const QLabel* label : labels)
            if (label->isVisible())
                text += label->text() + u'\n';
        for (const char* wanted : {"Licence and add-ons", "Ultimate", "GitLab Duo availability", "self-hosted model",
                 "Nothing was checked yet."})
            QVERIFY2(text.contains(QLatin1String(wanted)), qPrintable(QLatin1String(wanted) + u'\n' + text));
    }

    void theWholePictureIsPainted()
    {
        PageFixture site;
        site.import(test::siteDocument);
        const Chain chain = chainOf(*site.open, {});
        const ChainStyle style{site.window.palette(), site.window.font(), QDateTime::currentDateTimeUtc()};
        const ChainLayout layout = layOut(chain, 1200, style);
        QImage image(pictureSize(layout, style), QImage::Format_RGB32);
        QPainter painter(&image);
        paintPicture(painter, chain, layout, style, QStringLiteral("Acme"));
        painter.end();
        // Something is drawn at every box, and nothing is left unpainted.
        const int down = image.height() - layout.size.height();
        for (const ChainBox& box : chain.boxes) {
            const QRect at = layout.boxes.value(box.id).translated(0, down);
            QSet<QRgb> colours;
            for (int x = at.left(); x < at.right(); ++x)
                for (int y = at.top(); y < at.bottom(); ++y)
                    colours << image.pixel(x, y);
            QVERIFY2(colours.size() > 4, qPrintable(box.id));
        }
    }
};

QTEST_MAIN(OverviewTest)
#include "overview_test.moc"
