// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/overview/overview_page.h"

#include "base/file.h"
#include "base/words.h"
#include "ui/dialogs/dialogs.h"
#include "ui/pages/entries.h"
#include "ui/pages/overview/card_contents.h"
#include "ui/pages/overview/chain_view.h"
#include "ui/shell/actions.h"
#include "ui/shell/check_runs.h"
#include "ui/widgets/accessible.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/finding_label.h"
#include "ui/widgets/text.h"
#include "ui/widgets/tinted_label.h"

#include <QAction>
#include <QBuffer>
#include <QDir>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QMenu>
#include <QPainter>
#include <QScrollArea>
#include <QScrollBar>
#include <QSvgGenerator>
#include <QToolButton>

namespace gatehouse::ui {

using namespace domain;

namespace {

constexpr int pictureWidth = 1200;

QByteArray asSvg(const Chain& chain, const ChainLayout& layout, const ChainStyle& style, const QString& heading)
{
    QByteArray out;
    QBuffer buffer(&out);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    const QSize size = pictureSize(layout, style);
    generator.setSize(size);
    generator.setViewBox(QRect({}, size));
    generator.setTitle(heading);
    QPainter painter(&generator);
    paintPicture(painter, chain, layout, style, heading);
    painter.end();
    return out;
}

QByteArray asPng(const Chain& chain, const ChainLayout& layout, const ChainStyle& style, const QString& heading)
{
    constexpr int scale = 2;
    QImage image(pictureSize(layout, style) * scale, QImage::Format_RGB32);
    image.setDevicePixelRatio(scale);
    QPainter painter(&image);
    paintPicture(painter, chain, layout, style, heading);
    painter.end();
    QByteArray out;
    QBuffer buffer(&out);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return out;
}

/// Scrolls the picture alone where even the narrowest has no room: what stands around it keeps to the window's width.
class PictureArea : public QScrollArea {
public:
    PictureArea(QWidget* picture, QWidget* parent) : QScrollArea(parent)
    {
        setWidgetResizable(true);
        setFrameShape(QFrame::NoFrame);
        setFocusPolicy(Qt::NoFocus);
        setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        setWidget(picture);
        picture->setAutoFillBackground(false);
        viewport()->setAutoFillBackground(false);
    }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        const bool out = QScrollArea::eventFilter(watched, event);
        if (watched == widget() && (event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest))
            follow();
        return out;
    }
    void resizeEvent(QResizeEvent* event) override
    {
        QScrollArea::resizeEvent(event);
        follow();
    }

private:
    void follow()
    {
        const bool wider = widget()->minimumWidth() > width();
        setFixedHeight(widget()->minimumHeight() + (wider ? horizontalScrollBar()->sizeHint().height() : 0));
    }
};

} // namespace

OverviewPage::OverviewPage(const PageContext& context, QWidget* parent) : Page(context, parent)
{
    setTitle(tr("Overview"));
    setDescription(
        tr("What is configured, and what of it works. Everything here leads to the page that can change it."));
    auto* content = new QWidget(this);
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, theme::grid, theme::grid * 2);
    column->setSpacing(theme::grid * 3 / 2);
    column->addWidget(buildHead());
    m_chain = new ChainView(content);
    column->addWidget(new PictureArea(m_chain, content));
    addCards(content);
    column->addLayout(m_grid);
    column->addStretch();
    setScrolledContent(content);
    connect(m_chain, &ChainView::boxActivated, this, &OverviewPage::openBox);
    connect(m_chain, &ChainView::edgeActivated, this, [this](const ChainEdge& edge) {
        Q_EMIT goTo(
            QStringLiteral("connectivity"), edge.worst.isEmpty() ? QString() : QStringLiteral("show ") + edge.worst);
    });
    connect(&context.runs, &CheckRuns::changed, this, [this](const QUuid& id) {
        if (isVisible() && instance() && instance()->instance().id == id)
            refresh();
    });
}

QWidget* OverviewPage::buildHead()
{
    auto* head = new QWidget(this);
    m_type = new QLabel(head);
    m_type->setFont(theme::headingFont(font()));
    m_type->setTextFormat(Qt::PlainText);
    m_explanation = TintedLabel::wrapping(theme::Role::MutedText, head);
    auto* save = new QToolButton(head);
    save->setText(tr("Save as image"));
    save->setIcon(theme::icon(QStringLiteral("image")));
    save->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    save->setPopupMode(QToolButton::InstantPopup);
    nameIt(save, save->text());
    m_png = context().actions.add(
        {"overview.png", tr("Save the picture as &PNG…"), {}}, this, [this] { saveImage(false); });
    m_svg =
        context().actions.add({"overview.svg", tr("Save the picture as &SVG…"), {}}, this, [this] { saveImage(true); });
    auto* menu = new QMenu(save);
    menu->addActions({m_png, m_svg});
    save->setMenu(menu);
    auto* words = new QVBoxLayout;
    words->setSpacing(theme::grid / 4);
    words->addWidget(m_type);
    words->addWidget(m_explanation);
    auto* line = new QHBoxLayout(head);
    line->setContentsMargins(0, 0, 0, 0);
    line->addLayout(words, 1);
    line->addWidget(save, 0, Qt::AlignTop);
    return head;
}

void OverviewPage::addCards(QWidget* content)
{
    const auto card = [&](const QString& title, const char* icon) {
        auto* made = new Card(title, QLatin1String(icon), content);
        m_cards << made;
        return made;
    };
    m_check = card(tr("Last check"), "connectivity");
    m_findings = card(tr("Findings"), "warning");
    m_figures = card(tr("Models and features"), "features");
    m_availability = card(tr("Availability"), "configuration");
    m_licence = card(tr("Licence and add-ons"), "licence");
    m_health = card(tr("GitLab's own health check"), "instance");
    m_grid = new QGridLayout;
    m_grid->setSpacing(theme::grid * 3 / 2);
    arrangeCards();
}

void OverviewPage::arrangeCards()
{
    const int columns = std::clamp(width() / std::max(1, fontMetrics().averageCharWidth() * 44), 1, 3);
    if (m_grid->count() > 0 && m_grid->itemAtPosition(0, columns - 1) && !m_grid->itemAtPosition(0, columns))
        return;
    for (Card* card : std::as_const(m_cards))
        m_grid->removeWidget(card);
    for (int i = 0; i < m_cards.size(); ++i)
        m_grid->addWidget(m_cards[i], i / columns, i % columns);
    for (int column = 0; column < 3; ++column)
        m_grid->setColumnStretch(column, column < columns ? 1 : 0);
}

void OverviewPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    arrangeCards();
}

void OverviewPage::showEvent(QShowEvent* event)
{
    Page::showEvent(event);
    refresh(); // runs go on while other pages are shown, and ages grow
}

void OverviewPage::opened()
{
    if (!instance())
        m_chain->setChain({});
}

void OverviewPage::refresh()
{
    if (!instance())
        return;
    const Chain chain = chainOf(*instance(), context().runs.of(*instance()).latest);
    m_type->setText(ui::title(chain.type));
    QString why = explanation(chain.type);
    if (!chain.leaving.isEmpty() && chain.type == ConfigurationType::Hybrid)
        why = QStringLiteral("%1 %2").arg(why, chain.leaving.join(QStringLiteral(", ")));
    if (!instance()->read().isNull() && !instance()->changes().isEmpty())
        why = tr("%1 The picture shows what GitLab has; the changes of the draft are not in it yet.").arg(why);
    m_explanation->setTextOrHide(why);
    m_chain->setChain(chain);
    fillCards();
}

void OverviewPage::fillCards()
{
    const auto page = [this](const QString& id) { return [this, id] { Q_EMIT goTo(id); }; };
    const CheckRuns::State& state = context().runs.known(instance()->instance().id);
    const QDateTime now = QDateTime::currentDateTimeUtc();
    m_licence->setContent({licenceLines(*instance()), {}, {}});
    m_availability->setContent(
        {availabilityLines(*instance()), tr("Open Configuration"), page(QStringLiteral("configuration"))});
    m_figures->setContent({figuresLines(*instance()), tr("Open the features"), page(QStringLiteral("features"))});
    QList<Finding> worst;
    CardContent findings{findingsLines(instance()->findings(), worst), {}, {}};
    for (const Finding& each : std::as_const(worst))
        findings.lines << CardLine{base::words(each.slug, each.args).message, roleOf(each.severity), {},
            [this, path = each.path] { Q_EMIT goToPath(path); }};
    m_findings->setContent(findings);

    const auto check = [this] {
        if (QAction* run = context().actions.find(action::check))
            run->trigger();
        else
            Q_EMIT goTo(QStringLiteral("connectivity"), QStringLiteral("run"));
    };
    CardContent last{lastCheckLines(state.runs, now), tr("Open Connectivity"), page(QStringLiteral("connectivity"))};
    if (state.running)
        last.lines = {{tr("Checking: %1 of %2").arg(state.done).arg(state.total), theme::Role::Accent,
            QStringLiteral("running"), {}}};
    else if (last.lines.isEmpty())
        last = {{{tr("Nothing was checked yet."), theme::Role::MutedText, {}, {}}}, tr("Run the first check"), check};
    m_check->setContent(last);
    CardContent health{healthLines(state.latest, context().workspace.checkCatalogue(), now), tr("Show the check"),
        [this] { Q_EMIT goTo(QStringLiteral("connectivity"), QStringLiteral("show B11:gitlab@workstation")); }};
    if (health.lines.isEmpty())
        health = {{{instance()->instance().isOffline() ? tr("This instance is offline: there is nothing to ask.")
                                                       : tr("A check asks GitLab for it."),
                      theme::Role::MutedText, {}, {}}},
            {}, {}};
    m_health->setContent(health);
}

void OverviewPage::openBox(const ChainBox& box)
{
    if (!box.page.isEmpty())
        Q_EMIT goTo(box.page);
    else
        Q_EMIT goToPath(box.path);
}

void OverviewPage::saveImage(bool svg)
{
    if (!instance())
        return;
    const QString name = instance()->instance().name;
    context().dialogs.saveFile(tr("Save as image"),
        QStringLiteral("%1.%2").arg(name, svg ? QStringLiteral("svg") : QStringLiteral("png")),
        svg ? tr("SVG (*.svg)") : tr("PNG (*.png)"), this, [this, svg, name](const QString& path) {
            ChainStyle style = m_chain->chainStyle();
            const ChainLayout layout = layOut(m_chain->chain(), pictureWidth, style);
            const QString heading = QStringLiteral("%1: %2. %3").arg(name, m_type->text(), exactTime(style.now));
            const QByteArray bytes =
                svg ? asSvg(m_chain->chain(), layout, style, heading) : asPng(m_chain->chain(), layout, style, heading);
            const QString about = QStringLiteral("image");
            if (const auto written = base::writeFile(path, bytes); !written)
                return void(banners().show(about, written.error()));
            banners().show(about,
                {Banner::Kind::Success, tr("Saved the picture to %1.").arg(QDir::toNativeSeparators(path)), {}, {}});
        });
}

PageEntry overviewPage()
{
    return {QStringLiteral("overview"), QStringLiteral("page.overview"), QStringLiteral("overview"), {},
        [](const PageContext& context, QWidget* parent) -> Page* { return new OverviewPage(context, parent); }, {}};
}

} // namespace gatehouse::ui
