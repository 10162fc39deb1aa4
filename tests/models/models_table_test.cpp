// SPDX-License-Identifier: Apache-2.0
// The models table as text: rows from the draft and from what it deletes, filters, sorting, renaming.
#include "tests/ui/page_fixture.h"
#include "ui/pages/models/models_table.h"

#include <QAbstractItemModelTester>

using namespace gatehouse;
using namespace gatehouse::ui;
using gatehouse::test::PageFixture;

namespace {

/// A line per row: the columns that matter, and the change.
QStringList printed(const QAbstractItemModel& model)
{
    QStringList out;
    for (int row = 0; row < model.rowCount(); ++row) {
        QStringList cells;
        for (const int column :
            {ModelsTable::Name, ModelsTable::Family, ModelsTable::Endpoint, ModelsTable::ApiKey, ModelsTable::UsedBy})
            cells << model.index(row, column).data().toString();
        cells << text(RowChange(model.index(row, 0).data(ModelsTable::ChangeRole).toInt()));
        out << cells.join(QStringLiteral(" | "));
    }
    out.sort(); // the order of models means nothing
    return out;
}

} // namespace

class ModelsTableTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_site = std::make_unique<PageFixture>();
        m_site->import(test::siteDocument);
        m_table = std::make_unique<ModelsTable>();
        m_tester = std::make_unique<QAbstractItemModelTester>(
            m_table.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        m_table->setHeaders({QStringLiteral("Name"), QStringLiteral("Model family")});
        m_table->setRows(modelRows(*m_site->open));
    }
    void cleanup()
    {
        m_tester.reset();
        m_table.reset();
        m_site.reset();
    }

    void rows()
    {
        QCOMPARE(printed(*m_table),
            (QStringList{QStringLiteral("Claude on Bedrock | Claude | -- | not used | 1 | added"),
                QStringLiteral(
                    "Mixtral on vLLM | Mixtral | http://vllm.example.internal:8000/v1 | not set | 1 | added"),
                QStringLiteral("Old llama | Llama 3, Beta | http://10.0.0.9:8000 | will be set | 0 | added")}));
    }

    void findingsStandInWords()
    {
        const QModelIndex cell = m_table->index(m_table->rowOf(m_site->model("Old llama")->key), ModelsTable::Findings);
        QVERIFY(cell.data().toString().startsWith(QStringLiteral("Warning")));
        QVERIFY2(cell.data(Qt::AccessibleDescriptionRole).toString().contains(QStringLiteral("/v1")),
            qPrintable(cell.data(Qt::AccessibleDescriptionRole).toString()));
        QVERIFY(!cell.data(Qt::DecorationRole).isNull());
    }

    void filters_data()
    {
        QTest::addColumn<QString>("search");
        QTest::addColumn<QString>("family");
        QTest::addColumn<int>("platform");
        QTest::addColumn<int>("show");
        QTest::addColumn<QStringList>("names");
        const QString mixtral = QStringLiteral("Mixtral on vLLM"), claude = QStringLiteral("Claude on Bedrock"),
                      llama = QStringLiteral("Old llama");
        QTest::newRow("all") << ""
                             << "" << -1 << 0 << QStringList{claude, mixtral, llama};
        QTest::newRow("by name") << "llama"
                                 << "" << -1 << 0 << QStringList{llama};
        QTest::newRow("by identifier") << "sonnet"
                                       << "" << -1 << 0 << QStringList{claude};
        QTest::newRow("by feature that uses it") << "general chat"
                                                 << "" << -1 << 0 << QStringList{claude};
        QTest::newRow("every word") << "vllm 8000"
                                    << "" << -1 << 0 << QStringList{mixtral};
        QTest::newRow("family") << ""
                                << "claude_3" << -1 << 0 << QStringList{claude};
        QTest::newRow("platform") << ""
                                  << "" << int(domain::Platform::Bedrock) << 0 << QStringList{claude};
        QTest::newRow("unused") << ""
                                << "" << -1 << 1 << QStringList{llama};
        QTest::newRow("nothing") << "no such thing"
                                 << "" << -1 << 0 << QStringList{};
    }

    void filters()
    {
        QFETCH(QString, search);
        QFETCH(QString, family);
        QFETCH(int, platform);
        QFETCH(int, show);
        QFETCH(QStringList, names);
        ModelsFilter filter(m_table.get());
        const QAbstractItemModelTester tester(&filter, QAbstractItemModelTester::FailureReportingMode::QtTest);
        filter.setSearch(search);
        filter.setFamily(family);
        filter.setPlatform(platform < 0 ? std::nullopt : std::optional(domain::Platform(platform)));
        filter.setShow(ModelsFilter::Show(show));
        filter.sort(ModelsTable::Name);
        QStringList found;
        for (int row = 0; row < filter.rowCount(); ++row)
            found << filter.index(row, 0).data().toString();
        QCOMPARE(found, names);
    }

    void sortsNumbersAsNumbers()
    {
        ModelsFilter filter(m_table.get());
        filter.sort(ModelsTable::UsedBy, Qt::AscendingOrder);
        QCOMPARE(filter.index(0, 0).data().toString(), QStringLiteral("Old llama"));
        filter.sort(ModelsTable::Name, Qt::AscendingOrder);
        QCOMPARE(filter.index(0, 0).data().toString(), QStringLiteral("Claude on Bedrock"));
    }

    /// What *Failing* shows comes together, the worst last.
    void sortsChecksByUrgency()
    {
        using domain::CheckState;
        QList<ModelRow> rows = m_table->rows();
        const QList<CheckState> worst{
            CheckState::Failed, CheckState::Explained, CheckState::Warning, CheckState::Running, CheckState::Skipped};
        while (rows.size() < worst.size())
            rows << rows.constFirst();
        for (int row = 0; row < worst.size(); ++row)
            rows[row].checked = worst[row];
        ModelsTable table;
        table.setRows(rows);
        QList<int> keys;
        for (int row = 0; row < rows.size(); ++row)
            keys.prepend(table.index(row, ModelsTable::LastCheck).data(ModelsTable::SortRole).toInt());
        QVERIFY(std::is_sorted(keys.cbegin(), keys.cend()));
        QCOMPARE(QSet<int>(keys.cbegin(), keys.cend()).size(), worst.size());
    }

    void editsKeepRowsInPlace()
    {
        QSignalSpy reset(m_table.get(), &QAbstractItemModel::modelReset);
        QSignalSpy changed(m_table.get(), &QAbstractItemModel::dataChanged);
        QSignalSpy renamed(m_table.get(), &ModelsTable::renamed);
        const int llama = m_table->rowOf(m_site->model("Old llama")->key);
        QVERIFY(m_table->setData(m_table->index(llama, ModelsTable::Name), QStringLiteral("New llama"), Qt::EditRole));
        QCOMPARE(renamed.size(), 1);
        QVERIFY(!m_table->setData(m_table->index(llama, ModelsTable::Endpoint), QStringLiteral("x"), Qt::EditRole));
        domain::Configuration after = m_site->open->draft();
        after.model(m_site->model("Old llama")->key)->name = QStringLiteral("New llama");
        QVERIFY(m_site->open->edit(QStringLiteral("Rename"), after).has_value());
        m_table->setRows(modelRows(*m_site->open));
        QCOMPARE(m_table->index(llama, 0).data().toString(), QStringLiteral("New llama"));
        QCOMPARE(reset.size(), 0);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(changed.constLast().at(0).toModelIndex().column(), int(ModelsTable::Name));
        // A check says nothing about the name: it may be being typed.
        QList<ModelRow> checked = m_table->rows();
        checked[llama].checked = domain::CheckState::Failed;
        m_table->setRows(checked);
        QCOMPARE(changed.size(), 2);
        QCOMPARE(changed.constLast().at(0).toModelIndex().column(), int(ModelsTable::Name) + 1);
        QCOMPARE(changed.constLast().at(1).toModelIndex().column(), int(ModelsTable::ColumnCount) - 1);
    }

private:
    std::unique_ptr<PageFixture> m_site;
    std::unique_ptr<ModelsTable> m_table;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

QTEST_MAIN(ModelsTableTest)
#include "models_table_test.moc"
