// Licence, add-ons and seats.
'use strict';

const {connection} = require('./paging');
const {ServerFault, Refused, notAvailable} = require('./faults');

const purchaseGid = id => `gid://gitlab/GitlabSubscriptions::AddOnPurchase/${id}`;
const userGid = id => `gid://gitlab/User/${id}`;
const numberOf = gid => Number(/\/(\d+)$/.exec(gid)[1]);
const seatTypes = ['CODE_SUGGESTIONS', 'DUO_ENTERPRISE'];

function permitted(ctx) {
    if (ctx.can.readLicence)
        return true;
    if (ctx.state.switches.deniedReads === 'error')
        throw notAvailable(ctx);
    return false;
}

function entry(licence) {
    return {
        id: `gid://gitlab/License/${licence.id}`, type: licence.type, plan: licence.plan, name: licence.name, email: licence.email,
        company: licence.company, startsAt: licence.startsAt, createdAt: licence.createdAt, expiresAt: licence.expiresAt,
        blockChangesAt: licence.expiresAt, activatedAt: licence.startsAt, usersInLicenseCount: licence.users, lastSync: licence.lastSync,
        billableUsersCount: licence.activeUsers, maximumUserCount: licence.activeUsers,
        usersOverLicenseCount: Math.max(0, licence.activeUsers - licence.users), trial: false,
    };
}

function current(ctx) {
    return permitted(ctx) && ctx.state.licence ? entry(ctx.state.licence) : null;
}

const history = (ctx, args) => (permitted(ctx) ? connection(ctx.state.licence ? [entry(ctx.state.licence)] : [], args) : null);
const future = (ctx, args) => (permitted(ctx) ? connection([], args) : null);

const seatsOf = (state, id) => state.seats[id] || [];

function purchase(state, addOn) {
    return {
        id: purchaseGid(addOn.id), name: addOn.name, purchasedQuantity: addOn.purchasedQuantity,
        assignedQuantity: Math.max(addOn.assignedQuantity || 0, seatsOf(state, addOn.id).length),
    };
}

function addOns(ctx) {
    if (!permitted(ctx))
        return null;
    return ctx.state.addOns.filter(each => each.active !== false).map(each => purchase(ctx.state, each));
}

function seatUser(state, user) {
    return {
        id: userGid(user.id), username: user.username, name: user.name, publicEmail: null, avatarUrl: null,
        webUrl: `/${user.username}`, lastActivityOn: null, lastDuoActivityOn: null, lastLoginAt: null,
        addOnAssignments: ({addOnPurchaseIds, ...args}) => connection(
            state.addOns.filter(each => addOnPurchaseIds.includes(purchaseGid(each.id)) && seatsOf(state, each.id).includes(user.id))
                .map(each => ({addOnPurchase: purchase(state, each)})), args),
    };
}

function eligibleUsers(ctx, args) {
    if (!permitted(ctx))
        return null;
    const {state} = ctx;
    const needle = (args.search || '').toLowerCase();
    const ids = args.addOnPurchaseIds.map(numberOf);
    const assigned = user => ids.some(id => seatsOf(state, id).includes(user.id));
    const wanted = {true: assigned, false: user => !assigned(user)}[args.filterByAssignedSeat] || (() => true);
    const rows = state.users.filter(user => `${user.name} ${user.username}`.toLowerCase().includes(needle)).filter(wanted);
    const [field, direction] = /^(ID|NAME)_(ASC|DESC)$/.test(args.sort || '') ? args.sort.split('_') : ['ID', 'ASC'];
    rows.sort((a, b) => (field === 'ID' ? a.id - b.id : a.name.localeCompare(b.name)) * (direction === 'ASC' ? 1 : -1));
    return {...connection(rows, args, {node: user => seatUser(state, user)}), count: ({limit}) => Math.min(rows.length, limit + 1)};
}

// Assigns or removes seats; the bulk forms take at most 100 users.
function changeSeats(ctx, input, assign) {
    if (!ctx.can.admin)
        throw notAvailable(ctx);
    const {state} = ctx;
    const addOn = state.addOns.find(each => each.id === numberOf(input.addOnPurchaseId) && each.active !== false);
    if (!addOn)
        throw notAvailable(ctx);
    const bulk = Boolean(input.userIds);
    if (bulk && input.userIds.length > 100)
        throw new Refused('The total user count exceeds 100');
    const ids = (input.userIds || [input.userId]).map(numberOf);
    const users = ids.map(id => state.users.find(each => each.id === id));
    const seats = new Set(seatsOf(state, addOn.id));
    ids.forEach(id => (assign ? seats.add(id) : seats.delete(id)));
    let error = null;
    if (!seatTypes.includes(addOn.name))
        error = 'SEAT_ASSIGNMENT_NOT_SUPPORTED';
    else if (users.some(each => !each))
        error = 'INVALID_USER_MEMBERSHIP';
    else if (assign && seats.size > addOn.purchasedQuantity)
        error = 'NO_SEATS_AVAILABLE';
    if (!error) {
        state.seats[addOn.id] = [...seats];
        ctx.applied();
    }
    const shown = error ? [] : users.map(user => seatUser(state, user));
    return {
        errors: error ? [error] : [], addOnPurchase: purchase(state, addOn), user: bulk ? undefined : shown[0] || null,
        users: bulk ? args => ({...connection(shown, args), count: shown.length}) : undefined, clientMutationId: input.clientMutationId,
    };
}

// Activation codes have 24 letters and digits. Activating also synchronises the subscription.
function activate(ctx, {input}) {
    if (!ctx.can.admin)
        throw notAvailable(ctx);
    if (!ctx.state.cloud.reachable)
        throw new ServerFault('the customers portal cannot be reached');
    if (!/^[A-Za-z0-9]{24}$/.test(input.activationCode))
        return {errors: ['INVALID_ACTIVATION_CODE'], license: null, futureSubscriptions: []};
    const {state} = ctx;
    state.licence = {...state.licence, id: (state.licence ? state.licence.id : 0) + 1, type: 'online_cloud', plan: 'ultimate', expired: false, lastSync: ctx.now()};
    ctx.applied();
    return {errors: [], license: entry(state.licence), futureSubscriptions: []};
}

module.exports = {current, history, future, addOns, eligibleUsers, changeSeats, activate, userGid};
