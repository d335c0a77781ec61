{
 "patcher": {
  "fileversion": 1,
  "appversion": {
   "major": 8,
   "minor": 6,
   "revision": 0,
   "architecture": "x64",
   "modernui": 1
  },
  "classnamespace": "box",
  "rect": [
   60,
   80,
   1348.0,
   910.0
  ],
  "bglocked": 0,
  "openinpresentation": 1,
  "default_fontsize": 12.0,
  "default_fontface": 0,
  "default_fontname": "Arial",
  "gridonopen": 1,
  "gridsize": [
   15.0,
   15.0
  ],
  "gridsnaponopen": 1,
  "objectsnaponopen": 1,
  "statusbarvisible": 2,
  "toolbarvisible": 1,
  "lefttoolbarpinned": 0,
  "toptoolbarpinned": 0,
  "righttoolbarpinned": 0,
  "bottomtoolbarpinned": 0,
  "toolbars_unpinned_last_save": 0,
  "tallnewobj": 0,
  "boxanimatetime": 200,
  "enablehscroll": 1,
  "enablevscroll": 1,
  "devicewidth": 0.0,
  "description": "",
  "digest": "",
  "tags": "",
  "style": "",
  "subpatcher_template": "",
  "assistshowspatchername": 0,
  "boxes": [
   {
    "box": {
     "id": "obj-1",
     "maxclass": "bpatcher",
     "numinlets": 0,
     "numoutlets": 0,
     "patching_rect": [
      8.0,
      8.0,
      250.0,
      178.0
     ],
     "patcher": {
      "fileversion": 1,
      "appversion": {
       "major": 8,
       "minor": 6,
       "revision": 0,
       "architecture": "x64",
       "modernui": 1
      },
      "classnamespace": "box",
      "rect": [
       60,
       80,
       2583.0,
       432.0
      ],
      "bglocked": 0,
      "openinpresentation": 1,
      "default_fontsize": 12.0,
      "default_fontface": 0,
      "default_fontname": "Arial",
      "gridonopen": 1,
      "gridsize": [
       15.0,
       15.0
      ],
      "gridsnaponopen": 1,
      "objectsnaponopen": 1,
      "statusbarvisible": 2,
      "toolbarvisible": 1,
      "lefttoolbarpinned": 0,
      "toptoolbarpinned": 0,
      "righttoolbarpinned": 0,
      "bottomtoolbarpinned": 0,
      "toolbars_unpinned_last_save": 0,
      "tallnewobj": 0,
      "boxanimatetime": 200,
      "enablehscroll": 1,
      "enablevscroll": 1,
      "devicewidth": 0.0,
      "description": "",
      "digest": "",
      "tags": "",
      "style": "",
      "subpatcher_template": "",
      "assistshowspatchername": 0,
      "boxes": [
       {
        "box": {
         "id": "obj-1",
         "maxclass": "comment",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          20.0,
          20.0,
          150.0,
          20.0
         ],
         "outlettype": [],
         "text": "Connection",
         "fontsize": 13.0,
         "fontface": 1,
         "textcolor": [
          0.13,
          0.14,
          0.17,
          1.0
         ],
         "presentation": 1,
         "presentation_rect": [
          6.0,
          3.0,
          238.0,
          20.0
         ]
        }
       },
       {
        "box": {
         "id": "obj-2",
         "maxclass": "comment",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          20.0,
          46.0,
          150.0,
          20.0
         ],
         "outlettype": [],
         "text": "Sideman at",
         "fontsize": 11.0,
         "textcolor": [
          0.13,
          0.14,
          0.17,
          1.0
         ],
         "presentation": 1,
         "presentation_rect": [
          7.0,
          25.0,
          87.0,
          20.0
         ]
        }
       },
       {
        "box": {
         "id": "obj-3",
         "maxclass": "comment",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          20.0,
          72.0,
          150.0,
          20.0
         ],
         "outlettype": [],
         "text": "listen on",
         "fontsize": 11.0,
         "textcolor": [
          0.13,
          0.14,
          0.17,
          1.0
         ],
         "presentation": 1,
         "presentation_rect": [
          7.0,
          49.0,
          87.0,
          20.0
         ]
        }
       },
       {
        "box": {
         "id": "obj-4",
         "maxclass": "comment",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          20.0,
          98.0,
          150.0,
          20.0
         ],
         "outlettype": [],
         "text": "subscribe",
         "fontsize": 11.0,
         "textcolor": [
          0.13,
          0.14,
          0.17,
          1.0
         ],
         "presentation": 1,
         "presentation_rect": [
          7.0,
          73.0,
          87.0,
          20.0
         ]
        }
       },
       {
        "box": {
         "id": "obj-5",
         "maxclass": "comment",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          20.0,
          124.0,
          150.0,
          20.0
         ],
         "outlettype": [],
         "text": "version",
         "fontsize": 11.0,
         "textcolor": [
          0.13,
          0.14,
          0.17,
          1.0
         ],
         "presentation": 1,
         "presentation_rect": [
          7.0,
          97.0,
          87.0,
          20.0
         ]
        }
       },
       {
        "box": {
         "id": "obj-6",
         "maxclass": "comment",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          20.0,
          150.0,
          150.0,
          20.0
         ],
         "outlettype": [],
         "text": "message",
         "fontsize": 11.0,
         "textcolor": [
          0.13,
          0.14,
          0.17,
          1.0
         ],
         "presentation": 1,
         "presentation_rect": [
          7.0,
          121.0,
          87.0,
          20.0
         ]
        }
       },
       {
        "box": {
         "id": "obj-7",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          220.0,
          180.0,
          103.0,
          22.0
         ],
         "outlettype": [],
         "text": "s sideman-where"
        }
       },
       {
        "box": {
         "id": "obj-8",
         "maxclass": "textedit",
         "numinlets": 1,
         "numoutlets": 4,
         "patching_rect": [
          220.0,
          20.0,
          100.0,
          20.0
         ],
         "outlettype": [
          "",
          "int",
          "",
          ""
         ],
         "text": "127.0.0.1",
         "keymode": 1,
         "outputmode": 1,
         "lines": 1,
         "fontsize": 11.0,
         "parameter_enable": 0,
         "presentation": 1,
         "presentation_rect": [
          94.0,
          26.0,
          92.0,
          20.0
         ]
        }
       },
       {
        "box": {
         "id": "obj-9",
         "maxclass": "newobj",
         "numinlets": 2,
         "numoutlets": 2,
         "patching_rect": [
          220.0,
          60.0,
          61.0,
          22.0
         ],
         "outlettype": [
          "",
          ""
         ],
         "text": "route text"
        }
       },
       {
        "box": {
         "id": "obj-10",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          220.0,
          140.0,
          81.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "prepend host"
        }
       },
       {
        "box": {
         "id": "obj-11",
         "maxclass": "number",
         "numinlets": 1,
         "numoutlets": 2,
         "patching_rect": [
          360.0,
          60.0,
          60.0,
          22.0
         ],
         "outlettype": [
          "",
          "bang"
         ],
         "fontsize": 11.0,
         "parameter_enable": 0,
         "minimum": 1,
         "maximum": 65535,
         "presentation": 1,
         "presentation_rect": [
          192.0,
          26.0,
          50.0,
          20.0
         ]
        }
       },
       {
        "box": {
         "id": "obj-12",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          360.0,
          20.0,
          112.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "loadmess set 7400"
        }
       },
       {
        "box": {
         "id": "obj-13",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          360.0,
          140.0,
          79.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "prepend port"
        }
       },
       {
        "box": {
         "id": "obj-14",
         "maxclass": "number",
         "numinlets": 1,
         "numoutlets": 2,
         "patching_rect": [
          500.0,
          60.0,
          60.0,
          22.0
         ],
         "outlettype": [
          "",
          "bang"
         ],
         "fontsize": 11.0,
         "parameter_enable": 0,
         "minimum": 1,
         "maximum": 65535,
         "presentation": 1,
         "presentation_rect": [
          94.0,
          50.0,
          50.0,
          20.0
         ]
        }
       },
       {
        "box": {
         "id": "obj-15",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          500.0,
          20.0,
          112.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "loadmess set 7401"
        }
       },
       {
        "box": {
         "id": "obj-16",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          500.0,
          140.0,
          79.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "prepend port"
        }
       },
       {
        "box": {
         "id": "obj-17",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          500.0,
          180.0,
          98.0,
          22.0
         ],
         "outlettype": [],
         "text": "s sideman-listen"
        }
       },
       {
        "box": {
         "id": "obj-18",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          500.0,
          100.0,
          143.0,
          22.0
         ],
         "outlettype": [],
         "text": "s sideman-listen-number"
        }
       },
       {
        "box": {
         "id": "obj-19",
         "maxclass": "toggle",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          660.0,
          55.0,
          24.0,
          24.0
         ],
         "outlettype": [
          "int"
         ],
         "parameter_enable": 0,
         "presentation": 1,
         "presentation_rect": [
          94.0,
          74.0,
          18.0,
          18.0
         ]
        }
       },
       {
        "box": {
         "id": "obj-20",
         "maxclass": "newobj",
         "numinlets": 2,
         "numoutlets": 1,
         "patching_rect": [
          660.0,
          120.0,
          44.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "i 7401"
        }
       },
       {
        "box": {
         "id": "obj-21",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          660.0,
          20.0,
          73.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "loadmess 1"
        }
       },
       {
        "box": {
         "id": "obj-22",
         "maxclass": "newobj",
         "numinlets": 2,
         "numoutlets": 1,
         "patching_rect": [
          660.0,
          90.0,
          72.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "metro 5000"
        }
       },
       {
        "box": {
         "id": "obj-23",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          660.0,
          155.0,
          162.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "prepend /sideman/subscribe"
        }
       },
       {
        "box": {
         "id": "obj-24",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          660.0,
          190.0,
          80.0,
          22.0
         ],
         "outlettype": [],
         "text": "s sideman-to"
        }
       },
       {
        "box": {
         "id": "obj-25",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          820.0,
          55.0,
          141.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "r sideman-listen-number"
        }
       },
       {
        "box": {
         "id": "obj-26",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          1100.0,
          20.0,
          101.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "r /sideman/ready"
        }
       },
       {
        "box": {
         "id": "obj-27",
         "maxclass": "message",
         "numinlets": 2,
         "numoutlets": 1,
         "patching_rect": [
          1100.0,
          140.0,
          100.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "",
         "fontsize": 11.0,
         "ignoreclick": 1,
         "bgcolor": [
          0.98,
          0.98,
          0.98,
          1.0
         ],
         "presentation": 1,
         "presentation_rect": [
          94.0,
          98.0,
          148.0,
          20.0
         ]
        }
       },
       {
        "box": {
         "id": "obj-28",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          1100.0,
          100.0,
          75.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "prepend set"
        }
       },
       {
        "box": {
         "id": "obj-29",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          1540.0,
          20.0,
          96.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "r /sideman/error"
        }
       },
       {
        "box": {
         "id": "obj-30",
         "maxclass": "message",
         "numinlets": 2,
         "numoutlets": 1,
         "patching_rect": [
          1540.0,
          140.0,
          100.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "",
         "fontsize": 11.0,
         "ignoreclick": 1,
         "bgcolor": [
          0.98,
          0.98,
          0.98,
          1.0
         ],
         "presentation": 1,
         "presentation_rect": [
          94.0,
          122.0,
          148.0,
          20.0
         ]
        }
       },
       {
        "box": {
         "id": "obj-31",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          1540.0,
          100.0,
          75.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "prepend set"
        }
       },
       {
        "box": {
         "id": "obj-32",
         "maxclass": "newobj",
         "numinlets": 2,
         "numoutlets": 2,
         "patching_rect": [
          1540.0,
          60.0,
          57.0,
          22.0
         ],
         "outlettype": [
          "",
          ""
         ],
         "text": "zl.slice 1"
        }
       },
       {
        "box": {
         "id": "obj-33",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          1980.0,
          180.0,
          80.0,
          22.0
         ],
         "outlettype": [],
         "text": "s sideman-to"
        }
       },
       {
        "box": {
         "id": "obj-34",
         "maxclass": "textbutton",
         "numinlets": 1,
         "numoutlets": 3,
         "patching_rect": [
          1980.0,
          60.0,
          100.0,
          20.0
         ],
         "outlettype": [
          "",
          "",
          "int"
         ],
         "text": "state",
         "mode": 0,
         "outputmode": 0,
         "fontsize": 11.0,
         "rounded": 4.0,
         "parameter_enable": 0,
         "presentation": 1,
         "presentation_rect": [
          10.0,
          148.0,
          72.0,
          18.0
         ],
         "hint": "session/state: Sends the value of every parameter to whoever asks, and to every client."
        }
       },
       {
        "box": {
         "id": "obj-35",
         "maxclass": "message",
         "numinlets": 2,
         "numoutlets": 1,
         "patching_rect": [
          1980.0,
          140.0,
          140.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "/sideman/session/state"
        }
       },
       {
        "box": {
         "id": "obj-36",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          2420.0,
          180.0,
          80.0,
          22.0
         ],
         "outlettype": [],
         "text": "s sideman-to"
        }
       },
       {
        "box": {
         "id": "obj-37",
         "maxclass": "textbutton",
         "numinlets": 1,
         "numoutlets": 3,
         "patching_rect": [
          2420.0,
          60.0,
          100.0,
          20.0
         ],
         "outlettype": [
          "",
          "",
          "int"
         ],
         "text": "panic",
         "mode": 0,
         "outputmode": 0,
         "fontsize": 11.0,
         "rounded": 4.0,
         "parameter_enable": 0,
         "presentation": 1,
         "presentation_rect": [
          89.0,
          148.0,
          72.0,
          18.0
         ],
         "hint": "session/panic: Ends every note on every channel; the band plays on."
        }
       },
       {
        "box": {
         "id": "obj-38",
         "maxclass": "message",
         "numinlets": 2,
         "numoutlets": 1,
         "patching_rect": [
          2420.0,
          140.0,
          143.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "/sideman/session/panic"
        }
       },
       {
        "box": {
         "id": "obj-39",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          220.0,
          390.0,
          80.0,
          22.0
         ],
         "outlettype": [],
         "text": "s sideman-to"
        }
       },
       {
        "box": {
         "id": "obj-40",
         "maxclass": "textbutton",
         "numinlets": 1,
         "numoutlets": 3,
         "patching_rect": [
          220.0,
          270.0,
          100.0,
          20.0
         ],
         "outlettype": [
          "",
          "",
          "int"
         ],
         "text": "quit",
         "mode": 0,
         "outputmode": 0,
         "fontsize": 11.0,
         "rounded": 4.0,
         "parameter_enable": 0,
         "presentation": 1,
         "presentation_rect": [
          168.0,
          148.0,
          72.0,
          18.0
         ],
         "hint": "session/quit: Ends the program, every note off."
        }
       },
       {
        "box": {
         "id": "obj-41",
         "maxclass": "message",
         "numinlets": 2,
         "numoutlets": 1,
         "patching_rect": [
          220.0,
          350.0,
          134.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "/sideman/session/quit"
        }
       },
       {
        "box": {
         "id": "obj-42",
         "maxclass": "panel",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          20.0,
          190.0,
          120.0,
          60.0
         ],
         "outlettype": [],
         "bgcolor": [
          0.89,
          0.9,
          0.92,
          1.0
         ],
         "background": 1,
         "rounded": 6,
         "presentation": 1,
         "presentation_rect": [
          0.0,
          0.0,
          250.0,
          178.0
         ]
        }
       }
      ],
      "lines": [
       {
        "patchline": {
         "source": [
          "obj-8",
          0
         ],
         "destination": [
          "obj-9",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-9",
          0
         ],
         "destination": [
          "obj-10",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-10",
          0
         ],
         "destination": [
          "obj-7",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-12",
          0
         ],
         "destination": [
          "obj-11",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-11",
          0
         ],
         "destination": [
          "obj-13",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-13",
          0
         ],
         "destination": [
          "obj-7",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-15",
          0
         ],
         "destination": [
          "obj-14",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-14",
          0
         ],
         "destination": [
          "obj-16",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-16",
          0
         ],
         "destination": [
          "obj-17",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-14",
          0
         ],
         "destination": [
          "obj-18",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-21",
          0
         ],
         "destination": [
          "obj-19",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-19",
          0
         ],
         "destination": [
          "obj-22",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-22",
          0
         ],
         "destination": [
          "obj-20",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-20",
          0
         ],
         "destination": [
          "obj-23",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-23",
          0
         ],
         "destination": [
          "obj-24",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-25",
          0
         ],
         "destination": [
          "obj-20",
          1
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-26",
          0
         ],
         "destination": [
          "obj-28",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-28",
          0
         ],
         "destination": [
          "obj-27",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-29",
          0
         ],
         "destination": [
          "obj-32",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-32",
          1
         ],
         "destination": [
          "obj-31",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-31",
          0
         ],
         "destination": [
          "obj-30",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-34",
          0
         ],
         "destination": [
          "obj-35",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-35",
          0
         ],
         "destination": [
          "obj-33",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-37",
          0
         ],
         "destination": [
          "obj-38",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-38",
          0
         ],
         "destination": [
          "obj-36",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-40",
          0
         ],
         "destination": [
          "obj-41",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-41",
          0
         ],
         "destination": [
          "obj-39",
          0
         ],
         "order": 0
        }
       }
      ],
      "dependency_cache": [],
      "autosave": 0
     },
     "outlettype": [],
     "embed": 1,
     "viewvisibility": 1,
     "border": 0,
     "enablehscroll": 0,
     "enablevscroll": 0,
     "presentation": 1,
     "presentation_rect": [
      8.0,
      8.0,
      250.0,
      178.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-2",
     "maxclass": "bpatcher",
     "numinlets": 0,
     "numoutlets": 0,
     "patching_rect": [
      266.0,
      8.0,
      430.0,
      178.0
     ],
     "patcher": {
      "fileversion": 1,
      "appversion": {
       "major": 8,
       "minor": 6,
       "revision": 0,
       "architecture": "x64",
       "modernui": 1
      },
      "classnamespace": "box",
      "rect": [
       60,
       80,
       2672.0,
       602.0
      ],
      "bglocked": 0,
      "openinpresentation": 1,
      "default_fontsize": 12.0,
      "default_fontface": 0,
      "default_fontname": "Arial",
      "gridonopen": 1,
      "gridsize": [
       15.0,
       15.0
      ],
      "gridsnaponopen": 1,
      "objectsnaponopen": 1,
      "statusbarvisible": 2,
      "toolbarvisible": 1,
      "lefttoolbarpinned": 0,
      "toptoolbarpinned": 0,
      "righttoolbarpinned": 0,
      "bottomtoolbarpinned": 0,
      "toolbars_unpinned_last_save": 0,
      "tallnewobj": 0,
      "boxanimatetime": 200,
      "enablehscroll": 1,
      "enablevscroll": 1,
      "devicewidth": 0.0,
      "description": "",
      "digest": "",
      "tags": "",
      "style": "",
      "subpatcher_template": "",
      "assistshowspatchername": 0,
      "boxes": [
       {
        "box": {
         "id": "obj-1",
         "maxclass": "comment",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          20.0,
          20.0,
          150.0,
          20.0
         ],
         "outlettype": [],
         "text": "Transport",
         "fontsize": 13.0,
         "fontface": 1,
         "textcolor": [
          0.13,
          0.14,
          0.17,
          1.0
         ],
         "presentation": 1,
         "presentation_rect": [
          6.0,
          3.0,
          418.0,
          20.0
         ]
        }
       },
       {
        "box": {
         "id": "obj-2",
         "maxclass": "comment",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          20.0,
          46.0,
          150.0,
          20.0
         ],
         "outlettype": [],
         "text": "play",
         "fontsize": 11.0,
         "textcolor": [
          0.13,
          0.14,
          0.17,
          1.0
         ],
         "presentation": 1,
         "presentation_rect": [
          7.0,
          25.0,
          83.0,
          20.0
         ]
        }
       },
       {
        "box": {
         "id": "obj-3",
         "maxclass": "comment",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          20.0,
          72.0,
          150.0,
          20.0
         ],
         "outlettype": [],
         "text": "tempo",
         "fontsize": 11.0,
         "textcolor": [
          0.13,
          0.14,
          0.17,
          1.0
         ],
         "presentation": 1,
         "presentation_rect": [
          7.0,
          49.0,
          83.0,
          20.0
         ]
        }
       },
       {
        "box": {
         "id": "obj-4",
         "maxclass": "comment",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          20.0,
          98.0,
          150.0,
          20.0
         ],
         "outlettype": [],
         "text": "metre",
         "fontsize": 11.0,
         "textcolor": [
          0.13,
          0.14,
          0.17,
          1.0
         ],
         "presentation": 1,
         "presentation_rect": [
          7.0,
          73.0,
          83.0,
          20.0
         ]
        }
       },
       {
        "box": {
         "id": "obj-5",
         "maxclass": "comment",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          20.0,
          124.0,
          150.0,
          20.0
         ],
         "outlettype": [],
         "text": "clock",
         "fontsize": 11.0,
         "textcolor": [
          0.13,
          0.14,
          0.17,
          1.0
         ],
         "presentation": 1,
         "presentation_rect": [
          7.0,
          97.0,
          83.0,
          20.0
         ]
        }
       },
       {
        "box": {
         "id": "obj-6",
         "maxclass": "comment",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          20.0,
          150.0,
          150.0,
          20.0
         ],
         "outlettype": [],
         "text": "count-in",
         "fontsize": 11.0,
         "textcolor": [
          0.13,
          0.14,
          0.17,
          1.0
         ],
         "presentation": 1,
         "presentation_rect": [
          7.0,
          121.0,
          83.0,
          20.0
         ]
        }
       },
       {
        "box": {
         "id": "obj-7",
         "maxclass": "comment",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          20.0,
          176.0,
          150.0,
          20.0
         ],
         "outlettype": [],
         "text": "start on note",
         "fontsize": 11.0,
         "textcolor": [
          0.13,
          0.14,
          0.17,
          1.0
         ],
         "presentation": 1,
         "presentation_rect": [
          209.0,
          25.0,
          93.0,
          20.0
         ]
        }
       },
       {
        "box": {
         "id": "obj-8",
         "maxclass": "comment",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          20.0,
          202.0,
          150.0,
          20.0
         ],
         "outlettype": [],
         "text": "clock out",
         "fontsize": 11.0,
         "textcolor": [
          0.13,
          0.14,
          0.17,
          1.0
         ],
         "presentation": 1,
         "presentation_rect": [
          209.0,
          49.0,
          93.0,
          20.0
         ]
        }
       },
       {
        "box": {
         "id": "obj-9",
         "maxclass": "comment",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          20.0,
          228.0,
          150.0,
          20.0
         ],
         "outlettype": [],
         "text": "click",
         "fontsize": 11.0,
         "textcolor": [
          0.13,
          0.14,
          0.17,
          1.0
         ],
         "presentation": 1,
         "presentation_rect": [
          209.0,
          73.0,
          93.0,
          20.0
         ]
        }
       },
       {
        "box": {
         "id": "obj-10",
         "maxclass": "comment",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          20.0,
          254.0,
          150.0,
          20.0
         ],
         "outlettype": [],
         "text": "click level",
         "fontsize": 11.0,
         "textcolor": [
          0.13,
          0.14,
          0.17,
          1.0
         ],
         "presentation": 1,
         "presentation_rect": [
          209.0,
          97.0,
          93.0,
          20.0
         ]
        }
       },
       {
        "box": {
         "id": "obj-11",
         "maxclass": "comment",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          20.0,
          280.0,
          150.0,
          20.0
         ],
         "outlettype": [],
         "text": "go to beat",
         "fontsize": 11.0,
         "textcolor": [
          0.13,
          0.14,
          0.17,
          1.0
         ],
         "presentation": 1,
         "presentation_rect": [
          209.0,
          121.0,
          93.0,
          20.0
         ]
        }
       },
       {
        "box": {
         "id": "obj-12",
         "maxclass": "comment",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          20.0,
          306.0,
          150.0,
          20.0
         ],
         "outlettype": [],
         "text": "nudge, ms",
         "fontsize": 11.0,
         "textcolor": [
          0.13,
          0.14,
          0.17,
          1.0
         ],
         "presentation": 1,
         "presentation_rect": [
          209.0,
          145.0,
          93.0,
          20.0
         ]
        }
       },
       {
        "box": {
         "id": "obj-13",
         "maxclass": "comment",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          20.0,
          332.0,
          150.0,
          20.0
         ],
         "outlettype": [],
         "text": "bar",
         "fontsize": 11.0,
         "textcolor": [
          0.13,
          0.14,
          0.17,
          1.0
         ],
         "presentation": 1,
         "presentation_rect": [
          127.0,
          25.0,
          27.0,
          20.0
         ]
        }
       },
       {
        "box": {
         "id": "obj-14",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          220.0,
          180.0,
          80.0,
          22.0
         ],
         "outlettype": [],
         "text": "s sideman-to"
        }
       },
       {
        "box": {
         "id": "obj-15",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          220.0,
          140.0,
          183.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "prepend /sideman/transport/play"
        }
       },
       {
        "box": {
         "id": "obj-16",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          360.0,
          20.0,
          143.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "r /sideman/transport/play"
        }
       },
       {
        "box": {
         "id": "obj-17",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          360.0,
          60.0,
          75.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "prepend set"
        }
       },
       {
        "box": {
         "id": "obj-18",
         "maxclass": "toggle",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          220.0,
          100.0,
          24.0,
          24.0
         ],
         "outlettype": [
          "int"
         ],
         "parameter_enable": 0,
         "presentation": 1,
         "presentation_rect": [
          90.0,
          26.0,
          18.0,
          18.0
         ],
         "hint": "transport/play: Starts and stops the band."
        }
       },
       {
        "box": {
         "id": "obj-19",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          220.0,
          20.0,
          92.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "loadmess set 1"
        }
       },
       {
        "box": {
         "id": "obj-20",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          660.0,
          180.0,
          80.0,
          22.0
         ],
         "outlettype": [],
         "text": "s sideman-to"
        }
       },
       {
        "box": {
         "id": "obj-21",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          660.0,
          140.0,
          195.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "prepend /sideman/transport/tempo"
        }
       },
       {
        "box": {
         "id": "obj-22",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          800.0,
          20.0,
          155.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "r /sideman/transport/tempo"
        }
       },
       {
        "box": {
         "id": "obj-23",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          800.0,
          60.0,
          75.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "prepend set"
        }
       },
       {
        "box": {
         "id": "obj-24",
         "maxclass": "flonum",
         "numinlets": 1,
         "numoutlets": 2,
         "patching_rect": [
          660.0,
          100.0,
          60.0,
          22.0
         ],
         "outlettype": [
          "",
          "bang"
         ],
         "fontsize": 11.0,
         "parameter_enable": 0,
         "minimum": 20.0,
         "maximum": 400.0,
         "format": 6,
         "numdecimalplaces": 2,
         "presentation": 1,
         "presentation_rect": [
          90.0,
          50.0,
          110.0,
          20.0
         ],
         "hint": "transport/tempo: The tempo."
        }
       },
       {
        "box": {
         "id": "obj-25",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          660.0,
          20.0,
          105.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "loadmess set 120"
        }
       },
       {
        "box": {
         "id": "obj-26",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          1100.0,
          180.0,
          80.0,
          22.0
         ],
         "outlettype": [],
         "text": "s sideman-to"
        }
       },
       {
        "box": {
         "id": "obj-27",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          1100.0,
          140.0,
          192.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "prepend /sideman/transport/metre"
        }
       },
       {
        "box": {
         "id": "obj-28",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          1240.0,
          20.0,
          152.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "r /sideman/transport/metre"
        }
       },
       {
        "box": {
         "id": "obj-29",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          1240.0,
          60.0,
          113.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "prepend setsymbol"
        }
       },
       {
        "box": {
         "id": "obj-30",
         "maxclass": "umenu",
         "numinlets": 1,
         "numoutlets": 3,
         "patching_rect": [
          1100.0,
          100.0,
          120.0,
          22.0
         ],
         "outlettype": [
          "int",
          "",
          ""
         ],
         "items": [
          "2/4",
          ",",
          "3/4",
          ",",
          "4/4",
          ",",
          "5/4",
          ",",
          "6/4",
          ",",
          "7/4",
          ",",
          "3/8",
          ",",
          "5/8",
          ",",
          "6/8",
          ",",
          "7/8",
          ",",
          "8/8",
          ",",
          "9/8",
          ",",
          "10/8",
          ",",
          "11/8",
          ",",
          "12/8",
          ",",
          "13/8",
          ",",
          "15/8"
         ],
         "fontsize": 11.0,
         "parameter_enable": 0,
         "presentation": 1,
         "presentation_rect": [
          90.0,
          74.0,
          110.0,
          20.0
         ],
         "hint": "transport/metre: The metre; a change comes at the next bar line."
        }
       },
       {
        "box": {
         "id": "obj-31",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          1100.0,
          20.0,
          92.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "loadmess set 2"
        }
       },
       {
        "box": {
         "id": "obj-32",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          1540.0,
          180.0,
          80.0,
          22.0
         ],
         "outlettype": [],
         "text": "s sideman-to"
        }
       },
       {
        "box": {
         "id": "obj-33",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          1540.0,
          140.0,
          189.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "prepend /sideman/transport/clock"
        }
       },
       {
        "box": {
         "id": "obj-34",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          1680.0,
          20.0,
          149.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "r /sideman/transport/clock"
        }
       },
       {
        "box": {
         "id": "obj-35",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          1680.0,
          60.0,
          113.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "prepend setsymbol"
        }
       },
       {
        "box": {
         "id": "obj-36",
         "maxclass": "umenu",
         "numinlets": 1,
         "numoutlets": 3,
         "patching_rect": [
          1540.0,
          100.0,
          120.0,
          22.0
         ],
         "outlettype": [
          "int",
          "",
          ""
         ],
         "items": [
          "auto",
          ",",
          "internal",
          ",",
          "midi",
          ",",
          "link",
          ",",
          "osc",
          ",",
          "follow"
         ],
         "fontsize": 11.0,
         "parameter_enable": 0,
         "presentation": 1,
         "presentation_rect": [
          90.0,
          98.0,
          110.0,
          20.0
         ],
         "hint": "transport/clock: Whose clock drives: auto takes MIDI clock, Link or OSC, whichever runs, and else its own."
        }
       },
       {
        "box": {
         "id": "obj-37",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          1540.0,
          20.0,
          92.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "loadmess set 0"
        }
       },
       {
        "box": {
         "id": "obj-38",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          1980.0,
          180.0,
          80.0,
          22.0
         ],
         "outlettype": [],
         "text": "s sideman-to"
        }
       },
       {
        "box": {
         "id": "obj-39",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          1980.0,
          140.0,
          207.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "prepend /sideman/transport/count_in"
        }
       },
       {
        "box": {
         "id": "obj-40",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          2120.0,
          20.0,
          167.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "r /sideman/transport/count_in"
        }
       },
       {
        "box": {
         "id": "obj-41",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          2120.0,
          60.0,
          75.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "prepend set"
        }
       },
       {
        "box": {
         "id": "obj-42",
         "maxclass": "number",
         "numinlets": 1,
         "numoutlets": 2,
         "patching_rect": [
          1980.0,
          100.0,
          60.0,
          22.0
         ],
         "outlettype": [
          "",
          "bang"
         ],
         "fontsize": 11.0,
         "parameter_enable": 0,
         "minimum": 0,
         "maximum": 8,
         "presentation": 1,
         "presentation_rect": [
          90.0,
          122.0,
          110.0,
          20.0
         ],
         "hint": "transport/count_in: How many bars are clicked before the band comes in, when it starts by itself."
        }
       },
       {
        "box": {
         "id": "obj-43",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          1980.0,
          20.0,
          92.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "loadmess set 0"
        }
       },
       {
        "box": {
         "id": "obj-44",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          2420.0,
          180.0,
          80.0,
          22.0
         ],
         "outlettype": [],
         "text": "s sideman-to"
        }
       },
       {
        "box": {
         "id": "obj-45",
         "maxclass": "textbutton",
         "numinlets": 1,
         "numoutlets": 3,
         "patching_rect": [
          2420.0,
          60.0,
          100.0,
          20.0
         ],
         "outlettype": [
          "",
          "",
          "int"
         ],
         "text": "tap",
         "mode": 0,
         "outputmode": 0,
         "fontsize": 11.0,
         "rounded": 4.0,
         "parameter_enable": 0,
         "presentation": 1,
         "presentation_rect": [
          90.0,
          146.0,
          110.0,
          18.0
         ],
         "hint": "transport/tap: Taps the tempo; three taps tell it."
        }
       },
       {
        "box": {
         "id": "obj-46",
         "maxclass": "message",
         "numinlets": 2,
         "numoutlets": 1,
         "patching_rect": [
          2420.0,
          140.0,
          138.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "/sideman/transport/tap"
        }
       },
       {
        "box": {
         "id": "obj-47",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          220.0,
          390.0,
          80.0,
          22.0
         ],
         "outlettype": [],
         "text": "s sideman-to"
        }
       },
       {
        "box": {
         "id": "obj-48",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          220.0,
          350.0,
          235.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "prepend /sideman/transport/start_on_note"
        }
       },
       {
        "box": {
         "id": "obj-49",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          360.0,
          230.0,
          195.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "r /sideman/transport/start_on_note"
        }
       },
       {
        "box": {
         "id": "obj-50",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          360.0,
          270.0,
          75.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "prepend set"
        }
       },
       {
        "box": {
         "id": "obj-51",
         "maxclass": "toggle",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          220.0,
          310.0,
          24.0,
          24.0
         ],
         "outlettype": [
          "int"
         ],
         "parameter_enable": 0,
         "presentation": 1,
         "presentation_rect": [
          302.0,
          26.0,
          18.0,
          18.0
         ],
         "hint": "transport/start_on_note: Whether the first note that you play while the band stands is beat 0 and starts it."
        }
       },
       {
        "box": {
         "id": "obj-52",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          220.0,
          230.0,
          92.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "loadmess set 0"
        }
       },
       {
        "box": {
         "id": "obj-53",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          660.0,
          390.0,
          80.0,
          22.0
         ],
         "outlettype": [],
         "text": "s sideman-to"
        }
       },
       {
        "box": {
         "id": "obj-54",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          660.0,
          350.0,
          212.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "prepend /sideman/transport/clock_out"
        }
       },
       {
        "box": {
         "id": "obj-55",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          800.0,
          230.0,
          172.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "r /sideman/transport/clock_out"
        }
       },
       {
        "box": {
         "id": "obj-56",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          800.0,
          270.0,
          75.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "prepend set"
        }
       },
       {
        "box": {
         "id": "obj-57",
         "maxclass": "toggle",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          660.0,
          310.0,
          24.0,
          24.0
         ],
         "outlettype": [
          "int"
         ],
         "parameter_enable": 0,
         "presentation": 1,
         "presentation_rect": [
          302.0,
          50.0,
          18.0,
          18.0
         ],
         "hint": "transport/clock_out: MIDI clock on the output for others to follow: 24 ticks a beat, start, stop, song position."
        }
       },
       {
        "box": {
         "id": "obj-58",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          660.0,
          230.0,
          92.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "loadmess set 0"
        }
       },
       {
        "box": {
         "id": "obj-59",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          1100.0,
          390.0,
          80.0,
          22.0
         ],
         "outlettype": [],
         "text": "s sideman-to"
        }
       },
       {
        "box": {
         "id": "obj-60",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          1100.0,
          350.0,
          185.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "prepend /sideman/transport/click"
        }
       },
       {
        "box": {
         "id": "obj-61",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          1240.0,
          230.0,
          145.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "r /sideman/transport/click"
        }
       },
       {
        "box": {
         "id": "obj-62",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          1240.0,
          270.0,
          75.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "prepend set"
        }
       },
       {
        "box": {
         "id": "obj-63",
         "maxclass": "toggle",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          1100.0,
          310.0,
          24.0,
          24.0
         ],
         "outlettype": [
          "int"
         ],
         "parameter_enable": 0,
         "presentation": 1,
         "presentation_rect": [
          302.0,
          74.0,
          18.0,
          18.0
         ],
         "hint": "transport/click: A metronome beside the drums."
        }
       },
       {
        "box": {
         "id": "obj-64",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          1100.0,
          230.0,
          92.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "loadmess set 0"
        }
       },
       {
        "box": {
         "id": "obj-65",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          1540.0,
          390.0,
          80.0,
          22.0
         ],
         "outlettype": [],
         "text": "s sideman-to"
        }
       },
       {
        "box": {
         "id": "obj-66",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          1540.0,
          350.0,
          216.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "prepend /sideman/transport/click_level"
        }
       },
       {
        "box": {
         "id": "obj-67",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          1680.0,
          230.0,
          176.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "r /sideman/transport/click_level"
        }
       },
       {
        "box": {
         "id": "obj-68",
         "maxclass": "multislider",
         "numinlets": 1,
         "numoutlets": 2,
         "patching_rect": [
          1540.0,
          270.0,
          100.0,
          20.0
         ],
         "outlettype": [
          "",
          ""
         ],
         "size": 1,
         "orientation": 0,
         "setminmax": [
          0.0,
          2.0
         ],
         "settype": 1,
         "setstyle": 1,
         "contdata": 1,
         "bgcolor": [
          0.98,
          0.98,
          0.98,
          1.0
         ],
         "slidercolor": [
          0.13,
          0.14,
          0.17,
          1.0
         ],
         "parameter_enable": 0,
         "presentation": 1,
         "presentation_rect": [
          302.0,
          98.0,
          68.0,
          18.0
         ],
         "hint": "transport/click_level: Scales the velocity of the click; at 0 it is silent."
        }
       },
       {
        "box": {
         "id": "obj-69",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          1680.0,
          270.0,
          85.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "prepend set 1"
        }
       },
       {
        "box": {
         "id": "obj-70",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          1540.0,
          230.0,
          102.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "loadmess set 1 1"
        }
       },
       {
        "box": {
         "id": "obj-71",
         "maxclass": "flonum",
         "numinlets": 1,
         "numoutlets": 2,
         "patching_rect": [
          1540.0,
          310.0,
          60.0,
          22.0
         ],
         "outlettype": [
          "",
          "bang"
         ],
         "fontsize": 11.0,
         "parameter_enable": 0,
         "minimum": 0.0,
         "maximum": 2.0,
         "format": 6,
         "numdecimalplaces": 2,
         "presentation": 1,
         "presentation_rect": [
          374.0,
          98.0,
          46.0,
          20.0
         ],
         "hint": "transport/click_level: Scales the velocity of the click; at 0 it is silent."
        }
       },
       {
        "box": {
         "id": "obj-72",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          1870.0,
          270.0,
          75.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "prepend set"
        }
       },
       {
        "box": {
         "id": "obj-73",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          1870.0,
          230.0,
          92.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "loadmess set 1"
        }
       },
       {
        "box": {
         "id": "obj-74",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          1980.0,
          390.0,
          80.0,
          22.0
         ],
         "outlettype": [],
         "text": "s sideman-to"
        }
       },
       {
        "box": {
         "id": "obj-75",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          1980.0,
          350.0,
          203.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "prepend /sideman/transport/position"
        }
       },
       {
        "box": {
         "id": "obj-76",
         "maxclass": "flonum",
         "numinlets": 1,
         "numoutlets": 2,
         "patching_rect": [
          2120.0,
          270.0,
          60.0,
          22.0
         ],
         "outlettype": [
          "",
          "bang"
         ],
         "fontsize": 11.0,
         "parameter_enable": 0,
         "minimum": 0.0,
         "maximum": 1000000.0,
         "format": 6,
         "numdecimalplaces": 2,
         "presentation": 1,
         "presentation_rect": [
          302.0,
          122.0,
          68.0,
          18.0
         ],
         "hint": "transport/position: The song goes on at this beat: at once where the band plays, else at its next start."
        }
       },
       {
        "box": {
         "id": "obj-77",
         "maxclass": "textbutton",
         "numinlets": 1,
         "numoutlets": 3,
         "patching_rect": [
          1980.0,
          270.0,
          100.0,
          20.0
         ],
         "outlettype": [
          "",
          "",
          "int"
         ],
         "text": "send",
         "mode": 0,
         "outputmode": 0,
         "fontsize": 11.0,
         "rounded": 4.0,
         "parameter_enable": 0,
         "presentation": 1,
         "presentation_rect": [
          374.0,
          122.0,
          46.0,
          18.0
         ],
         "hint": "transport/position: The song goes on at this beat: at once where the band plays, else at its next start."
        }
       },
       {
        "box": {
         "id": "obj-78",
         "maxclass": "newobj",
         "numinlets": 2,
         "numoutlets": 1,
         "patching_rect": [
          1980.0,
          310.0,
          31.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "f 0"
        }
       },
       {
        "box": {
         "id": "obj-79",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          2120.0,
          230.0,
          92.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "loadmess set 0"
        }
       },
       {
        "box": {
         "id": "obj-80",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          2420.0,
          390.0,
          80.0,
          22.0
         ],
         "outlettype": [],
         "text": "s sideman-to"
        }
       },
       {
        "box": {
         "id": "obj-81",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          2420.0,
          350.0,
          195.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "prepend /sideman/transport/nudge"
        }
       },
       {
        "box": {
         "id": "obj-82",
         "maxclass": "flonum",
         "numinlets": 1,
         "numoutlets": 2,
         "patching_rect": [
          2560.0,
          270.0,
          60.0,
          22.0
         ],
         "outlettype": [
          "",
          "bang"
         ],
         "fontsize": 11.0,
         "parameter_enable": 0,
         "minimum": -500.0,
         "maximum": 500.0,
         "format": 6,
         "numdecimalplaces": 2,
         "presentation": 1,
         "presentation_rect": [
          302.0,
          146.0,
          68.0,
          18.0
         ],
         "hint": "transport/nudge: Puts the band later against its clock (below 0 earlier), once, without a jump."
        }
       },
       {
        "box": {
         "id": "obj-83",
         "maxclass": "textbutton",
         "numinlets": 1,
         "numoutlets": 3,
         "patching_rect": [
          2420.0,
          270.0,
          100.0,
          20.0
         ],
         "outlettype": [
          "",
          "",
          "int"
         ],
         "text": "send",
         "mode": 0,
         "outputmode": 0,
         "fontsize": 11.0,
         "rounded": 4.0,
         "parameter_enable": 0,
         "presentation": 1,
         "presentation_rect": [
          374.0,
          146.0,
          46.0,
          18.0
         ],
         "hint": "transport/nudge: Puts the band later against its clock (below 0 earlier), once, without a jump."
        }
       },
       {
        "box": {
         "id": "obj-84",
         "maxclass": "newobj",
         "numinlets": 2,
         "numoutlets": 1,
         "patching_rect": [
          2420.0,
          310.0,
          31.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "f 0"
        }
       },
       {
        "box": {
         "id": "obj-85",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          2560.0,
          230.0,
          92.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "loadmess set 0"
        }
       },
       {
        "box": {
         "id": "obj-86",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          220.0,
          440.0,
          94.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "r /sideman/beat"
        }
       },
       {
        "box": {
         "id": "obj-87",
         "maxclass": "message",
         "numinlets": 2,
         "numoutlets": 1,
         "patching_rect": [
          220.0,
          560.0,
          100.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "",
         "fontsize": 11.0,
         "ignoreclick": 1,
         "bgcolor": [
          0.98,
          0.98,
          0.98,
          1.0
         ],
         "presentation": 1,
         "presentation_rect": [
          154.0,
          26.0,
          46.0,
          20.0
         ]
        }
       },
       {
        "box": {
         "id": "obj-88",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          220.0,
          520.0,
          75.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "prepend set"
        }
       },
       {
        "box": {
         "id": "obj-89",
         "maxclass": "panel",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          20.0,
          372.0,
          120.0,
          60.0
         ],
         "outlettype": [],
         "bgcolor": [
          0.89,
          0.9,
          0.92,
          1.0
         ],
         "background": 1,
         "rounded": 6,
         "presentation": 1,
         "presentation_rect": [
          0.0,
          0.0,
          430.0,
          178.0
         ]
        }
       }
      ],
      "lines": [
       {
        "patchline": {
         "source": [
          "obj-15",
          0
         ],
         "destination": [
          "obj-14",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-16",
          0
         ],
         "destination": [
          "obj-17",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-17",
          0
         ],
         "destination": [
          "obj-18",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-18",
          0
         ],
         "destination": [
          "obj-15",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-19",
          0
         ],
         "destination": [
          "obj-18",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-21",
          0
         ],
         "destination": [
          "obj-20",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-22",
          0
         ],
         "destination": [
          "obj-23",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-23",
          0
         ],
         "destination": [
          "obj-24",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-24",
          0
         ],
         "destination": [
          "obj-21",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-25",
          0
         ],
         "destination": [
          "obj-24",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-27",
          0
         ],
         "destination": [
          "obj-26",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-28",
          0
         ],
         "destination": [
          "obj-29",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-29",
          0
         ],
         "destination": [
          "obj-30",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-30",
          0
         ],
         "destination": [
          "obj-27",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-31",
          0
         ],
         "destination": [
          "obj-30",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-33",
          0
         ],
         "destination": [
          "obj-32",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-34",
          0
         ],
         "destination": [
          "obj-35",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-35",
          0
         ],
         "destination": [
          "obj-36",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-36",
          0
         ],
         "destination": [
          "obj-33",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-37",
          0
         ],
         "destination": [
          "obj-36",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-39",
          0
         ],
         "destination": [
          "obj-38",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-40",
          0
         ],
         "destination": [
          "obj-41",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-41",
          0
         ],
         "destination": [
          "obj-42",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-42",
          0
         ],
         "destination": [
          "obj-39",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-43",
          0
         ],
         "destination": [
          "obj-42",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-45",
          0
         ],
         "destination": [
          "obj-46",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-46",
          0
         ],
         "destination": [
          "obj-44",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-48",
          0
         ],
         "destination": [
          "obj-47",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-49",
          0
         ],
         "destination": [
          "obj-50",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-50",
          0
         ],
         "destination": [
          "obj-51",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-51",
          0
         ],
         "destination": [
          "obj-48",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-52",
          0
         ],
         "destination": [
          "obj-51",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-54",
          0
         ],
         "destination": [
          "obj-53",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-55",
          0
         ],
         "destination": [
          "obj-56",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-56",
          0
         ],
         "destination": [
          "obj-57",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-57",
          0
         ],
         "destination": [
          "obj-54",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-58",
          0
         ],
         "destination": [
          "obj-57",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-60",
          0
         ],
         "destination": [
          "obj-59",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-61",
          0
         ],
         "destination": [
          "obj-62",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-62",
          0
         ],
         "destination": [
          "obj-63",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-63",
          0
         ],
         "destination": [
          "obj-60",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-64",
          0
         ],
         "destination": [
          "obj-63",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-66",
          0
         ],
         "destination": [
          "obj-65",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-67",
          0
         ],
         "destination": [
          "obj-69",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-69",
          0
         ],
         "destination": [
          "obj-68",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-70",
          0
         ],
         "destination": [
          "obj-68",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-67",
          0
         ],
         "destination": [
          "obj-72",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-72",
          0
         ],
         "destination": [
          "obj-71",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-73",
          0
         ],
         "destination": [
          "obj-71",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-68",
          0
         ],
         "destination": [
          "obj-71",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-71",
          0
         ],
         "destination": [
          "obj-66",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-71",
          0
         ],
         "destination": [
          "obj-69",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-75",
          0
         ],
         "destination": [
          "obj-74",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-77",
          0
         ],
         "destination": [
          "obj-78",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-78",
          0
         ],
         "destination": [
          "obj-75",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-76",
          0
         ],
         "destination": [
          "obj-78",
          1
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-79",
          0
         ],
         "destination": [
          "obj-76",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-81",
          0
         ],
         "destination": [
          "obj-80",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-83",
          0
         ],
         "destination": [
          "obj-84",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-84",
          0
         ],
         "destination": [
          "obj-81",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-82",
          0
         ],
         "destination": [
          "obj-84",
          1
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-85",
          0
         ],
         "destination": [
          "obj-82",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-86",
          0
         ],
         "destination": [
          "obj-88",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-88",
          0
         ],
         "destination": [
          "obj-87",
          0
         ],
         "order": 0
        }
       }
      ],
      "dependency_cache": [],
      "autosave": 0
     },
     "outlettype": [],
     "embed": 1,
     "viewvisibility": 1,
     "border": 0,
     "enablehscroll": 0,
     "enablevscroll": 0,
     "presentation": 1,
     "presentation_rect": [
      266.0,
      8.0,
      430.0,
      178.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-3",
     "maxclass": "bpatcher",
     "numinlets": 0,
     "numoutlets": 0,
     "patching_rect": [
      704.0,
      8.0,
      360.0,
      178.0
     ],
     "patcher": {
      "fileversion": 1,
      "appversion": {
       "major": 8,
       "minor": 6,
       "revision": 0,
       "architecture": "x64",
       "modernui": 1
      },
      "classnamespace": "box",
      "rect": [
       60,
       80,
       2779.0,
       296.0
      ],
      "bglocked": 0,
      "openinpresentation": 1,
      "default_fontsize": 12.0,
      "default_fontface": 0,
      "default_fontname": "Arial",
      "gridonopen": 1,
      "gridsize": [
       15.0,
       15.0
      ],
      "gridsnaponopen": 1,
      "objectsnaponopen": 1,
      "statusbarvisible": 2,
      "toolbarvisible": 1,
      "lefttoolbarpinned": 0,
      "toptoolbarpinned": 0,
      "righttoolbarpinned": 0,
      "bottomtoolbarpinned": 0,
      "toolbars_unpinned_last_save": 0,
      "tallnewobj": 0,
      "boxanimatetime": 200,
      "enablehscroll": 1,
      "enablevscroll": 1,
      "devicewidth": 0.0,
      "description": "",
      "digest": "",
      "tags": "",
      "style": "",
      "subpatcher_template": "",
      "assistshowspatchername": 0,
      "boxes": [
       {
        "box": {
         "id": "obj-1",
         "maxclass": "comment",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          20.0,
          20.0,
          150.0,
          20.0
         ],
         "outlettype": [],
         "text": "Your groove",
         "fontsize": 13.0,
         "fontface": 1,
         "textcolor": [
          0.13,
          0.14,
          0.17,
          1.0
         ],
         "presentation": 1,
         "presentation_rect": [
          6.0,
          3.0,
          348.0,
          20.0
         ]
        }
       },
       {
        "box": {
         "id": "obj-2",
         "maxclass": "comment",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          20.0,
          46.0,
          150.0,
          20.0
         ],
         "outlettype": [],
         "text": "playing",
         "fontsize": 11.0,
         "textcolor": [
          0.13,
          0.14,
          0.17,
          1.0
         ],
         "presentation": 1,
         "presentation_rect": [
          7.0,
          99.0,
          81.0,
          20.0
         ]
        }
       },
       {
        "box": {
         "id": "obj-3",
         "maxclass": "comment",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          20.0,
          72.0,
          150.0,
          20.0
         ],
         "outlettype": [],
         "text": "forget after",
         "fontsize": 11.0,
         "textcolor": [
          0.13,
          0.14,
          0.17,
          1.0
         ],
         "presentation": 1,
         "presentation_rect": [
          7.0,
          123.0,
          81.0,
          20.0
         ]
        }
       },
       {
        "box": {
         "id": "obj-4",
         "maxclass": "comment",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          20.0,
          98.0,
          150.0,
          20.0
         ],
         "outlettype": [],
         "text": "record",
         "fontsize": 11.0,
         "textcolor": [
          0.13,
          0.14,
          0.17,
          1.0
         ],
         "presentation": 1,
         "presentation_rect": [
          201.0,
          99.0,
          51.0,
          20.0
         ]
        }
       },
       {
        "box": {
         "id": "obj-5",
         "maxclass": "comment",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          20.0,
          124.0,
          150.0,
          20.0
         ],
         "outlettype": [],
         "text": "velocity",
         "fontsize": 11.0,
         "textcolor": [
          0.13,
          0.14,
          0.17,
          1.0
         ],
         "presentation": 1,
         "presentation_rect": [
          7.0,
          147.0,
          81.0,
          20.0
         ]
        }
       },
       {
        "box": {
         "id": "obj-6",
         "maxclass": "comment",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          20.0,
          150.0,
          150.0,
          20.0
         ],
         "outlettype": [],
         "text": "pitch",
         "fontsize": 11.0,
         "textcolor": [
          0.13,
          0.14,
          0.17,
          1.0
         ],
         "presentation": 1,
         "presentation_rect": [
          201.0,
          147.0,
          51.0,
          20.0
         ]
        }
       },
       {
        "box": {
         "id": "obj-7",
         "maxclass": "comment",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          20.0,
          176.0,
          150.0,
          20.0
         ],
         "outlettype": [],
         "text": "strike",
         "fontsize": 11.0,
         "textcolor": [
          0.13,
          0.14,
          0.17,
          1.0
         ],
         "presentation": 1,
         "presentation_rect": [
          306.0,
          147.0,
          47.0,
          20.0
         ]
        }
       },
       {
        "box": {
         "id": "obj-8",
         "maxclass": "multislider",
         "numinlets": 1,
         "numoutlets": 2,
         "patching_rect": [
          220.0,
          190.0,
          200.0,
          30.0
         ],
         "outlettype": [
          "",
          ""
         ],
         "size": 32,
         "setminmax": [
          0.0,
          127.0
         ],
         "settype": 0,
         "setstyle": 1,
         "orientation": 1,
         "ignoreclick": 1,
         "bgcolor": [
          0.98,
          0.98,
          0.98,
          1.0
         ],
         "slidercolor": [
          0.13,
          0.14,
          0.17,
          1.0
         ],
         "parameter_enable": 0,
         "presentation": 1,
         "presentation_rect": [
          10.0,
          26.0,
          340.0,
          66.0
         ]
        }
       },
       {
        "box": {
         "id": "obj-9",
         "maxclass": "newobj",
         "numinlets": 2,
         "numoutlets": 2,
         "patching_rect": [
          220.0,
          45.0,
          69.0,
          22.0
         ],
         "outlettype": [
          "",
          ""
         ],
         "text": "route bang"
        }
       },
       {
        "box": {
         "id": "obj-10",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          220.0,
          20.0,
          107.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "r /sideman/groove"
        }
       },
       {
        "box": {
         "id": "obj-11",
         "maxclass": "message",
         "numinlets": 2,
         "numoutlets": 1,
         "patching_rect": [
          220.0,
          160.0,
          369.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "setlist 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0"
        }
       },
       {
        "box": {
         "id": "obj-12",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 2,
         "patching_rect": [
          320.0,
          45.0,
          31.0,
          22.0
         ],
         "outlettype": [
          "",
          ""
         ],
         "text": "t l b"
        }
       },
       {
        "box": {
         "id": "obj-13",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 3,
         "patching_rect": [
          320.0,
          95.0,
          83.0,
          22.0
         ],
         "outlettype": [
          "",
          "",
          ""
         ],
         "text": "unpack 0 0 0."
        }
       },
       {
        "box": {
         "id": "obj-14",
         "maxclass": "newobj",
         "numinlets": 2,
         "numoutlets": 2,
         "patching_rect": [
          320.0,
          70.0,
          50.0,
          22.0
         ],
         "outlettype": [
          "",
          ""
         ],
         "text": "zl.iter 3"
        }
       },
       {
        "box": {
         "id": "obj-15",
         "maxclass": "newobj",
         "numinlets": 2,
         "numoutlets": 1,
         "patching_rect": [
          320.0,
          130.0,
          57.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "pack 0 0"
        }
       },
       {
        "box": {
         "id": "obj-16",
         "maxclass": "newobj",
         "numinlets": 2,
         "numoutlets": 1,
         "patching_rect": [
          420.0,
          95.0,
          31.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "+ 1"
        }
       },
       {
        "box": {
         "id": "obj-17",
         "maxclass": "message",
         "numinlets": 2,
         "numoutlets": 1,
         "patching_rect": [
          400.0,
          130.0,
          68.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "set $1 $2"
        }
       },
       {
        "box": {
         "id": "obj-18",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          660.0,
          180.0,
          80.0,
          22.0
         ],
         "outlettype": [],
         "text": "s sideman-to"
        }
       },
       {
        "box": {
         "id": "obj-19",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          660.0,
          140.0,
          181.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "prepend /sideman/groove/mode"
        }
       },
       {
        "box": {
         "id": "obj-20",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          800.0,
          20.0,
          141.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "r /sideman/groove/mode"
        }
       },
       {
        "box": {
         "id": "obj-21",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          800.0,
          60.0,
          113.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "prepend setsymbol"
        }
       },
       {
        "box": {
         "id": "obj-22",
         "maxclass": "umenu",
         "numinlets": 1,
         "numoutlets": 3,
         "patching_rect": [
          660.0,
          100.0,
          120.0,
          22.0
         ],
         "outlettype": [
          "int",
          "",
          ""
         ],
         "items": [
          "replace",
          ",",
          "overdub",
          ",",
          "adaptive"
         ],
         "fontsize": 11.0,
         "parameter_enable": 0,
         "presentation": 1,
         "presentation_rect": [
          88.0,
          100.0,
          104.0,
          20.0
         ],
         "hint": "groove/mode: What playing does to the groove: replaces it, adds to it, or adds while what is not repeated fades."
        }
       },
       {
        "box": {
         "id": "obj-23",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          660.0,
          20.0,
          92.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "loadmess set 0"
        }
       },
       {
        "box": {
         "id": "obj-24",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          1100.0,
          180.0,
          80.0,
          22.0
         ],
         "outlettype": [],
         "text": "s sideman-to"
        }
       },
       {
        "box": {
         "id": "obj-25",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          1100.0,
          140.0,
          181.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "prepend /sideman/groove/forget"
        }
       },
       {
        "box": {
         "id": "obj-26",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          1240.0,
          20.0,
          141.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "r /sideman/groove/forget"
        }
       },
       {
        "box": {
         "id": "obj-27",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          1240.0,
          60.0,
          75.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "prepend set"
        }
       },
       {
        "box": {
         "id": "obj-28",
         "maxclass": "number",
         "numinlets": 1,
         "numoutlets": 2,
         "patching_rect": [
          1100.0,
          100.0,
          60.0,
          22.0
         ],
         "outlettype": [
          "",
          "bang"
         ],
         "fontsize": 11.0,
         "parameter_enable": 0,
         "minimum": 0,
         "maximum": 64,
         "presentation": 1,
         "presentation_rect": [
          88.0,
          124.0,
          104.0,
          20.0
         ],
         "hint": "groove/forget: After how many loops an onset that is not played again is forgotten; 0 keeps it for ever."
        }
       },
       {
        "box": {
         "id": "obj-29",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          1100.0,
          20.0,
          92.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "loadmess set 0"
        }
       },
       {
        "box": {
         "id": "obj-30",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          1540.0,
          180.0,
          80.0,
          22.0
         ],
         "outlettype": [],
         "text": "s sideman-to"
        }
       },
       {
        "box": {
         "id": "obj-31",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          1540.0,
          140.0,
          185.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "prepend /sideman/groove/record"
        }
       },
       {
        "box": {
         "id": "obj-32",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          1680.0,
          20.0,
          145.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "r /sideman/groove/record"
        }
       },
       {
        "box": {
         "id": "obj-33",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          1680.0,
          60.0,
          75.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "prepend set"
        }
       },
       {
        "box": {
         "id": "obj-34",
         "maxclass": "toggle",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          1540.0,
          100.0,
          24.0,
          24.0
         ],
         "outlettype": [
          "int"
         ],
         "parameter_enable": 0,
         "presentation": 1,
         "presentation_rect": [
          252.0,
          100.0,
          18.0,
          18.0
         ],
         "hint": "groove/record: Whether your playing goes into the groove; off, the drummer keeps to what it has heard."
        }
       },
       {
        "box": {
         "id": "obj-35",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          1540.0,
          20.0,
          92.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "loadmess set 1"
        }
       },
       {
        "box": {
         "id": "obj-36",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          1980.0,
          180.0,
          80.0,
          22.0
         ],
         "outlettype": [],
         "text": "s sideman-to"
        }
       },
       {
        "box": {
         "id": "obj-37",
         "maxclass": "textbutton",
         "numinlets": 1,
         "numoutlets": 3,
         "patching_rect": [
          1980.0,
          60.0,
          100.0,
          20.0
         ],
         "outlettype": [
          "",
          "",
          "int"
         ],
         "text": "clear",
         "mode": 0,
         "outputmode": 0,
         "fontsize": 11.0,
         "rounded": 4.0,
         "parameter_enable": 0,
         "presentation": 1,
         "presentation_rect": [
          252.0,
          124.0,
          48.0,
          18.0
         ],
         "hint": "groove/clear: Empties the groove: back to time-keeping."
        }
       },
       {
        "box": {
         "id": "obj-38",
         "maxclass": "message",
         "numinlets": 2,
         "numoutlets": 1,
         "patching_rect": [
          1980.0,
          140.0,
          136.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "/sideman/groove/clear"
        }
       },
       {
        "box": {
         "id": "obj-39",
         "maxclass": "number",
         "numinlets": 1,
         "numoutlets": 2,
         "patching_rect": [
          2540.0,
          60.0,
          60.0,
          22.0
         ],
         "outlettype": [
          "",
          "bang"
         ],
         "fontsize": 11.0,
         "parameter_enable": 0,
         "minimum": 1,
         "maximum": 127,
         "presentation": 1,
         "presentation_rect": [
          88.0,
          148.0,
          50.0,
          20.0
         ]
        }
       },
       {
        "box": {
         "id": "obj-40",
         "maxclass": "number",
         "numinlets": 1,
         "numoutlets": 2,
         "patching_rect": [
          2640.0,
          60.0,
          60.0,
          22.0
         ],
         "outlettype": [
          "",
          "bang"
         ],
         "fontsize": 11.0,
         "parameter_enable": 0,
         "minimum": 0,
         "maximum": 127,
         "presentation": 1,
         "presentation_rect": [
          252.0,
          148.0,
          46.0,
          20.0
         ]
        }
       },
       {
        "box": {
         "id": "obj-41",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          2530.0,
          20.0,
          105.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "loadmess set 100"
        }
       },
       {
        "box": {
         "id": "obj-42",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          2660.0,
          20.0,
          99.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "loadmess set 60"
        }
       },
       {
        "box": {
         "id": "obj-43",
         "maxclass": "newobj",
         "numinlets": 2,
         "numoutlets": 1,
         "patching_rect": [
          2420.0,
          100.0,
          37.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "i 100"
        }
       },
       {
        "box": {
         "id": "obj-44",
         "maxclass": "newobj",
         "numinlets": 2,
         "numoutlets": 1,
         "patching_rect": [
          2420.0,
          130.0,
          77.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "pack 100 60"
        }
       },
       {
        "box": {
         "id": "obj-45",
         "maxclass": "textbutton",
         "numinlets": 1,
         "numoutlets": 3,
         "patching_rect": [
          2420.0,
          60.0,
          60.0,
          20.0
         ],
         "outlettype": [
          "",
          "",
          "int"
         ],
         "text": "",
         "mode": 0,
         "outputmode": 0,
         "fontsize": 11.0,
         "rounded": 4.0,
         "parameter_enable": 0,
         "presentation": 1,
         "presentation_rect": [
          308.0,
          100.0,
          42.0,
          42.0
         ]
        }
       },
       {
        "box": {
         "id": "obj-46",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          2420.0,
          160.0,
          140.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "prepend /sideman/onset"
        }
       },
       {
        "box": {
         "id": "obj-47",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          2420.0,
          190.0,
          80.0,
          22.0
         ],
         "outlettype": [],
         "text": "s sideman-to"
        }
       },
       {
        "box": {
         "id": "obj-48",
         "maxclass": "panel",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          20.0,
          216.0,
          120.0,
          60.0
         ],
         "outlettype": [],
         "bgcolor": [
          0.89,
          0.9,
          0.92,
          1.0
         ],
         "background": 1,
         "rounded": 6,
         "presentation": 1,
         "presentation_rect": [
          0.0,
          0.0,
          360.0,
          178.0
         ]
        }
       }
      ],
      "lines": [
       {
        "patchline": {
         "source": [
          "obj-10",
          0
         ],
         "destination": [
          "obj-9",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-9",
          0
         ],
         "destination": [
          "obj-11",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-11",
          0
         ],
         "destination": [
          "obj-8",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-9",
          1
         ],
         "destination": [
          "obj-12",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-12",
          1
         ],
         "destination": [
          "obj-11",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-12",
          0
         ],
         "destination": [
          "obj-14",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-14",
          0
         ],
         "destination": [
          "obj-13",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-13",
          0
         ],
         "destination": [
          "obj-16",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-16",
          0
         ],
         "destination": [
          "obj-15",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-13",
          1
         ],
         "destination": [
          "obj-15",
          1
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-15",
          0
         ],
         "destination": [
          "obj-17",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-17",
          0
         ],
         "destination": [
          "obj-8",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-19",
          0
         ],
         "destination": [
          "obj-18",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-20",
          0
         ],
         "destination": [
          "obj-21",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-21",
          0
         ],
         "destination": [
          "obj-22",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-22",
          0
         ],
         "destination": [
          "obj-19",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-23",
          0
         ],
         "destination": [
          "obj-22",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-25",
          0
         ],
         "destination": [
          "obj-24",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-26",
          0
         ],
         "destination": [
          "obj-27",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-27",
          0
         ],
         "destination": [
          "obj-28",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-28",
          0
         ],
         "destination": [
          "obj-25",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-29",
          0
         ],
         "destination": [
          "obj-28",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-31",
          0
         ],
         "destination": [
          "obj-30",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-32",
          0
         ],
         "destination": [
          "obj-33",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-33",
          0
         ],
         "destination": [
          "obj-34",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-34",
          0
         ],
         "destination": [
          "obj-31",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-35",
          0
         ],
         "destination": [
          "obj-34",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-37",
          0
         ],
         "destination": [
          "obj-38",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-38",
          0
         ],
         "destination": [
          "obj-36",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-41",
          0
         ],
         "destination": [
          "obj-39",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-42",
          0
         ],
         "destination": [
          "obj-40",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-45",
          0
         ],
         "destination": [
          "obj-43",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-43",
          0
         ],
         "destination": [
          "obj-44",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-44",
          0
         ],
         "destination": [
          "obj-46",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-46",
          0
         ],
         "destination": [
          "obj-47",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-39",
          0
         ],
         "destination": [
          "obj-43",
          1
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-40",
          0
         ],
         "destination": [
          "obj-44",
          1
         ],
         "order": 0
        }
       }
      ],
      "dependency_cache": [],
      "autosave": 0
     },
     "outlettype": [],
     "embed": 1,
     "viewvisibility": 1,
     "border": 0,
     "enablehscroll": 0,
     "enablevscroll": 0,
     "presentation": 1,
     "presentation_rect": [
      704.0,
      8.0,
      360.0,
      178.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-4",
     "maxclass": "bpatcher",
     "numinlets": 0,
     "numoutlets": 0,
     "patching_rect": [
      1072.0,
      8.0,
      256.0,
      178.0
     ],
     "patcher": {
      "fileversion": 1,
      "appversion": {
       "major": 8,
       "minor": 6,
       "revision": 0,
       "architecture": "x64",
       "modernui": 1
      },
      "classnamespace": "box",
      "rect": [
       60,
       80,
       2597.0,
       392.0
      ],
      "bglocked": 0,
      "openinpresentation": 1,
      "default_fontsize": 12.0,
      "default_fontface": 0,
      "default_fontname": "Arial",
      "gridonopen": 1,
      "gridsize": [
       15.0,
       15.0
      ],
      "gridsnaponopen": 1,
      "objectsnaponopen": 1,
      "statusbarvisible": 2,
      "toolbarvisible": 1,
      "lefttoolbarpinned": 0,
      "toptoolbarpinned": 0,
      "righttoolbarpinned": 0,
      "bottomtoolbarpinned": 0,
      "toolbars_unpinned_last_save": 0,
      "tallnewobj": 0,
      "boxanimatetime": 200,
      "enablehscroll": 1,
      "enablevscroll": 1,
      "devicewidth": 0.0,
      "description": "",
      "digest": "",
      "tags": "",
      "style": "",
      "subpatcher_template": "",
      "assistshowspatchername": 0,
      "boxes": [
       {
        "box": {
         "id": "obj-1",
         "maxclass": "comment",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          20.0,
          20.0,
          150.0,
          20.0
         ],
         "outlettype": [],
         "text": "Voices and metrics",
         "fontsize": 13.0,
         "fontface": 1,
         "textcolor": [
          0.13,
          0.14,
          0.17,
          1.0
         ],
         "presentation": 1,
         "presentation_rect": [
          6.0,
          3.0,
          244.0,
          20.0
         ]
        }
       },
       {
        "box": {
         "id": "obj-2",
         "maxclass": "comment",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          20.0,
          46.0,
          150.0,
          20.0
         ],
         "outlettype": [],
         "text": "drums' voice",
         "fontsize": 11.0,
         "textcolor": [
          0.13,
          0.14,
          0.17,
          1.0
         ],
         "presentation": 1,
         "presentation_rect": [
          7.0,
          25.0,
          95.0,
          20.0
         ]
        }
       },
       {
        "box": {
         "id": "obj-3",
         "maxclass": "comment",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          20.0,
          72.0,
          150.0,
          20.0
         ],
         "outlettype": [],
         "text": "inference, ms",
         "fontsize": 11.0,
         "textcolor": [
          0.13,
          0.14,
          0.17,
          1.0
         ],
         "presentation": 1,
         "presentation_rect": [
          7.0,
          49.0,
          95.0,
          20.0
         ]
        }
       },
       {
        "box": {
         "id": "obj-4",
         "maxclass": "comment",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          20.0,
          98.0,
          150.0,
          20.0
         ],
         "outlettype": [],
         "text": "jitter, ms",
         "fontsize": 11.0,
         "textcolor": [
          0.13,
          0.14,
          0.17,
          1.0
         ],
         "presentation": 1,
         "presentation_rect": [
          7.0,
          73.0,
          95.0,
          20.0
         ]
        }
       },
       {
        "box": {
         "id": "obj-5",
         "maxclass": "comment",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          20.0,
          124.0,
          150.0,
          20.0
         ],
         "outlettype": [],
         "text": "late",
         "fontsize": 11.0,
         "textcolor": [
          0.13,
          0.14,
          0.17,
          1.0
         ],
         "presentation": 1,
         "presentation_rect": [
          7.0,
          97.0,
          95.0,
          20.0
         ]
        }
       },
       {
        "box": {
         "id": "obj-6",
         "maxclass": "comment",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          20.0,
          150.0,
          150.0,
          20.0
         ],
         "outlettype": [],
         "text": "dropped",
         "fontsize": 11.0,
         "textcolor": [
          0.13,
          0.14,
          0.17,
          1.0
         ],
         "presentation": 1,
         "presentation_rect": [
          7.0,
          121.0,
          95.0,
          20.0
         ]
        }
       },
       {
        "box": {
         "id": "obj-7",
         "maxclass": "comment",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          20.0,
          176.0,
          150.0,
          20.0
         ],
         "outlettype": [],
         "text": "clock",
         "fontsize": 11.0,
         "textcolor": [
          0.13,
          0.14,
          0.17,
          1.0
         ],
         "presentation": 1,
         "presentation_rect": [
          7.0,
          145.0,
          95.0,
          20.0
         ]
        }
       },
       {
        "box": {
         "id": "obj-8",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          220.0,
          20.0,
          141.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "r /sideman/metrics/voice"
        }
       },
       {
        "box": {
         "id": "obj-9",
         "maxclass": "message",
         "numinlets": 2,
         "numoutlets": 1,
         "patching_rect": [
          220.0,
          140.0,
          100.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "",
         "fontsize": 11.0,
         "ignoreclick": 1,
         "bgcolor": [
          0.98,
          0.98,
          0.98,
          1.0
         ],
         "presentation": 1,
         "presentation_rect": [
          102.0,
          26.0,
          78.0,
          20.0
         ]
        }
       },
       {
        "box": {
         "id": "obj-10",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          220.0,
          100.0,
          75.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "prepend set"
        }
       },
       {
        "box": {
         "id": "obj-11",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          660.0,
          180.0,
          80.0,
          22.0
         ],
         "outlettype": [],
         "text": "s sideman-to"
        }
       },
       {
        "box": {
         "id": "obj-12",
         "maxclass": "textbutton",
         "numinlets": 1,
         "numoutlets": 3,
         "patching_rect": [
          660.0,
          60.0,
          100.0,
          20.0
         ],
         "outlettype": [
          "",
          "",
          "int"
         ],
         "text": "restart",
         "mode": 0,
         "outputmode": 0,
         "fontsize": 11.0,
         "rounded": 4.0,
         "parameter_enable": 0,
         "presentation": 1,
         "presentation_rect": [
          184.0,
          26.0,
          64.0,
          18.0
         ],
         "hint": "voices/drums/restart: Starts the drums' voice anew, also one that stays down; their last pattern repeats until it is there."
        }
       },
       {
        "box": {
         "id": "obj-13",
         "maxclass": "message",
         "numinlets": 2,
         "numoutlets": 1,
         "patching_rect": [
          660.0,
          140.0,
          178.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "/sideman/voices/drums/restart"
        }
       },
       {
        "box": {
         "id": "obj-14",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          1100.0,
          20.0,
          185.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "r /sideman/metrics/inference_ms"
        }
       },
       {
        "box": {
         "id": "obj-15",
         "maxclass": "message",
         "numinlets": 2,
         "numoutlets": 1,
         "patching_rect": [
          1100.0,
          140.0,
          100.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "",
         "fontsize": 11.0,
         "ignoreclick": 1,
         "bgcolor": [
          0.98,
          0.98,
          0.98,
          1.0
         ],
         "presentation": 1,
         "presentation_rect": [
          102.0,
          50.0,
          144.0,
          20.0
         ]
        }
       },
       {
        "box": {
         "id": "obj-16",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          1100.0,
          100.0,
          75.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "prepend set"
        }
       },
       {
        "box": {
         "id": "obj-17",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          1540.0,
          20.0,
          158.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "r /sideman/metrics/jitter_ms"
        }
       },
       {
        "box": {
         "id": "obj-18",
         "maxclass": "message",
         "numinlets": 2,
         "numoutlets": 1,
         "patching_rect": [
          1540.0,
          140.0,
          100.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "",
         "fontsize": 11.0,
         "ignoreclick": 1,
         "bgcolor": [
          0.98,
          0.98,
          0.98,
          1.0
         ],
         "presentation": 1,
         "presentation_rect": [
          102.0,
          74.0,
          144.0,
          20.0
         ]
        }
       },
       {
        "box": {
         "id": "obj-19",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          1540.0,
          100.0,
          75.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "prepend set"
        }
       },
       {
        "box": {
         "id": "obj-20",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          1980.0,
          20.0,
          132.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "r /sideman/metrics/late"
        }
       },
       {
        "box": {
         "id": "obj-21",
         "maxclass": "message",
         "numinlets": 2,
         "numoutlets": 1,
         "patching_rect": [
          1980.0,
          140.0,
          100.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "",
         "fontsize": 11.0,
         "ignoreclick": 1,
         "bgcolor": [
          0.98,
          0.98,
          0.98,
          1.0
         ],
         "presentation": 1,
         "presentation_rect": [
          102.0,
          98.0,
          144.0,
          20.0
         ]
        }
       },
       {
        "box": {
         "id": "obj-22",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          1980.0,
          100.0,
          75.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "prepend set"
        }
       },
       {
        "box": {
         "id": "obj-23",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          2420.0,
          20.0,
          157.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "r /sideman/metrics/dropped"
        }
       },
       {
        "box": {
         "id": "obj-24",
         "maxclass": "message",
         "numinlets": 2,
         "numoutlets": 1,
         "patching_rect": [
          2420.0,
          140.0,
          100.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "",
         "fontsize": 11.0,
         "ignoreclick": 1,
         "bgcolor": [
          0.98,
          0.98,
          0.98,
          1.0
         ],
         "presentation": 1,
         "presentation_rect": [
          102.0,
          122.0,
          144.0,
          20.0
         ]
        }
       },
       {
        "box": {
         "id": "obj-25",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          2420.0,
          100.0,
          75.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "prepend set"
        }
       },
       {
        "box": {
         "id": "obj-26",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          220.0,
          230.0,
          140.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "r /sideman/metrics/clock"
        }
       },
       {
        "box": {
         "id": "obj-27",
         "maxclass": "message",
         "numinlets": 2,
         "numoutlets": 1,
         "patching_rect": [
          220.0,
          350.0,
          100.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "",
         "fontsize": 11.0,
         "ignoreclick": 1,
         "bgcolor": [
          0.98,
          0.98,
          0.98,
          1.0
         ],
         "presentation": 1,
         "presentation_rect": [
          102.0,
          146.0,
          144.0,
          20.0
         ]
        }
       },
       {
        "box": {
         "id": "obj-28",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          220.0,
          310.0,
          75.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "prepend set"
        }
       },
       {
        "box": {
         "id": "obj-29",
         "maxclass": "panel",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          20.0,
          216.0,
          120.0,
          60.0
         ],
         "outlettype": [],
         "bgcolor": [
          0.89,
          0.9,
          0.92,
          1.0
         ],
         "background": 1,
         "rounded": 6,
         "presentation": 1,
         "presentation_rect": [
          0.0,
          0.0,
          256.0,
          178.0
         ]
        }
       }
      ],
      "lines": [
       {
        "patchline": {
         "source": [
          "obj-8",
          0
         ],
         "destination": [
          "obj-10",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-10",
          0
         ],
         "destination": [
          "obj-9",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-12",
          0
         ],
         "destination": [
          "obj-13",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-13",
          0
         ],
         "destination": [
          "obj-11",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-14",
          0
         ],
         "destination": [
          "obj-16",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-16",
          0
         ],
         "destination": [
          "obj-15",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-17",
          0
         ],
         "destination": [
          "obj-19",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-19",
          0
         ],
         "destination": [
          "obj-18",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-20",
          0
         ],
         "destination": [
          "obj-22",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-22",
          0
         ],
         "destination": [
          "obj-21",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-23",
          0
         ],
         "destination": [
          "obj-25",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-25",
          0
         ],
         "destination": [
          "obj-24",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-26",
          0
         ],
         "destination": [
          "obj-28",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-28",
          0
         ],
         "destination": [
          "obj-27",
          0
         ],
         "order": 0
        }
       }
      ],
      "dependency_cache": [],
      "autosave": 0
     },
     "outlettype": [],
     "embed": 1,
     "viewvisibility": 1,
     "border": 0,
     "enablehscroll": 0,
     "enablevscroll": 0,
     "presentation": 1,
     "presentation_rect": [
      1072.0,
      8.0,
      256.0,
      178.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-5",
     "maxclass": "bpatcher",
     "numinlets": 0,
     "numoutlets": 0,
     "patching_rect": [
      8.0,
      194.0,
      430.0,
      226.0
     ],
     "patcher": {
      "fileversion": 1,
      "appversion": {
       "major": 8,
       "minor": 6,
       "revision": 0,
       "architecture": "x64",
       "modernui": 1
      },
      "classnamespace": "box",
      "rect": [
       60,
       80,
       2866.0,
       852.0
      ],
      "bglocked": 0,
      "openinpresentation": 1,
      "default_fontsize": 12.0,
      "default_fontface": 0,
      "default_fontname": "Arial",
      "gridonopen": 1,
      "gridsize": [
       15.0,
       15.0
      ],
      "gridsnaponopen": 1,
      "objectsnaponopen": 1,
      "statusbarvisible": 2,
      "toolbarvisible": 1,
      "lefttoolbarpinned": 0,
      "toptoolbarpinned": 0,
      "righttoolbarpinned": 0,
      "bottomtoolbarpinned": 0,
      "toolbars_unpinned_last_save": 0,
      "tallnewobj": 0,
      "boxanimatetime": 200,
      "enablehscroll": 1,
      "enablevscroll": 1,
      "devicewidth": 0.0,
      "description": "",
      "digest": "",
      "tags": "",
      "style": "",
      "subpatcher_template": "",
      "assistshowspatchername": 0,
      "boxes": [
       {
        "box": {
         "id": "obj-1",
         "maxclass": "comment",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          20.0,
          20.0,
          150.0,
          20.0
         ],
         "outlettype": [],
         "text": "Drummer",
         "fontsize": 13.0,
         "fontface": 1,
         "textcolor": [
          0.13,
          0.14,
          0.17,
          1.0
         ],
         "presentation": 1,
         "presentation_rect": [
          6.0,
          3.0,
          418.0,
          20.0
         ]
        }
       },
       {
        "box": {
         "id": "obj-2",
         "maxclass": "comment",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          20.0,
          46.0,
          150.0,
          20.0
         ],
         "outlettype": [],
         "text": "density",
         "fontsize": 11.0,
         "textcolor": [
          0.13,
          0.14,
          0.17,
          1.0
         ],
         "presentation": 1,
         "presentation_rect": [
          7.0,
          55.0,
          73.0,
          20.0
         ]
        }
       },
       {
        "box": {
         "id": "obj-3",
         "maxclass": "comment",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          20.0,
          72.0,
          150.0,
          20.0
         ],
         "outlettype": [],
         "text": "intensity",
         "fontsize": 11.0,
         "textcolor": [
          0.13,
          0.14,
          0.17,
          1.0
         ],
         "presentation": 1,
         "presentation_rect": [
          7.0,
          79.0,
          73.0,
          20.0
         ]
        }
       },
       {
        "box": {
         "id": "obj-4",
         "maxclass": "comment",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          20.0,
          98.0,
          150.0,
          20.0
         ],
         "outlettype": [],
         "text": "openness",
         "fontsize": 11.0,
         "textcolor": [
          0.13,
          0.14,
          0.17,
          1.0
         ],
         "presentation": 1,
         "presentation_rect": [
          7.0,
          103.0,
          73.0,
          20.0
         ]
        }
       },
       {
        "box": {
         "id": "obj-5",
         "maxclass": "comment",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          20.0,
          124.0,
          150.0,
          20.0
         ],
         "outlettype": [],
         "text": "style",
         "fontsize": 11.0,
         "textcolor": [
          0.13,
          0.14,
          0.17,
          1.0
         ],
         "presentation": 1,
         "presentation_rect": [
          7.0,
          127.0,
          73.0,
          20.0
         ]
        }
       },
       {
        "box": {
         "id": "obj-6",
         "maxclass": "comment",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          20.0,
          150.0,
          150.0,
          20.0
         ],
         "outlettype": [],
         "text": "response",
         "fontsize": 11.0,
         "textcolor": [
          0.13,
          0.14,
          0.17,
          1.0
         ],
         "presentation": 1,
         "presentation_rect": [
          7.0,
          151.0,
          73.0,
          20.0
         ]
        }
       },
       {
        "box": {
         "id": "obj-7",
         "maxclass": "comment",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          20.0,
          176.0,
          150.0,
          20.0
         ],
         "outlettype": [],
         "text": "time",
         "fontsize": 11.0,
         "textcolor": [
          0.13,
          0.14,
          0.17,
          1.0
         ],
         "presentation": 1,
         "presentation_rect": [
          7.0,
          175.0,
          73.0,
          20.0
         ]
        }
       },
       {
        "box": {
         "id": "obj-8",
         "maxclass": "comment",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          20.0,
          202.0,
          150.0,
          20.0
         ],
         "outlettype": [],
         "text": "freeze",
         "fontsize": 11.0,
         "textcolor": [
          0.13,
          0.14,
          0.17,
          1.0
         ],
         "presentation": 1,
         "presentation_rect": [
          7.0,
          199.0,
          73.0,
          20.0
         ]
        }
       },
       {
        "box": {
         "id": "obj-9",
         "maxclass": "comment",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          20.0,
          228.0,
          150.0,
          20.0
         ],
         "outlettype": [],
         "text": "fill every",
         "fontsize": 11.0,
         "textcolor": [
          0.13,
          0.14,
          0.17,
          1.0
         ],
         "presentation": 1,
         "presentation_rect": [
          233.0,
          55.0,
          93.0,
          20.0
         ]
        }
       },
       {
        "box": {
         "id": "obj-10",
         "maxclass": "comment",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          20.0,
          254.0,
          150.0,
          20.0
         ],
         "outlettype": [],
         "text": "variation",
         "fontsize": 11.0,
         "textcolor": [
          0.13,
          0.14,
          0.17,
          1.0
         ],
         "presentation": 1,
         "presentation_rect": [
          233.0,
          79.0,
          93.0,
          20.0
         ]
        }
       },
       {
        "box": {
         "id": "obj-11",
         "maxclass": "comment",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          20.0,
          280.0,
          150.0,
          20.0
         ],
         "outlettype": [],
         "text": "new one every",
         "fontsize": 11.0,
         "textcolor": [
          0.13,
          0.14,
          0.17,
          1.0
         ],
         "presentation": 1,
         "presentation_rect": [
          233.0,
          127.0,
          93.0,
          20.0
         ]
        }
       },
       {
        "box": {
         "id": "obj-12",
         "maxclass": "comment",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          20.0,
          306.0,
          150.0,
          20.0
         ],
         "outlettype": [],
         "text": "spread",
         "fontsize": 11.0,
         "textcolor": [
          0.13,
          0.14,
          0.17,
          1.0
         ],
         "presentation": 1,
         "presentation_rect": [
          233.0,
          151.0,
          93.0,
          20.0
         ]
        }
       },
       {
        "box": {
         "id": "obj-13",
         "maxclass": "comment",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          20.0,
          332.0,
          150.0,
          20.0
         ],
         "outlettype": [],
         "text": "temperature",
         "fontsize": 11.0,
         "textcolor": [
          0.13,
          0.14,
          0.17,
          1.0
         ],
         "presentation": 1,
         "presentation_rect": [
          233.0,
          175.0,
          93.0,
          20.0
         ]
        }
       },
       {
        "box": {
         "id": "obj-14",
         "maxclass": "comment",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          20.0,
          358.0,
          150.0,
          20.0
         ],
         "outlettype": [],
         "text": "by chance",
         "fontsize": 11.0,
         "textcolor": [
          0.13,
          0.14,
          0.17,
          1.0
         ],
         "presentation": 1,
         "presentation_rect": [
          233.0,
          199.0,
          93.0,
          20.0
         ]
        }
       },
       {
        "box": {
         "id": "obj-15",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          220.0,
          180.0,
          80.0,
          22.0
         ],
         "outlettype": [],
         "text": "s sideman-to"
        }
       },
       {
        "box": {
         "id": "obj-16",
         "maxclass": "textbutton",
         "numinlets": 1,
         "numoutlets": 3,
         "patching_rect": [
          220.0,
          60.0,
          100.0,
          20.0
         ],
         "outlettype": [
          "",
          "",
          "int"
         ],
         "text": "fill",
         "mode": 0,
         "outputmode": 0,
         "fontsize": 11.0,
         "rounded": 4.0,
         "parameter_enable": 0,
         "presentation": 1,
         "presentation_rect": [
          10.0,
          26.0,
          76.0,
          18.0
         ],
         "hint": "drums/fill: A fill of one bar from the next bar line on, landing on crash and kick."
        }
       },
       {
        "box": {
         "id": "obj-17",
         "maxclass": "message",
         "numinlets": 2,
         "numoutlets": 1,
         "patching_rect": [
          220.0,
          140.0,
          118.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "/sideman/drums/fill"
        }
       },
       {
        "box": {
         "id": "obj-18",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          660.0,
          180.0,
          80.0,
          22.0
         ],
         "outlettype": [],
         "text": "s sideman-to"
        }
       },
       {
        "box": {
         "id": "obj-19",
         "maxclass": "textbutton",
         "numinlets": 1,
         "numoutlets": 3,
         "patching_rect": [
          660.0,
          60.0,
          100.0,
          20.0
         ],
         "outlettype": [
          "",
          "",
          "int"
         ],
         "text": "break",
         "mode": 0,
         "outputmode": 0,
         "fontsize": 11.0,
         "rounded": 4.0,
         "parameter_enable": 0,
         "presentation": 1,
         "presentation_rect": [
          92.0,
          26.0,
          76.0,
          18.0
         ],
         "hint": "drums/break: One bar of silence from the next bar line on."
        }
       },
       {
        "box": {
         "id": "obj-20",
         "maxclass": "message",
         "numinlets": 2,
         "numoutlets": 1,
         "patching_rect": [
          660.0,
          140.0,
          137.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "/sideman/drums/break"
        }
       },
       {
        "box": {
         "id": "obj-21",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          1100.0,
          180.0,
          80.0,
          22.0
         ],
         "outlettype": [],
         "text": "s sideman-to"
        }
       },
       {
        "box": {
         "id": "obj-22",
         "maxclass": "textbutton",
         "numinlets": 1,
         "numoutlets": 3,
         "patching_rect": [
          1100.0,
          60.0,
          100.0,
          20.0
         ],
         "outlettype": [
          "",
          "",
          "int"
         ],
         "text": "ending",
         "mode": 0,
         "outputmode": 0,
         "fontsize": 11.0,
         "rounded": 4.0,
         "parameter_enable": 0,
         "presentation": 1,
         "presentation_rect": [
          174.0,
          26.0,
          76.0,
          18.0
         ],
         "hint": "drums/ending: Ends the song: crash and kick on the next downbeat, a bar to ring out, then the band stops."
        }
       },
       {
        "box": {
         "id": "obj-23",
         "maxclass": "message",
         "numinlets": 2,
         "numoutlets": 1,
         "patching_rect": [
          1100.0,
          140.0,
          143.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "/sideman/drums/ending"
        }
       },
       {
        "box": {
         "id": "obj-24",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          1540.0,
          180.0,
          80.0,
          22.0
         ],
         "outlettype": [],
         "text": "s sideman-to"
        }
       },
       {
        "box": {
         "id": "obj-25",
         "maxclass": "textbutton",
         "numinlets": 1,
         "numoutlets": 3,
         "patching_rect": [
          1540.0,
          60.0,
          100.0,
          20.0
         ],
         "outlettype": [
          "",
          "",
          "int"
         ],
         "text": "previous",
         "mode": 0,
         "outputmode": 0,
         "fontsize": 11.0,
         "rounded": 4.0,
         "parameter_enable": 0,
         "presentation": 1,
         "presentation_rect": [
          256.0,
          26.0,
          76.0,
          18.0
         ],
         "hint": "drums/previous: Goes back to what was played a bar before this pattern and freezes it; each time a bar further."
        }
       },
       {
        "box": {
         "id": "obj-26",
         "maxclass": "message",
         "numinlets": 2,
         "numoutlets": 1,
         "patching_rect": [
          1540.0,
          140.0,
          152.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "/sideman/drums/previous"
        }
       },
       {
        "box": {
         "id": "obj-27",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          1980.0,
          180.0,
          80.0,
          22.0
         ],
         "outlettype": [],
         "text": "s sideman-to"
        }
       },
       {
        "box": {
         "id": "obj-28",
         "maxclass": "textbutton",
         "numinlets": 1,
         "numoutlets": 3,
         "patching_rect": [
          1980.0,
          60.0,
          100.0,
          20.0
         ],
         "outlettype": [
          "",
          "",
          "int"
         ],
         "text": "scratch",
         "mode": 0,
         "outputmode": 0,
         "fontsize": 11.0,
         "rounded": 4.0,
         "parameter_enable": 0,
         "presentation": 1,
         "presentation_rect": [
          338.0,
          26.0,
          76.0,
          18.0
         ],
         "hint": "drums/scratch: A new pattern from scratch, without your groove, until you play again."
        }
       },
       {
        "box": {
         "id": "obj-29",
         "maxclass": "message",
         "numinlets": 2,
         "numoutlets": 1,
         "patching_rect": [
          1980.0,
          140.0,
          146.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "/sideman/drums/scratch"
        }
       },
       {
        "box": {
         "id": "obj-30",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          2420.0,
          180.0,
          80.0,
          22.0
         ],
         "outlettype": [],
         "text": "s sideman-to"
        }
       },
       {
        "box": {
         "id": "obj-31",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          2420.0,
          140.0,
          185.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "prepend /sideman/drums/density"
        }
       },
       {
        "box": {
         "id": "obj-32",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          2560.0,
          20.0,
          145.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "r /sideman/drums/density"
        }
       },
       {
        "box": {
         "id": "obj-33",
         "maxclass": "multislider",
         "numinlets": 1,
         "numoutlets": 2,
         "patching_rect": [
          2420.0,
          60.0,
          100.0,
          20.0
         ],
         "outlettype": [
          "",
          ""
         ],
         "size": 1,
         "orientation": 0,
         "setminmax": [
          -1.0,
          1.0
         ],
         "settype": 1,
         "setstyle": 1,
         "contdata": 1,
         "bgcolor": [
          0.98,
          0.98,
          0.98,
          1.0
         ],
         "slidercolor": [
          0.13,
          0.14,
          0.17,
          1.0
         ],
         "parameter_enable": 0,
         "presentation": 1,
         "presentation_rect": [
          80.0,
          56.0,
          88.0,
          18.0
         ],
         "hint": "drums/density: How many hits, from 0, the fewest, to 1, the most; below 0 leaves it to the drummer."
        }
       },
       {
        "box": {
         "id": "obj-34",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          2560.0,
          60.0,
          85.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "prepend set 1"
        }
       },
       {
        "box": {
         "id": "obj-35",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          2420.0,
          20.0,
          106.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "loadmess set 1 -1"
        }
       },
       {
        "box": {
         "id": "obj-36",
         "maxclass": "flonum",
         "numinlets": 1,
         "numoutlets": 2,
         "patching_rect": [
          2420.0,
          100.0,
          60.0,
          22.0
         ],
         "outlettype": [
          "",
          "bang"
         ],
         "fontsize": 11.0,
         "parameter_enable": 0,
         "minimum": -1.0,
         "maximum": 1.0,
         "format": 6,
         "numdecimalplaces": 2,
         "presentation": 1,
         "presentation_rect": [
          172.0,
          56.0,
          46.0,
          20.0
         ],
         "hint": "drums/density: How many hits, from 0, the fewest, to 1, the most; below 0 leaves it to the drummer."
        }
       },
       {
        "box": {
         "id": "obj-37",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          2750.0,
          60.0,
          75.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "prepend set"
        }
       },
       {
        "box": {
         "id": "obj-38",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          2750.0,
          20.0,
          96.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "loadmess set -1"
        }
       },
       {
        "box": {
         "id": "obj-39",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          220.0,
          390.0,
          80.0,
          22.0
         ],
         "outlettype": [],
         "text": "s sideman-to"
        }
       },
       {
        "box": {
         "id": "obj-40",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          220.0,
          350.0,
          191.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "prepend /sideman/drums/intensity"
        }
       },
       {
        "box": {
         "id": "obj-41",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          360.0,
          230.0,
          151.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "r /sideman/drums/intensity"
        }
       },
       {
        "box": {
         "id": "obj-42",
         "maxclass": "multislider",
         "numinlets": 1,
         "numoutlets": 2,
         "patching_rect": [
          220.0,
          270.0,
          100.0,
          20.0
         ],
         "outlettype": [
          "",
          ""
         ],
         "size": 1,
         "orientation": 0,
         "setminmax": [
          0.0,
          1.0
         ],
         "settype": 1,
         "setstyle": 1,
         "contdata": 1,
         "bgcolor": [
          0.98,
          0.98,
          0.98,
          1.0
         ],
         "slidercolor": [
          0.13,
          0.14,
          0.17,
          1.0
         ],
         "parameter_enable": 0,
         "presentation": 1,
         "presentation_rect": [
          80.0,
          80.0,
          88.0,
          18.0
         ],
         "hint": "drums/intensity: Soft and sparse at 0, loud, dense and with more cymbals at 1; 0.5 changes nothing."
        }
       },
       {
        "box": {
         "id": "obj-43",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          360.0,
          270.0,
          85.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "prepend set 1"
        }
       },
       {
        "box": {
         "id": "obj-44",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          220.0,
          230.0,
          112.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "loadmess set 1 0.5"
        }
       },
       {
        "box": {
         "id": "obj-45",
         "maxclass": "flonum",
         "numinlets": 1,
         "numoutlets": 2,
         "patching_rect": [
          220.0,
          310.0,
          60.0,
          22.0
         ],
         "outlettype": [
          "",
          "bang"
         ],
         "fontsize": 11.0,
         "parameter_enable": 0,
         "minimum": 0.0,
         "maximum": 1.0,
         "format": 6,
         "numdecimalplaces": 2,
         "presentation": 1,
         "presentation_rect": [
          172.0,
          80.0,
          46.0,
          20.0
         ],
         "hint": "drums/intensity: Soft and sparse at 0, loud, dense and with more cymbals at 1; 0.5 changes nothing."
        }
       },
       {
        "box": {
         "id": "obj-46",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          550.0,
          270.0,
          75.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "prepend set"
        }
       },
       {
        "box": {
         "id": "obj-47",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          550.0,
          230.0,
          102.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "loadmess set 0.5"
        }
       },
       {
        "box": {
         "id": "obj-48",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          660.0,
          390.0,
          80.0,
          22.0
         ],
         "outlettype": [],
         "text": "s sideman-to"
        }
       },
       {
        "box": {
         "id": "obj-49",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          660.0,
          350.0,
          199.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "prepend /sideman/drums/openness"
        }
       },
       {
        "box": {
         "id": "obj-50",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          800.0,
          230.0,
          159.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "r /sideman/drums/openness"
        }
       },
       {
        "box": {
         "id": "obj-51",
         "maxclass": "multislider",
         "numinlets": 1,
         "numoutlets": 2,
         "patching_rect": [
          660.0,
          270.0,
          100.0,
          20.0
         ],
         "outlettype": [
          "",
          ""
         ],
         "size": 1,
         "orientation": 0,
         "setminmax": [
          -1.0,
          1.0
         ],
         "settype": 1,
         "setstyle": 1,
         "contdata": 1,
         "bgcolor": [
          0.98,
          0.98,
          0.98,
          1.0
         ],
         "slidercolor": [
          0.13,
          0.14,
          0.17,
          1.0
         ],
         "parameter_enable": 0,
         "presentation": 1,
         "presentation_rect": [
          80.0,
          104.0,
          88.0,
          18.0
         ],
         "hint": "drums/openness: How much you leave to the drummer: at 0 it plays little besides you; below 0 it hears that itself."
        }
       },
       {
        "box": {
         "id": "obj-52",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          800.0,
          270.0,
          85.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "prepend set 1"
        }
       },
       {
        "box": {
         "id": "obj-53",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          660.0,
          230.0,
          106.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "loadmess set 1 -1"
        }
       },
       {
        "box": {
         "id": "obj-54",
         "maxclass": "flonum",
         "numinlets": 1,
         "numoutlets": 2,
         "patching_rect": [
          660.0,
          310.0,
          60.0,
          22.0
         ],
         "outlettype": [
          "",
          "bang"
         ],
         "fontsize": 11.0,
         "parameter_enable": 0,
         "minimum": -1.0,
         "maximum": 1.0,
         "format": 6,
         "numdecimalplaces": 2,
         "presentation": 1,
         "presentation_rect": [
          172.0,
          104.0,
          46.0,
          20.0
         ],
         "hint": "drums/openness: How much you leave to the drummer: at 0 it plays little besides you; below 0 it hears that itself."
        }
       },
       {
        "box": {
         "id": "obj-55",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          990.0,
          270.0,
          75.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "prepend set"
        }
       },
       {
        "box": {
         "id": "obj-56",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          990.0,
          230.0,
          96.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "loadmess set -1"
        }
       },
       {
        "box": {
         "id": "obj-57",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          1100.0,
          390.0,
          80.0,
          22.0
         ],
         "outlettype": [],
         "text": "s sideman-to"
        }
       },
       {
        "box": {
         "id": "obj-58",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          1100.0,
          350.0,
          172.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "prepend /sideman/drums/style"
        }
       },
       {
        "box": {
         "id": "obj-59",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          1240.0,
          230.0,
          132.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "r /sideman/drums/style"
        }
       },
       {
        "box": {
         "id": "obj-60",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          1240.0,
          270.0,
          113.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "prepend setsymbol"
        }
       },
       {
        "box": {
         "id": "obj-61",
         "maxclass": "umenu",
         "numinlets": 1,
         "numoutlets": 3,
         "patching_rect": [
          1100.0,
          310.0,
          120.0,
          22.0
         ],
         "outlettype": [
          "int",
          "",
          ""
         ],
         "items": [
          "unknown",
          ",",
          "rock",
          ",",
          "funk",
          ",",
          "soul",
          ",",
          "hiphop",
          ",",
          "jazz",
          ",",
          "latin",
          ",",
          "afro",
          ",",
          "pop",
          ",",
          "punk",
          ",",
          "neworleans",
          ",",
          "reggae",
          ",",
          "country",
          ",",
          "other"
         ],
         "fontsize": 11.0,
         "parameter_enable": 0,
         "presentation": 1,
         "presentation_rect": [
          80.0,
          128.0,
          138.0,
          20.0
         ],
         "hint": "drums/style: The style that the drummer thinks of."
        }
       },
       {
        "box": {
         "id": "obj-62",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          1100.0,
          230.0,
          92.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "loadmess set 0"
        }
       },
       {
        "box": {
         "id": "obj-63",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          1540.0,
          390.0,
          80.0,
          22.0
         ],
         "outlettype": [],
         "text": "s sideman-to"
        }
       },
       {
        "box": {
         "id": "obj-64",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          1540.0,
          350.0,
          197.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "prepend /sideman/drums/response"
        }
       },
       {
        "box": {
         "id": "obj-65",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          1680.0,
          230.0,
          157.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "r /sideman/drums/response"
        }
       },
       {
        "box": {
         "id": "obj-66",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          1680.0,
          270.0,
          113.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "prepend setsymbol"
        }
       },
       {
        "box": {
         "id": "obj-67",
         "maxclass": "umenu",
         "numinlets": 1,
         "numoutlets": 3,
         "patching_rect": [
          1540.0,
          310.0,
          120.0,
          22.0
         ],
         "outlettype": [
          "int",
          "",
          ""
         ],
         "items": [
          "at",
          "once",
          ",",
          "next",
          "beat",
          ",",
          "next",
          "bar",
          ",",
          "next",
          "two",
          "bars"
         ],
         "fontsize": 11.0,
         "parameter_enable": 0,
         "presentation": 1,
         "presentation_rect": [
          80.0,
          152.0,
          138.0,
          20.0
         ],
         "hint": "drums/response: When a new pattern replaces the old one."
        }
       },
       {
        "box": {
         "id": "obj-68",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          1540.0,
          230.0,
          92.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "loadmess set 1"
        }
       },
       {
        "box": {
         "id": "obj-69",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          1980.0,
          390.0,
          80.0,
          22.0
         ],
         "outlettype": [],
         "text": "s sideman-to"
        }
       },
       {
        "box": {
         "id": "obj-70",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          1980.0,
          350.0,
          170.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "prepend /sideman/drums/time"
        }
       },
       {
        "box": {
         "id": "obj-71",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          2120.0,
          230.0,
          130.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "r /sideman/drums/time"
        }
       },
       {
        "box": {
         "id": "obj-72",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          2120.0,
          270.0,
          113.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "prepend setsymbol"
        }
       },
       {
        "box": {
         "id": "obj-73",
         "maxclass": "umenu",
         "numinlets": 1,
         "numoutlets": 3,
         "patching_rect": [
          1980.0,
          310.0,
          120.0,
          22.0
         ],
         "outlettype": [
          "int",
          "",
          ""
         ],
         "items": [
          "normal",
          ",",
          "half",
          ",",
          "double"
         ],
         "fontsize": 11.0,
         "parameter_enable": 0,
         "presentation": 1,
         "presentation_rect": [
          80.0,
          176.0,
          138.0,
          20.0
         ],
         "hint": "drums/time: Half time plays the drums at half your speed, double time at twice."
        }
       },
       {
        "box": {
         "id": "obj-74",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          1980.0,
          230.0,
          92.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "loadmess set 0"
        }
       },
       {
        "box": {
         "id": "obj-75",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          2420.0,
          390.0,
          80.0,
          22.0
         ],
         "outlettype": [],
         "text": "s sideman-to"
        }
       },
       {
        "box": {
         "id": "obj-76",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          2420.0,
          350.0,
          181.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "prepend /sideman/drums/freeze"
        }
       },
       {
        "box": {
         "id": "obj-77",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          2560.0,
          230.0,
          141.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "r /sideman/drums/freeze"
        }
       },
       {
        "box": {
         "id": "obj-78",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          2560.0,
          270.0,
          75.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "prepend set"
        }
       },
       {
        "box": {
         "id": "obj-79",
         "maxclass": "toggle",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          2420.0,
          310.0,
          24.0,
          24.0
         ],
         "outlettype": [
          "int"
         ],
         "parameter_enable": 0,
         "presentation": 1,
         "presentation_rect": [
          80.0,
          200.0,
          18.0,
          18.0
         ],
         "hint": "drums/freeze: Holds the pattern that plays now, whatever you play or turn; fills and breaks still come."
        }
       },
       {
        "box": {
         "id": "obj-80",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          2420.0,
          230.0,
          92.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "loadmess set 0"
        }
       },
       {
        "box": {
         "id": "obj-81",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          220.0,
          600.0,
          80.0,
          22.0
         ],
         "outlettype": [],
         "text": "s sideman-to"
        }
       },
       {
        "box": {
         "id": "obj-82",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          220.0,
          560.0,
          195.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "prepend /sideman/drums/fill_every"
        }
       },
       {
        "box": {
         "id": "obj-83",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          360.0,
          440.0,
          155.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "r /sideman/drums/fill_every"
        }
       },
       {
        "box": {
         "id": "obj-84",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          360.0,
          480.0,
          75.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "prepend set"
        }
       },
       {
        "box": {
         "id": "obj-85",
         "maxclass": "number",
         "numinlets": 1,
         "numoutlets": 2,
         "patching_rect": [
          220.0,
          520.0,
          60.0,
          22.0
         ],
         "outlettype": [
          "",
          "bang"
         ],
         "fontsize": 11.0,
         "parameter_enable": 0,
         "minimum": 0,
         "maximum": 64,
         "presentation": 1,
         "presentation_rect": [
          326.0,
          56.0,
          90.0,
          20.0
         ],
         "hint": "drums/fill_every: A fill in the last of every so many bars; 0 plays none."
        }
       },
       {
        "box": {
         "id": "obj-86",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          220.0,
          440.0,
          92.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "loadmess set 0"
        }
       },
       {
        "box": {
         "id": "obj-87",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          660.0,
          600.0,
          80.0,
          22.0
         ],
         "outlettype": [],
         "text": "s sideman-to"
        }
       },
       {
        "box": {
         "id": "obj-88",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          660.0,
          560.0,
          193.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "prepend /sideman/drums/variation"
        }
       },
       {
        "box": {
         "id": "obj-89",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          800.0,
          440.0,
          153.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "r /sideman/drums/variation"
        }
       },
       {
        "box": {
         "id": "obj-90",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          800.0,
          480.0,
          75.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "prepend set"
        }
       },
       {
        "box": {
         "id": "obj-91",
         "maxclass": "number",
         "numinlets": 1,
         "numoutlets": 2,
         "patching_rect": [
          660.0,
          520.0,
          60.0,
          22.0
         ],
         "outlettype": [
          "",
          "bang"
         ],
         "fontsize": 11.0,
         "parameter_enable": 0,
         "minimum": 0,
         "maximum": 999999,
         "presentation": 1,
         "presentation_rect": [
          326.0,
          80.0,
          90.0,
          20.0
         ],
         "hint": "drums/variation: Which variation of the pattern is played; 0 is the plain one, each number always the same."
        }
       },
       {
        "box": {
         "id": "obj-92",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          660.0,
          440.0,
          92.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "loadmess set 0"
        }
       },
       {
        "box": {
         "id": "obj-93",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          1100.0,
          600.0,
          80.0,
          22.0
         ],
         "outlettype": [],
         "text": "s sideman-to"
        }
       },
       {
        "box": {
         "id": "obj-94",
         "maxclass": "textbutton",
         "numinlets": 1,
         "numoutlets": 3,
         "patching_rect": [
          1100.0,
          480.0,
          100.0,
          20.0
         ],
         "outlettype": [
          "",
          "",
          "int"
         ],
         "text": "next one",
         "mode": 0,
         "outputmode": 0,
         "fontsize": 11.0,
         "rounded": 4.0,
         "parameter_enable": 0,
         "presentation": 1,
         "presentation_rect": [
          326.0,
          104.0,
          90.0,
          18.0
         ],
         "hint": "drums/next_variation: The next variation of the pattern."
        }
       },
       {
        "box": {
         "id": "obj-95",
         "maxclass": "message",
         "numinlets": 2,
         "numoutlets": 1,
         "patching_rect": [
          1100.0,
          560.0,
          182.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "/sideman/drums/next_variation"
        }
       },
       {
        "box": {
         "id": "obj-96",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          1540.0,
          600.0,
          80.0,
          22.0
         ],
         "outlettype": [],
         "text": "s sideman-to"
        }
       },
       {
        "box": {
         "id": "obj-97",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          1540.0,
          560.0,
          229.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "prepend /sideman/drums/variation_every"
        }
       },
       {
        "box": {
         "id": "obj-98",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          1680.0,
          440.0,
          189.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "r /sideman/drums/variation_every"
        }
       },
       {
        "box": {
         "id": "obj-99",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          1680.0,
          480.0,
          75.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "prepend set"
        }
       },
       {
        "box": {
         "id": "obj-100",
         "maxclass": "number",
         "numinlets": 1,
         "numoutlets": 2,
         "patching_rect": [
          1540.0,
          520.0,
          60.0,
          22.0
         ],
         "outlettype": [
          "",
          "bang"
         ],
         "fontsize": 11.0,
         "parameter_enable": 0,
         "minimum": 0,
         "maximum": 64,
         "presentation": 1,
         "presentation_rect": [
          326.0,
          128.0,
          90.0,
          20.0
         ],
         "hint": "drums/variation_every: A new variation every so many bars; 0 changes only when the groove does."
        }
       },
       {
        "box": {
         "id": "obj-101",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          1540.0,
          440.0,
          92.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "loadmess set 0"
        }
       },
       {
        "box": {
         "id": "obj-102",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          1980.0,
          600.0,
          80.0,
          22.0
         ],
         "outlettype": [],
         "text": "s sideman-to"
        }
       },
       {
        "box": {
         "id": "obj-103",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          1980.0,
          560.0,
          184.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "prepend /sideman/drums/spread"
        }
       },
       {
        "box": {
         "id": "obj-104",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          2120.0,
          440.0,
          144.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "r /sideman/drums/spread"
        }
       },
       {
        "box": {
         "id": "obj-105",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          2120.0,
          480.0,
          75.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "prepend set"
        }
       },
       {
        "box": {
         "id": "obj-106",
         "maxclass": "flonum",
         "numinlets": 1,
         "numoutlets": 2,
         "patching_rect": [
          1980.0,
          520.0,
          60.0,
          22.0
         ],
         "outlettype": [
          "",
          "bang"
         ],
         "fontsize": 11.0,
         "parameter_enable": 0,
         "minimum": 0.0,
         "maximum": 4.0,
         "format": 6,
         "numdecimalplaces": 2,
         "presentation": 1,
         "presentation_rect": [
          326.0,
          152.0,
          90.0,
          20.0
         ],
         "hint": "drums/spread: How far variations lie from the plain pattern."
        }
       },
       {
        "box": {
         "id": "obj-107",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          1980.0,
          440.0,
          92.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "loadmess set 1"
        }
       },
       {
        "box": {
         "id": "obj-108",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          2420.0,
          600.0,
          80.0,
          22.0
         ],
         "outlettype": [],
         "text": "s sideman-to"
        }
       },
       {
        "box": {
         "id": "obj-109",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          2420.0,
          560.0,
          212.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "prepend /sideman/drums/temperature"
        }
       },
       {
        "box": {
         "id": "obj-110",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          2560.0,
          440.0,
          172.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "r /sideman/drums/temperature"
        }
       },
       {
        "box": {
         "id": "obj-111",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          2560.0,
          480.0,
          75.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "prepend set"
        }
       },
       {
        "box": {
         "id": "obj-112",
         "maxclass": "flonum",
         "numinlets": 1,
         "numoutlets": 2,
         "patching_rect": [
          2420.0,
          520.0,
          60.0,
          22.0
         ],
         "outlettype": [
          "",
          "bang"
         ],
         "fontsize": 11.0,
         "parameter_enable": 0,
         "minimum": 0.1,
         "maximum": 4.0,
         "format": 6,
         "numdecimalplaces": 2,
         "presentation": 1,
         "presentation_rect": [
          326.0,
          176.0,
          90.0,
          20.0
         ],
         "hint": "drums/temperature: Below 1 the probable is more probable still, above 1 less so."
        }
       },
       {
        "box": {
         "id": "obj-113",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          2420.0,
          440.0,
          92.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "loadmess set 1"
        }
       },
       {
        "box": {
         "id": "obj-114",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          220.0,
          810.0,
          80.0,
          22.0
         ],
         "outlettype": [],
         "text": "s sideman-to"
        }
       },
       {
        "box": {
         "id": "obj-115",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          220.0,
          770.0,
          186.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "prepend /sideman/drums/chance"
        }
       },
       {
        "box": {
         "id": "obj-116",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          360.0,
          650.0,
          146.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "r /sideman/drums/chance"
        }
       },
       {
        "box": {
         "id": "obj-117",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          360.0,
          690.0,
          75.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "prepend set"
        }
       },
       {
        "box": {
         "id": "obj-118",
         "maxclass": "toggle",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          220.0,
          730.0,
          24.0,
          24.0
         ],
         "outlettype": [
          "int"
         ],
         "parameter_enable": 0,
         "presentation": 1,
         "presentation_rect": [
          326.0,
          200.0,
          18.0,
          18.0
         ],
         "hint": "drums/chance: Hits drawn by chance from their probabilities, instead of the most probable ones."
        }
       },
       {
        "box": {
         "id": "obj-119",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          220.0,
          650.0,
          92.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "loadmess set 0"
        }
       },
       {
        "box": {
         "id": "obj-120",
         "maxclass": "panel",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          20.0,
          398.0,
          120.0,
          60.0
         ],
         "outlettype": [],
         "bgcolor": [
          0.89,
          0.9,
          0.92,
          1.0
         ],
         "background": 1,
         "rounded": 6,
         "presentation": 1,
         "presentation_rect": [
          0.0,
          0.0,
          430.0,
          226.0
         ]
        }
       }
      ],
      "lines": [
       {
        "patchline": {
         "source": [
          "obj-16",
          0
         ],
         "destination": [
          "obj-17",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-17",
          0
         ],
         "destination": [
          "obj-15",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-19",
          0
         ],
         "destination": [
          "obj-20",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-20",
          0
         ],
         "destination": [
          "obj-18",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-22",
          0
         ],
         "destination": [
          "obj-23",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-23",
          0
         ],
         "destination": [
          "obj-21",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-25",
          0
         ],
         "destination": [
          "obj-26",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-26",
          0
         ],
         "destination": [
          "obj-24",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-28",
          0
         ],
         "destination": [
          "obj-29",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-29",
          0
         ],
         "destination": [
          "obj-27",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-31",
          0
         ],
         "destination": [
          "obj-30",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-32",
          0
         ],
         "destination": [
          "obj-34",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-34",
          0
         ],
         "destination": [
          "obj-33",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-35",
          0
         ],
         "destination": [
          "obj-33",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-32",
          0
         ],
         "destination": [
          "obj-37",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-37",
          0
         ],
         "destination": [
          "obj-36",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-38",
          0
         ],
         "destination": [
          "obj-36",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-33",
          0
         ],
         "destination": [
          "obj-36",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-36",
          0
         ],
         "destination": [
          "obj-31",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-36",
          0
         ],
         "destination": [
          "obj-34",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-40",
          0
         ],
         "destination": [
          "obj-39",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-41",
          0
         ],
         "destination": [
          "obj-43",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-43",
          0
         ],
         "destination": [
          "obj-42",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-44",
          0
         ],
         "destination": [
          "obj-42",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-41",
          0
         ],
         "destination": [
          "obj-46",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-46",
          0
         ],
         "destination": [
          "obj-45",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-47",
          0
         ],
         "destination": [
          "obj-45",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-42",
          0
         ],
         "destination": [
          "obj-45",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-45",
          0
         ],
         "destination": [
          "obj-40",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-45",
          0
         ],
         "destination": [
          "obj-43",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-49",
          0
         ],
         "destination": [
          "obj-48",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-50",
          0
         ],
         "destination": [
          "obj-52",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-52",
          0
         ],
         "destination": [
          "obj-51",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-53",
          0
         ],
         "destination": [
          "obj-51",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-50",
          0
         ],
         "destination": [
          "obj-55",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-55",
          0
         ],
         "destination": [
          "obj-54",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-56",
          0
         ],
         "destination": [
          "obj-54",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-51",
          0
         ],
         "destination": [
          "obj-54",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-54",
          0
         ],
         "destination": [
          "obj-49",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-54",
          0
         ],
         "destination": [
          "obj-52",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-58",
          0
         ],
         "destination": [
          "obj-57",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-59",
          0
         ],
         "destination": [
          "obj-60",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-60",
          0
         ],
         "destination": [
          "obj-61",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-61",
          0
         ],
         "destination": [
          "obj-58",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-62",
          0
         ],
         "destination": [
          "obj-61",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-64",
          0
         ],
         "destination": [
          "obj-63",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-65",
          0
         ],
         "destination": [
          "obj-66",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-66",
          0
         ],
         "destination": [
          "obj-67",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-67",
          0
         ],
         "destination": [
          "obj-64",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-68",
          0
         ],
         "destination": [
          "obj-67",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-70",
          0
         ],
         "destination": [
          "obj-69",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-71",
          0
         ],
         "destination": [
          "obj-72",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-72",
          0
         ],
         "destination": [
          "obj-73",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-73",
          0
         ],
         "destination": [
          "obj-70",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-74",
          0
         ],
         "destination": [
          "obj-73",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-76",
          0
         ],
         "destination": [
          "obj-75",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-77",
          0
         ],
         "destination": [
          "obj-78",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-78",
          0
         ],
         "destination": [
          "obj-79",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-79",
          0
         ],
         "destination": [
          "obj-76",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-80",
          0
         ],
         "destination": [
          "obj-79",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-82",
          0
         ],
         "destination": [
          "obj-81",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-83",
          0
         ],
         "destination": [
          "obj-84",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-84",
          0
         ],
         "destination": [
          "obj-85",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-85",
          0
         ],
         "destination": [
          "obj-82",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-86",
          0
         ],
         "destination": [
          "obj-85",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-88",
          0
         ],
         "destination": [
          "obj-87",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-89",
          0
         ],
         "destination": [
          "obj-90",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-90",
          0
         ],
         "destination": [
          "obj-91",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-91",
          0
         ],
         "destination": [
          "obj-88",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-92",
          0
         ],
         "destination": [
          "obj-91",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-94",
          0
         ],
         "destination": [
          "obj-95",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-95",
          0
         ],
         "destination": [
          "obj-93",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-97",
          0
         ],
         "destination": [
          "obj-96",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-98",
          0
         ],
         "destination": [
          "obj-99",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-99",
          0
         ],
         "destination": [
          "obj-100",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-100",
          0
         ],
         "destination": [
          "obj-97",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-101",
          0
         ],
         "destination": [
          "obj-100",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-103",
          0
         ],
         "destination": [
          "obj-102",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-104",
          0
         ],
         "destination": [
          "obj-105",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-105",
          0
         ],
         "destination": [
          "obj-106",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-106",
          0
         ],
         "destination": [
          "obj-103",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-107",
          0
         ],
         "destination": [
          "obj-106",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-109",
          0
         ],
         "destination": [
          "obj-108",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-110",
          0
         ],
         "destination": [
          "obj-111",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-111",
          0
         ],
         "destination": [
          "obj-112",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-112",
          0
         ],
         "destination": [
          "obj-109",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-113",
          0
         ],
         "destination": [
          "obj-112",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-115",
          0
         ],
         "destination": [
          "obj-114",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-116",
          0
         ],
         "destination": [
          "obj-117",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-117",
          0
         ],
         "destination": [
          "obj-118",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-118",
          0
         ],
         "destination": [
          "obj-115",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-119",
          0
         ],
         "destination": [
          "obj-118",
          0
         ],
         "order": 0
        }
       }
      ],
      "dependency_cache": [],
      "autosave": 0
     },
     "outlettype": [],
     "embed": 1,
     "viewvisibility": 1,
     "border": 0,
     "enablehscroll": 0,
     "enablevscroll": 0,
     "presentation": 1,
     "presentation_rect": [
      8.0,
      194.0,
      430.0,
      226.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-6",
     "maxclass": "bpatcher",
     "numinlets": 0,
     "numoutlets": 0,
     "patching_rect": [
      446.0,
      194.0,
      248.0,
      226.0
     ],
     "patcher": {
      "fileversion": 1,
      "appversion": {
       "major": 8,
       "minor": 6,
       "revision": 0,
       "architecture": "x64",
       "modernui": 1
      },
      "classnamespace": "box",
      "rect": [
       60,
       80,
       2594.0,
       432.0
      ],
      "bglocked": 0,
      "openinpresentation": 1,
      "default_fontsize": 12.0,
      "default_fontface": 0,
      "default_fontname": "Arial",
      "gridonopen": 1,
      "gridsize": [
       15.0,
       15.0
      ],
      "gridsnaponopen": 1,
      "objectsnaponopen": 1,
      "statusbarvisible": 2,
      "toolbarvisible": 1,
      "lefttoolbarpinned": 0,
      "toptoolbarpinned": 0,
      "righttoolbarpinned": 0,
      "bottomtoolbarpinned": 0,
      "toolbars_unpinned_last_save": 0,
      "tallnewobj": 0,
      "boxanimatetime": 200,
      "enablehscroll": 1,
      "enablevscroll": 1,
      "devicewidth": 0.0,
      "description": "",
      "digest": "",
      "tags": "",
      "style": "",
      "subpatcher_template": "",
      "assistshowspatchername": 0,
      "boxes": [
       {
        "box": {
         "id": "obj-1",
         "maxclass": "comment",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          20.0,
          20.0,
          150.0,
          20.0
         ],
         "outlettype": [],
         "text": "Ideas",
         "fontsize": 13.0,
         "fontface": 1,
         "textcolor": [
          0.13,
          0.14,
          0.17,
          1.0
         ],
         "presentation": 1,
         "presentation_rect": [
          6.0,
          3.0,
          236.0,
          20.0
         ]
        }
       },
       {
        "box": {
         "id": "obj-2",
         "maxclass": "comment",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          20.0,
          46.0,
          150.0,
          20.0
         ],
         "outlettype": [],
         "text": "you",
         "fontsize": 11.0,
         "textcolor": [
          0.13,
          0.14,
          0.17,
          1.0
         ],
         "presentation": 1,
         "presentation_rect": [
          99.0,
          25.0,
          33.0,
          20.0
         ]
        }
       },
       {
        "box": {
         "id": "obj-3",
         "maxclass": "comment",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          20.0,
          72.0,
          150.0,
          20.0
         ],
         "outlettype": [],
         "text": "follow",
         "fontsize": 11.0,
         "textcolor": [
          0.13,
          0.14,
          0.17,
          1.0
         ],
         "presentation": 1,
         "presentation_rect": [
          125.0,
          77.0,
          47.0,
          20.0
         ]
        }
       },
       {
        "box": {
         "id": "obj-4",
         "maxclass": "comment",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          20.0,
          98.0,
          150.0,
          20.0
         ],
         "outlettype": [],
         "text": "A",
         "fontsize": 11.0,
         "textcolor": [
          0.13,
          0.14,
          0.17,
          1.0
         ],
         "presentation": 1,
         "presentation_rect": [
          11.0,
          137.0,
          17.0,
          20.0
         ]
        }
       },
       {
        "box": {
         "id": "obj-5",
         "maxclass": "comment",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          20.0,
          124.0,
          150.0,
          20.0
         ],
         "outlettype": [],
         "text": "B",
         "fontsize": 11.0,
         "textcolor": [
          0.13,
          0.14,
          0.17,
          1.0
         ],
         "presentation": 1,
         "presentation_rect": [
          219.0,
          137.0,
          17.0,
          20.0
         ]
        }
       },
       {
        "box": {
         "id": "obj-6",
         "maxclass": "comment",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          20.0,
          150.0,
          150.0,
          20.0
         ],
         "outlettype": [],
         "text": "wander, beats",
         "fontsize": 11.0,
         "textcolor": [
          0.13,
          0.14,
          0.17,
          1.0
         ],
         "presentation": 1,
         "presentation_rect": [
          7.0,
          169.0,
          99.0,
          20.0
         ]
        }
       },
       {
        "box": {
         "id": "obj-7",
         "maxclass": "comment",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          20.0,
          176.0,
          150.0,
          20.0
         ],
         "outlettype": [],
         "text": "follow density",
         "fontsize": 11.0,
         "textcolor": [
          0.13,
          0.14,
          0.17,
          1.0
         ],
         "presentation": 1,
         "presentation_rect": [
          7.0,
          193.0,
          99.0,
          20.0
         ]
        }
       },
       {
        "box": {
         "id": "obj-8",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          220.0,
          180.0,
          80.0,
          22.0
         ],
         "outlettype": [],
         "text": "s sideman-to"
        }
       },
       {
        "box": {
         "id": "obj-9",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          220.0,
          140.0,
          178.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "prepend /sideman/drums/follow"
        }
       },
       {
        "box": {
         "id": "obj-10",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          360.0,
          20.0,
          138.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "r /sideman/drums/follow"
        }
       },
       {
        "box": {
         "id": "obj-11",
         "maxclass": "multislider",
         "numinlets": 1,
         "numoutlets": 2,
         "patching_rect": [
          220.0,
          60.0,
          100.0,
          20.0
         ],
         "outlettype": [
          "",
          ""
         ],
         "size": 1,
         "orientation": 1,
         "setminmax": [
          0.0,
          1.0
         ],
         "settype": 1,
         "setstyle": 1,
         "contdata": 1,
         "bgcolor": [
          0.98,
          0.98,
          0.98,
          1.0
         ],
         "slidercolor": [
          0.13,
          0.14,
          0.17,
          1.0
         ],
         "parameter_enable": 0,
         "presentation": 1,
         "presentation_rect": [
          104.0,
          46.0,
          20.0,
          84.0
         ],
         "hint": "drums/follow: How much of your groove is taken; at 0 the drummer plays its own, from the mix of A and B."
        }
       },
       {
        "box": {
         "id": "obj-12",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          360.0,
          60.0,
          85.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "prepend set 1"
        }
       },
       {
        "box": {
         "id": "obj-13",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          220.0,
          20.0,
          102.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "loadmess set 1 1"
        }
       },
       {
        "box": {
         "id": "obj-14",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          660.0,
          180.0,
          80.0,
          22.0
         ],
         "outlettype": [],
         "text": "s sideman-to"
        }
       },
       {
        "box": {
         "id": "obj-15",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          660.0,
          140.0,
          162.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "prepend /sideman/latent/mix"
        }
       },
       {
        "box": {
         "id": "obj-16",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          800.0,
          20.0,
          122.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "r /sideman/latent/mix"
        }
       },
       {
        "box": {
         "id": "obj-17",
         "maxclass": "multislider",
         "numinlets": 1,
         "numoutlets": 2,
         "patching_rect": [
          660.0,
          60.0,
          100.0,
          20.0
         ],
         "outlettype": [
          "",
          ""
         ],
         "size": 1,
         "orientation": 0,
         "setminmax": [
          0.0,
          1.0
         ],
         "settype": 1,
         "setstyle": 1,
         "contdata": 1,
         "bgcolor": [
          0.98,
          0.98,
          0.98,
          1.0
         ],
         "slidercolor": [
          0.13,
          0.14,
          0.17,
          1.0
         ],
         "parameter_enable": 0,
         "presentation": 1,
         "presentation_rect": [
          30.0,
          138.0,
          138.0,
          18.0
         ],
         "hint": "latent/mix: What the drummer plays of its own, between A at 0 and B at 1; heard where follow is below 1."
        }
       },
       {
        "box": {
         "id": "obj-18",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          800.0,
          60.0,
          85.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "prepend set 1"
        }
       },
       {
        "box": {
         "id": "obj-19",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          660.0,
          20.0,
          112.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "loadmess set 1 0.5"
        }
       },
       {
        "box": {
         "id": "obj-20",
         "maxclass": "flonum",
         "numinlets": 1,
         "numoutlets": 2,
         "patching_rect": [
          660.0,
          100.0,
          60.0,
          22.0
         ],
         "outlettype": [
          "",
          "bang"
         ],
         "fontsize": 11.0,
         "parameter_enable": 0,
         "minimum": 0.0,
         "maximum": 1.0,
         "format": 6,
         "numdecimalplaces": 2,
         "presentation": 1,
         "presentation_rect": [
          172.0,
          138.0,
          46.0,
          20.0
         ],
         "hint": "latent/mix: What the drummer plays of its own, between A at 0 and B at 1; heard where follow is below 1."
        }
       },
       {
        "box": {
         "id": "obj-21",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          990.0,
          60.0,
          75.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "prepend set"
        }
       },
       {
        "box": {
         "id": "obj-22",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          990.0,
          20.0,
          102.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "loadmess set 0.5"
        }
       },
       {
        "box": {
         "id": "obj-23",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          1100.0,
          180.0,
          80.0,
          22.0
         ],
         "outlettype": [],
         "text": "s sideman-to"
        }
       },
       {
        "box": {
         "id": "obj-24",
         "maxclass": "textbutton",
         "numinlets": 1,
         "numoutlets": 3,
         "patching_rect": [
          1100.0,
          60.0,
          100.0,
          20.0
         ],
         "outlettype": [
          "",
          "",
          "int"
         ],
         "text": "random",
         "mode": 0,
         "outputmode": 0,
         "fontsize": 11.0,
         "rounded": 4.0,
         "parameter_enable": 0,
         "presentation": 1,
         "presentation_rect": [
          10.0,
          56.0,
          62.0,
          18.0
         ],
         "hint": "latent/a/random: Puts this end of the mix at a random idea of the drummer's own."
        }
       },
       {
        "box": {
         "id": "obj-25",
         "maxclass": "message",
         "numinlets": 2,
         "numoutlets": 1,
         "patching_rect": [
          1100.0,
          140.0,
          154.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "/sideman/latent/a/random"
        }
       },
       {
        "box": {
         "id": "obj-26",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          1540.0,
          180.0,
          80.0,
          22.0
         ],
         "outlettype": [],
         "text": "s sideman-to"
        }
       },
       {
        "box": {
         "id": "obj-27",
         "maxclass": "textbutton",
         "numinlets": 1,
         "numoutlets": 3,
         "patching_rect": [
          1540.0,
          60.0,
          100.0,
          20.0
         ],
         "outlettype": [
          "",
          "",
          "int"
         ],
         "text": "now",
         "mode": 0,
         "outputmode": 0,
         "fontsize": 11.0,
         "rounded": 4.0,
         "parameter_enable": 0,
         "presentation": 1,
         "presentation_rect": [
          10.0,
          80.0,
          62.0,
          18.0
         ],
         "hint": "latent/a/now: Puts this end of the mix where the pattern that plays now came from."
        }
       },
       {
        "box": {
         "id": "obj-28",
         "maxclass": "message",
         "numinlets": 2,
         "numoutlets": 1,
         "patching_rect": [
          1540.0,
          140.0,
          135.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "/sideman/latent/a/now"
        }
       },
       {
        "box": {
         "id": "obj-29",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          1980.0,
          180.0,
          80.0,
          22.0
         ],
         "outlettype": [],
         "text": "s sideman-to"
        }
       },
       {
        "box": {
         "id": "obj-30",
         "maxclass": "textbutton",
         "numinlets": 1,
         "numoutlets": 3,
         "patching_rect": [
          1980.0,
          60.0,
          100.0,
          20.0
         ],
         "outlettype": [
          "",
          "",
          "int"
         ],
         "text": "groove",
         "mode": 0,
         "outputmode": 0,
         "fontsize": 11.0,
         "rounded": 4.0,
         "parameter_enable": 0,
         "presentation": 1,
         "presentation_rect": [
          10.0,
          104.0,
          62.0,
          18.0
         ],
         "hint": "latent/a/groove: Puts this end of the mix where the drummer hears your present groove."
        }
       },
       {
        "box": {
         "id": "obj-31",
         "maxclass": "message",
         "numinlets": 2,
         "numoutlets": 1,
         "patching_rect": [
          1980.0,
          140.0,
          150.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "/sideman/latent/a/groove"
        }
       },
       {
        "box": {
         "id": "obj-32",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          2420.0,
          180.0,
          80.0,
          22.0
         ],
         "outlettype": [],
         "text": "s sideman-to"
        }
       },
       {
        "box": {
         "id": "obj-33",
         "maxclass": "textbutton",
         "numinlets": 1,
         "numoutlets": 3,
         "patching_rect": [
          2420.0,
          60.0,
          100.0,
          20.0
         ],
         "outlettype": [
          "",
          "",
          "int"
         ],
         "text": "random",
         "mode": 0,
         "outputmode": 0,
         "fontsize": 11.0,
         "rounded": 4.0,
         "parameter_enable": 0,
         "presentation": 1,
         "presentation_rect": [
          176.0,
          56.0,
          62.0,
          18.0
         ],
         "hint": "latent/b/random: Puts this end of the mix at a random idea of the drummer's own."
        }
       },
       {
        "box": {
         "id": "obj-34",
         "maxclass": "message",
         "numinlets": 2,
         "numoutlets": 1,
         "patching_rect": [
          2420.0,
          140.0,
          154.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "/sideman/latent/b/random"
        }
       },
       {
        "box": {
         "id": "obj-35",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          220.0,
          390.0,
          80.0,
          22.0
         ],
         "outlettype": [],
         "text": "s sideman-to"
        }
       },
       {
        "box": {
         "id": "obj-36",
         "maxclass": "textbutton",
         "numinlets": 1,
         "numoutlets": 3,
         "patching_rect": [
          220.0,
          270.0,
          100.0,
          20.0
         ],
         "outlettype": [
          "",
          "",
          "int"
         ],
         "text": "now",
         "mode": 0,
         "outputmode": 0,
         "fontsize": 11.0,
         "rounded": 4.0,
         "parameter_enable": 0,
         "presentation": 1,
         "presentation_rect": [
          176.0,
          80.0,
          62.0,
          18.0
         ],
         "hint": "latent/b/now: Puts this end of the mix where the pattern that plays now came from."
        }
       },
       {
        "box": {
         "id": "obj-37",
         "maxclass": "message",
         "numinlets": 2,
         "numoutlets": 1,
         "patching_rect": [
          220.0,
          350.0,
          135.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "/sideman/latent/b/now"
        }
       },
       {
        "box": {
         "id": "obj-38",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          660.0,
          390.0,
          80.0,
          22.0
         ],
         "outlettype": [],
         "text": "s sideman-to"
        }
       },
       {
        "box": {
         "id": "obj-39",
         "maxclass": "textbutton",
         "numinlets": 1,
         "numoutlets": 3,
         "patching_rect": [
          660.0,
          270.0,
          100.0,
          20.0
         ],
         "outlettype": [
          "",
          "",
          "int"
         ],
         "text": "groove",
         "mode": 0,
         "outputmode": 0,
         "fontsize": 11.0,
         "rounded": 4.0,
         "parameter_enable": 0,
         "presentation": 1,
         "presentation_rect": [
          176.0,
          104.0,
          62.0,
          18.0
         ],
         "hint": "latent/b/groove: Puts this end of the mix where the drummer hears your present groove."
        }
       },
       {
        "box": {
         "id": "obj-40",
         "maxclass": "message",
         "numinlets": 2,
         "numoutlets": 1,
         "patching_rect": [
          660.0,
          350.0,
          150.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "/sideman/latent/b/groove"
        }
       },
       {
        "box": {
         "id": "obj-41",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          1100.0,
          390.0,
          80.0,
          22.0
         ],
         "outlettype": [],
         "text": "s sideman-to"
        }
       },
       {
        "box": {
         "id": "obj-42",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          1100.0,
          350.0,
          187.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "prepend /sideman/latent/oscillate"
        }
       },
       {
        "box": {
         "id": "obj-43",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          1240.0,
          230.0,
          147.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "r /sideman/latent/oscillate"
        }
       },
       {
        "box": {
         "id": "obj-44",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          1240.0,
          270.0,
          75.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "prepend set"
        }
       },
       {
        "box": {
         "id": "obj-45",
         "maxclass": "flonum",
         "numinlets": 1,
         "numoutlets": 2,
         "patching_rect": [
          1100.0,
          310.0,
          60.0,
          22.0
         ],
         "outlettype": [
          "",
          "bang"
         ],
         "fontsize": 11.0,
         "parameter_enable": 0,
         "minimum": 0.0,
         "maximum": 256.0,
         "format": 6,
         "numdecimalplaces": 2,
         "presentation": 1,
         "presentation_rect": [
          106.0,
          170.0,
          60.0,
          20.0
         ],
         "hint": "latent/oscillate: Moves the mix from A to B and back once in so many beats, at least 1; 0 leaves it where it is."
        }
       },
       {
        "box": {
         "id": "obj-46",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          1100.0,
          230.0,
          92.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "loadmess set 0"
        }
       },
       {
        "box": {
         "id": "obj-47",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          1540.0,
          390.0,
          80.0,
          22.0
         ],
         "outlettype": [],
         "text": "s sideman-to"
        }
       },
       {
        "box": {
         "id": "obj-48",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          1540.0,
          350.0,
          230.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "prepend /sideman/drums/adaptive_follow"
        }
       },
       {
        "box": {
         "id": "obj-49",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          1680.0,
          230.0,
          190.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "r /sideman/drums/adaptive_follow"
        }
       },
       {
        "box": {
         "id": "obj-50",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          1680.0,
          270.0,
          75.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "prepend set"
        }
       },
       {
        "box": {
         "id": "obj-51",
         "maxclass": "toggle",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          1540.0,
          310.0,
          24.0,
          24.0
         ],
         "outlettype": [
          "int"
         ],
         "parameter_enable": 0,
         "presentation": 1,
         "presentation_rect": [
          106.0,
          194.0,
          18.0,
          18.0
         ],
         "hint": "drums/adaptive_follow: Follows dense playing more than sparse: fully from 16 onsets in two bars on, the fewer the less."
        }
       },
       {
        "box": {
         "id": "obj-52",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          1540.0,
          230.0,
          92.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "loadmess set 0"
        }
       },
       {
        "box": {
         "id": "obj-53",
         "maxclass": "panel",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          20.0,
          216.0,
          120.0,
          60.0
         ],
         "outlettype": [],
         "bgcolor": [
          0.89,
          0.9,
          0.92,
          1.0
         ],
         "background": 1,
         "rounded": 6,
         "presentation": 1,
         "presentation_rect": [
          0.0,
          0.0,
          248.0,
          226.0
         ]
        }
       }
      ],
      "lines": [
       {
        "patchline": {
         "source": [
          "obj-9",
          0
         ],
         "destination": [
          "obj-8",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-10",
          0
         ],
         "destination": [
          "obj-12",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-12",
          0
         ],
         "destination": [
          "obj-11",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-13",
          0
         ],
         "destination": [
          "obj-11",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-11",
          0
         ],
         "destination": [
          "obj-9",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-15",
          0
         ],
         "destination": [
          "obj-14",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-16",
          0
         ],
         "destination": [
          "obj-18",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-18",
          0
         ],
         "destination": [
          "obj-17",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-19",
          0
         ],
         "destination": [
          "obj-17",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-16",
          0
         ],
         "destination": [
          "obj-21",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-21",
          0
         ],
         "destination": [
          "obj-20",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-22",
          0
         ],
         "destination": [
          "obj-20",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-17",
          0
         ],
         "destination": [
          "obj-20",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-20",
          0
         ],
         "destination": [
          "obj-15",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-20",
          0
         ],
         "destination": [
          "obj-18",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-24",
          0
         ],
         "destination": [
          "obj-25",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-25",
          0
         ],
         "destination": [
          "obj-23",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-27",
          0
         ],
         "destination": [
          "obj-28",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-28",
          0
         ],
         "destination": [
          "obj-26",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-30",
          0
         ],
         "destination": [
          "obj-31",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-31",
          0
         ],
         "destination": [
          "obj-29",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-33",
          0
         ],
         "destination": [
          "obj-34",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-34",
          0
         ],
         "destination": [
          "obj-32",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-36",
          0
         ],
         "destination": [
          "obj-37",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-37",
          0
         ],
         "destination": [
          "obj-35",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-39",
          0
         ],
         "destination": [
          "obj-40",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-40",
          0
         ],
         "destination": [
          "obj-38",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-42",
          0
         ],
         "destination": [
          "obj-41",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-43",
          0
         ],
         "destination": [
          "obj-44",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-44",
          0
         ],
         "destination": [
          "obj-45",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-45",
          0
         ],
         "destination": [
          "obj-42",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-46",
          0
         ],
         "destination": [
          "obj-45",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-48",
          0
         ],
         "destination": [
          "obj-47",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-49",
          0
         ],
         "destination": [
          "obj-50",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-50",
          0
         ],
         "destination": [
          "obj-51",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-51",
          0
         ],
         "destination": [
          "obj-48",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-52",
          0
         ],
         "destination": [
          "obj-51",
          0
         ],
         "order": 0
        }
       }
      ],
      "dependency_cache": [],
      "autosave": 0
     },
     "outlettype": [],
     "embed": 1,
     "viewvisibility": 1,
     "border": 0,
     "enablehscroll": 0,
     "enablevscroll": 0,
     "presentation": 1,
     "presentation_rect": [
      446.0,
      194.0,
      248.0,
      226.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-7",
     "maxclass": "bpatcher",
     "numinlets": 0,
     "numoutlets": 0,
     "patching_rect": [
      702.0,
      194.0,
      626.0,
      226.0
     ],
     "patcher": {
      "fileversion": 1,
      "appversion": {
       "major": 8,
       "minor": 6,
       "revision": 0,
       "architecture": "x64",
       "modernui": 1
      },
      "classnamespace": "box",
      "rect": [
       60,
       80,
       2862.0,
       1062.0
      ],
      "bglocked": 0,
      "openinpresentation": 1,
      "default_fontsize": 12.0,
      "default_fontface": 0,
      "default_fontname": "Arial",
      "gridonopen": 1,
      "gridsize": [
       15.0,
       15.0
      ],
      "gridsnaponopen": 1,
      "objectsnaponopen": 1,
      "statusbarvisible": 2,
      "toolbarvisible": 1,
      "lefttoolbarpinned": 0,
      "toptoolbarpinned": 0,
      "righttoolbarpinned": 0,
      "bottomtoolbarpinned": 0,
      "toolbars_unpinned_last_save": 0,
      "tallnewobj": 0,
      "boxanimatetime": 200,
      "enablehscroll": 1,
      "enablevscroll": 1,
      "devicewidth": 0.0,
      "description": "",
      "digest": "",
      "tags": "",
      "style": "",
      "subpatcher_template": "",
      "assistshowspatchername": 0,
      "boxes": [
       {
        "box": {
         "id": "obj-1",
         "maxclass": "comment",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          20.0,
          20.0,
          150.0,
          20.0
         ],
         "outlettype": [],
         "text": "Sound and feel",
         "fontsize": 13.0,
         "fontface": 1,
         "textcolor": [
          0.13,
          0.14,
          0.17,
          1.0
         ],
         "presentation": 1,
         "presentation_rect": [
          6.0,
          3.0,
          614.0,
          20.0
         ]
        }
       },
       {
        "box": {
         "id": "obj-2",
         "maxclass": "comment",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          20.0,
          46.0,
          150.0,
          20.0
         ],
         "outlettype": [],
         "text": "level",
         "fontsize": 11.0,
         "textcolor": [
          0.13,
          0.14,
          0.17,
          1.0
         ],
         "presentation": 1,
         "presentation_rect": [
          7.0,
          25.0,
          87.0,
          20.0
         ]
        }
       },
       {
        "box": {
         "id": "obj-3",
         "maxclass": "comment",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          20.0,
          72.0,
          150.0,
          20.0
         ],
         "outlettype": [],
         "text": "softest",
         "fontsize": 11.0,
         "textcolor": [
          0.13,
          0.14,
          0.17,
          1.0
         ],
         "presentation": 1,
         "presentation_rect": [
          7.0,
          49.0,
          87.0,
          20.0
         ]
        }
       },
       {
        "box": {
         "id": "obj-4",
         "maxclass": "comment",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          20.0,
          98.0,
          150.0,
          20.0
         ],
         "outlettype": [],
         "text": "loudest",
         "fontsize": 11.0,
         "textcolor": [
          0.13,
          0.14,
          0.17,
          1.0
         ],
         "presentation": 1,
         "presentation_rect": [
          7.0,
          73.0,
          87.0,
          20.0
         ]
        }
       },
       {
        "box": {
         "id": "obj-5",
         "maxclass": "comment",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          20.0,
          124.0,
          150.0,
          20.0
         ],
         "outlettype": [],
         "text": "louder",
         "fontsize": 11.0,
         "textcolor": [
          0.13,
          0.14,
          0.17,
          1.0
         ],
         "presentation": 1,
         "presentation_rect": [
          7.0,
          97.0,
          87.0,
          20.0
         ]
        }
       },
       {
        "box": {
         "id": "obj-6",
         "maxclass": "comment",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          20.0,
          150.0,
          150.0,
          20.0
         ],
         "outlettype": [],
         "text": "off the grid",
         "fontsize": 11.0,
         "textcolor": [
          0.13,
          0.14,
          0.17,
          1.0
         ],
         "presentation": 1,
         "presentation_rect": [
          7.0,
          121.0,
          87.0,
          20.0
         ]
        }
       },
       {
        "box": {
         "id": "obj-7",
         "maxclass": "comment",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          20.0,
          176.0,
          150.0,
          20.0
         ],
         "outlettype": [],
         "text": "lay back",
         "fontsize": 11.0,
         "textcolor": [
          0.13,
          0.14,
          0.17,
          1.0
         ],
         "presentation": 1,
         "presentation_rect": [
          7.0,
          145.0,
          87.0,
          20.0
         ]
        }
       },
       {
        "box": {
         "id": "obj-8",
         "maxclass": "comment",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          20.0,
          202.0,
          150.0,
          20.0
         ],
         "outlettype": [],
         "text": "quantise",
         "fontsize": 11.0,
         "textcolor": [
          0.13,
          0.14,
          0.17,
          1.0
         ],
         "presentation": 1,
         "presentation_rect": [
          7.0,
          169.0,
          87.0,
          20.0
         ]
        }
       },
       {
        "box": {
         "id": "obj-9",
         "maxclass": "comment",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          20.0,
          228.0,
          150.0,
          20.0
         ],
         "outlettype": [],
         "text": "swing",
         "fontsize": 11.0,
         "textcolor": [
          0.13,
          0.14,
          0.17,
          1.0
         ],
         "presentation": 1,
         "presentation_rect": [
          249.0,
          25.0,
          101.0,
          20.0
         ]
        }
       },
       {
        "box": {
         "id": "obj-10",
         "maxclass": "comment",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          20.0,
          254.0,
          150.0,
          20.0
         ],
         "outlettype": [],
         "text": "swing of",
         "fontsize": 11.0,
         "textcolor": [
          0.13,
          0.14,
          0.17,
          1.0
         ],
         "presentation": 1,
         "presentation_rect": [
          249.0,
          49.0,
          101.0,
          20.0
         ]
        }
       },
       {
        "box": {
         "id": "obj-11",
         "maxclass": "comment",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          20.0,
          280.0,
          150.0,
          20.0
         ],
         "outlettype": [],
         "text": "looseness, ms",
         "fontsize": 11.0,
         "textcolor": [
          0.13,
          0.14,
          0.17,
          1.0
         ],
         "presentation": 1,
         "presentation_rect": [
          249.0,
          73.0,
          101.0,
          20.0
         ]
        }
       },
       {
        "box": {
         "id": "obj-12",
         "maxclass": "comment",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          20.0,
          306.0,
          150.0,
          20.0
         ],
         "outlettype": [],
         "text": "looseness no.",
         "fontsize": 11.0,
         "textcolor": [
          0.13,
          0.14,
          0.17,
          1.0
         ],
         "presentation": 1,
         "presentation_rect": [
          249.0,
          97.0,
          101.0,
          20.0
         ]
        }
       },
       {
        "box": {
         "id": "obj-13",
         "maxclass": "comment",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          20.0,
          332.0,
          150.0,
          20.0
         ],
         "outlettype": [],
         "text": "loud for soft",
         "fontsize": 11.0,
         "textcolor": [
          0.13,
          0.14,
          0.17,
          1.0
         ],
         "presentation": 1,
         "presentation_rect": [
          249.0,
          121.0,
          101.0,
          20.0
         ]
        }
       },
       {
        "box": {
         "id": "obj-14",
         "maxclass": "comment",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          20.0,
          358.0,
          150.0,
          20.0
         ],
         "outlettype": [],
         "text": "early for late",
         "fontsize": 11.0,
         "textcolor": [
          0.13,
          0.14,
          0.17,
          1.0
         ],
         "presentation": 1,
         "presentation_rect": [
          249.0,
          145.0,
          101.0,
          20.0
         ]
        }
       },
       {
        "box": {
         "id": "obj-15",
         "maxclass": "comment",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          20.0,
          384.0,
          150.0,
          20.0
         ],
         "outlettype": [],
         "text": "mute all drums",
         "fontsize": 11.0,
         "textcolor": [
          0.13,
          0.14,
          0.17,
          1.0
         ],
         "presentation": 1,
         "presentation_rect": [
          249.0,
          169.0,
          101.0,
          20.0
         ]
        }
       },
       {
        "box": {
         "id": "obj-16",
         "maxclass": "comment",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          20.0,
          410.0,
          150.0,
          20.0
         ],
         "outlettype": [],
         "text": "mute",
         "fontsize": 11.0,
         "textcolor": [
          0.13,
          0.14,
          0.17,
          1.0
         ],
         "presentation": 1,
         "presentation_rect": [
          521.0,
          25.0,
          37.0,
          20.0
         ]
        }
       },
       {
        "box": {
         "id": "obj-17",
         "maxclass": "comment",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          20.0,
          436.0,
          150.0,
          20.0
         ],
         "outlettype": [],
         "text": "give away",
         "fontsize": 11.0,
         "textcolor": [
          0.13,
          0.14,
          0.17,
          1.0
         ],
         "presentation": 1,
         "presentation_rect": [
          557.0,
          25.0,
          61.0,
          20.0
         ]
        }
       },
       {
        "box": {
         "id": "obj-18",
         "maxclass": "comment",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          20.0,
          462.0,
          150.0,
          20.0
         ],
         "outlettype": [],
         "text": "kick",
         "fontsize": 11.0,
         "textcolor": [
          0.13,
          0.14,
          0.17,
          1.0
         ],
         "presentation": 1,
         "presentation_rect": [
          467.0,
          49.0,
          57.0,
          20.0
         ]
        }
       },
       {
        "box": {
         "id": "obj-19",
         "maxclass": "comment",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          20.0,
          488.0,
          150.0,
          20.0
         ],
         "outlettype": [],
         "text": "snare",
         "fontsize": 11.0,
         "textcolor": [
          0.13,
          0.14,
          0.17,
          1.0
         ],
         "presentation": 1,
         "presentation_rect": [
          467.0,
          73.0,
          57.0,
          20.0
         ]
        }
       },
       {
        "box": {
         "id": "obj-20",
         "maxclass": "comment",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          20.0,
          514.0,
          150.0,
          20.0
         ],
         "outlettype": [],
         "text": "hats",
         "fontsize": 11.0,
         "textcolor": [
          0.13,
          0.14,
          0.17,
          1.0
         ],
         "presentation": 1,
         "presentation_rect": [
          467.0,
          97.0,
          57.0,
          20.0
         ]
        }
       },
       {
        "box": {
         "id": "obj-21",
         "maxclass": "comment",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          20.0,
          540.0,
          150.0,
          20.0
         ],
         "outlettype": [],
         "text": "toms",
         "fontsize": 11.0,
         "textcolor": [
          0.13,
          0.14,
          0.17,
          1.0
         ],
         "presentation": 1,
         "presentation_rect": [
          467.0,
          121.0,
          57.0,
          20.0
         ]
        }
       },
       {
        "box": {
         "id": "obj-22",
         "maxclass": "comment",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          20.0,
          566.0,
          150.0,
          20.0
         ],
         "outlettype": [],
         "text": "cymbals",
         "fontsize": 11.0,
         "textcolor": [
          0.13,
          0.14,
          0.17,
          1.0
         ],
         "presentation": 1,
         "presentation_rect": [
          467.0,
          145.0,
          57.0,
          20.0
         ]
        }
       },
       {
        "box": {
         "id": "obj-23",
         "maxclass": "comment",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          20.0,
          592.0,
          150.0,
          20.0
         ],
         "outlettype": [],
         "text": "kit, dB",
         "fontsize": 11.0,
         "textcolor": [
          0.13,
          0.14,
          0.17,
          1.0
         ],
         "presentation": 1,
         "presentation_rect": [
          467.0,
          169.0,
          57.0,
          20.0
         ]
        }
       },
       {
        "box": {
         "id": "obj-24",
         "maxclass": "comment",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          20.0,
          618.0,
          150.0,
          20.0
         ],
         "outlettype": [],
         "text": "kit mute",
         "fontsize": 11.0,
         "textcolor": [
          0.13,
          0.14,
          0.17,
          1.0
         ],
         "presentation": 1,
         "presentation_rect": [
          467.0,
          193.0,
          57.0,
          20.0
         ]
        }
       },
       {
        "box": {
         "id": "obj-25",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          220.0,
          180.0,
          80.0,
          22.0
         ],
         "outlettype": [],
         "text": "s sideman-to"
        }
       },
       {
        "box": {
         "id": "obj-26",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          220.0,
          140.0,
          172.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "prepend /sideman/drums/level"
        }
       },
       {
        "box": {
         "id": "obj-27",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          360.0,
          20.0,
          132.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "r /sideman/drums/level"
        }
       },
       {
        "box": {
         "id": "obj-28",
         "maxclass": "multislider",
         "numinlets": 1,
         "numoutlets": 2,
         "patching_rect": [
          220.0,
          60.0,
          100.0,
          20.0
         ],
         "outlettype": [
          "",
          ""
         ],
         "size": 1,
         "orientation": 0,
         "setminmax": [
          0.0,
          2.0
         ],
         "settype": 1,
         "setstyle": 1,
         "contdata": 1,
         "bgcolor": [
          0.98,
          0.98,
          0.98,
          1.0
         ],
         "slidercolor": [
          0.13,
          0.14,
          0.17,
          1.0
         ],
         "parameter_enable": 0,
         "presentation": 1,
         "presentation_rect": [
          94.0,
          26.0,
          96.0,
          18.0
         ],
         "hint": "drums/level: Scales the velocity of every hit."
        }
       },
       {
        "box": {
         "id": "obj-29",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          360.0,
          60.0,
          85.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "prepend set 1"
        }
       },
       {
        "box": {
         "id": "obj-30",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          220.0,
          20.0,
          102.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "loadmess set 1 1"
        }
       },
       {
        "box": {
         "id": "obj-31",
         "maxclass": "flonum",
         "numinlets": 1,
         "numoutlets": 2,
         "patching_rect": [
          220.0,
          100.0,
          60.0,
          22.0
         ],
         "outlettype": [
          "",
          "bang"
         ],
         "fontsize": 11.0,
         "parameter_enable": 0,
         "minimum": 0.0,
         "maximum": 2.0,
         "format": 6,
         "numdecimalplaces": 2,
         "presentation": 1,
         "presentation_rect": [
          194.0,
          26.0,
          46.0,
          20.0
         ],
         "hint": "drums/level: Scales the velocity of every hit."
        }
       },
       {
        "box": {
         "id": "obj-32",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          550.0,
          60.0,
          75.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "prepend set"
        }
       },
       {
        "box": {
         "id": "obj-33",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          550.0,
          20.0,
          92.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "loadmess set 1"
        }
       },
       {
        "box": {
         "id": "obj-34",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          660.0,
          180.0,
          80.0,
          22.0
         ],
         "outlettype": [],
         "text": "s sideman-to"
        }
       },
       {
        "box": {
         "id": "obj-35",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          660.0,
          140.0,
          172.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "prepend /sideman/velocity/low"
        }
       },
       {
        "box": {
         "id": "obj-36",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          800.0,
          20.0,
          132.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "r /sideman/velocity/low"
        }
       },
       {
        "box": {
         "id": "obj-37",
         "maxclass": "multislider",
         "numinlets": 1,
         "numoutlets": 2,
         "patching_rect": [
          660.0,
          60.0,
          100.0,
          20.0
         ],
         "outlettype": [
          "",
          ""
         ],
         "size": 1,
         "orientation": 0,
         "setminmax": [
          0.0,
          1.0
         ],
         "settype": 1,
         "setstyle": 1,
         "contdata": 1,
         "bgcolor": [
          0.98,
          0.98,
          0.98,
          1.0
         ],
         "slidercolor": [
          0.13,
          0.14,
          0.17,
          1.0
         ],
         "parameter_enable": 0,
         "presentation": 1,
         "presentation_rect": [
          94.0,
          50.0,
          96.0,
          18.0
         ],
         "hint": "velocity/low: The velocity that the softest possible hit gets."
        }
       },
       {
        "box": {
         "id": "obj-38",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          800.0,
          60.0,
          85.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "prepend set 1"
        }
       },
       {
        "box": {
         "id": "obj-39",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          660.0,
          20.0,
          102.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "loadmess set 1 0"
        }
       },
       {
        "box": {
         "id": "obj-40",
         "maxclass": "flonum",
         "numinlets": 1,
         "numoutlets": 2,
         "patching_rect": [
          660.0,
          100.0,
          60.0,
          22.0
         ],
         "outlettype": [
          "",
          "bang"
         ],
         "fontsize": 11.0,
         "parameter_enable": 0,
         "minimum": 0.0,
         "maximum": 1.0,
         "format": 6,
         "numdecimalplaces": 2,
         "presentation": 1,
         "presentation_rect": [
          194.0,
          50.0,
          46.0,
          20.0
         ],
         "hint": "velocity/low: The velocity that the softest possible hit gets."
        }
       },
       {
        "box": {
         "id": "obj-41",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          990.0,
          60.0,
          75.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "prepend set"
        }
       },
       {
        "box": {
         "id": "obj-42",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          990.0,
          20.0,
          92.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "loadmess set 0"
        }
       },
       {
        "box": {
         "id": "obj-43",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          1100.0,
          180.0,
          80.0,
          22.0
         ],
         "outlettype": [],
         "text": "s sideman-to"
        }
       },
       {
        "box": {
         "id": "obj-44",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          1100.0,
          140.0,
          177.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "prepend /sideman/velocity/high"
        }
       },
       {
        "box": {
         "id": "obj-45",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          1240.0,
          20.0,
          137.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "r /sideman/velocity/high"
        }
       },
       {
        "box": {
         "id": "obj-46",
         "maxclass": "multislider",
         "numinlets": 1,
         "numoutlets": 2,
         "patching_rect": [
          1100.0,
          60.0,
          100.0,
          20.0
         ],
         "outlettype": [
          "",
          ""
         ],
         "size": 1,
         "orientation": 0,
         "setminmax": [
          0.0,
          1.0
         ],
         "settype": 1,
         "setstyle": 1,
         "contdata": 1,
         "bgcolor": [
          0.98,
          0.98,
          0.98,
          1.0
         ],
         "slidercolor": [
          0.13,
          0.14,
          0.17,
          1.0
         ],
         "parameter_enable": 0,
         "presentation": 1,
         "presentation_rect": [
          94.0,
          74.0,
          96.0,
          18.0
         ],
         "hint": "velocity/high: The velocity that the loudest possible hit gets."
        }
       },
       {
        "box": {
         "id": "obj-47",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          1240.0,
          60.0,
          85.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "prepend set 1"
        }
       },
       {
        "box": {
         "id": "obj-48",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          1100.0,
          20.0,
          102.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "loadmess set 1 1"
        }
       },
       {
        "box": {
         "id": "obj-49",
         "maxclass": "flonum",
         "numinlets": 1,
         "numoutlets": 2,
         "patching_rect": [
          1100.0,
          100.0,
          60.0,
          22.0
         ],
         "outlettype": [
          "",
          "bang"
         ],
         "fontsize": 11.0,
         "parameter_enable": 0,
         "minimum": 0.0,
         "maximum": 1.0,
         "format": 6,
         "numdecimalplaces": 2,
         "presentation": 1,
         "presentation_rect": [
          194.0,
          74.0,
          46.0,
          20.0
         ],
         "hint": "velocity/high: The velocity that the loudest possible hit gets."
        }
       },
       {
        "box": {
         "id": "obj-50",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          1430.0,
          60.0,
          75.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "prepend set"
        }
       },
       {
        "box": {
         "id": "obj-51",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          1430.0,
          20.0,
          92.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "loadmess set 1"
        }
       },
       {
        "box": {
         "id": "obj-52",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          1540.0,
          180.0,
          80.0,
          22.0
         ],
         "outlettype": [],
         "text": "s sideman-to"
        }
       },
       {
        "box": {
         "id": "obj-53",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          1540.0,
          140.0,
          176.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "prepend /sideman/velocity/bias"
        }
       },
       {
        "box": {
         "id": "obj-54",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          1680.0,
          20.0,
          136.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "r /sideman/velocity/bias"
        }
       },
       {
        "box": {
         "id": "obj-55",
         "maxclass": "multislider",
         "numinlets": 1,
         "numoutlets": 2,
         "patching_rect": [
          1540.0,
          60.0,
          100.0,
          20.0
         ],
         "outlettype": [
          "",
          ""
         ],
         "size": 1,
         "orientation": 0,
         "setminmax": [
          -1.0,
          1.0
         ],
         "settype": 1,
         "setstyle": 1,
         "contdata": 1,
         "bgcolor": [
          0.98,
          0.98,
          0.98,
          1.0
         ],
         "slidercolor": [
          0.13,
          0.14,
          0.17,
          1.0
         ],
         "parameter_enable": 0,
         "presentation": 1,
         "presentation_rect": [
          94.0,
          98.0,
          96.0,
          18.0
         ],
         "hint": "velocity/bias: Added to the velocity of every hit."
        }
       },
       {
        "box": {
         "id": "obj-56",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          1680.0,
          60.0,
          85.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "prepend set 1"
        }
       },
       {
        "box": {
         "id": "obj-57",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          1540.0,
          20.0,
          102.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "loadmess set 1 0"
        }
       },
       {
        "box": {
         "id": "obj-58",
         "maxclass": "flonum",
         "numinlets": 1,
         "numoutlets": 2,
         "patching_rect": [
          1540.0,
          100.0,
          60.0,
          22.0
         ],
         "outlettype": [
          "",
          "bang"
         ],
         "fontsize": 11.0,
         "parameter_enable": 0,
         "minimum": -1.0,
         "maximum": 1.0,
         "format": 6,
         "numdecimalplaces": 2,
         "presentation": 1,
         "presentation_rect": [
          194.0,
          98.0,
          46.0,
          20.0
         ],
         "hint": "velocity/bias: Added to the velocity of every hit."
        }
       },
       {
        "box": {
         "id": "obj-59",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          1870.0,
          60.0,
          75.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "prepend set"
        }
       },
       {
        "box": {
         "id": "obj-60",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          1870.0,
          20.0,
          92.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "loadmess set 0"
        }
       },
       {
        "box": {
         "id": "obj-61",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          1980.0,
          180.0,
          80.0,
          22.0
         ],
         "outlettype": [],
         "text": "s sideman-to"
        }
       },
       {
        "box": {
         "id": "obj-62",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          1980.0,
          140.0,
          174.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "prepend /sideman/offset/range"
        }
       },
       {
        "box": {
         "id": "obj-63",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          2120.0,
          20.0,
          134.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "r /sideman/offset/range"
        }
       },
       {
        "box": {
         "id": "obj-64",
         "maxclass": "multislider",
         "numinlets": 1,
         "numoutlets": 2,
         "patching_rect": [
          1980.0,
          60.0,
          100.0,
          20.0
         ],
         "outlettype": [
          "",
          ""
         ],
         "size": 1,
         "orientation": 0,
         "setminmax": [
          0.0,
          2.0
         ],
         "settype": 1,
         "setstyle": 1,
         "contdata": 1,
         "bgcolor": [
          0.98,
          0.98,
          0.98,
          1.0
         ],
         "slidercolor": [
          0.13,
          0.14,
          0.17,
          1.0
         ],
         "parameter_enable": 0,
         "presentation": 1,
         "presentation_rect": [
          94.0,
          122.0,
          96.0,
          18.0
         ],
         "hint": "offset/range: How far hits lie beside the grid: 0 on it, 1 as played, 2 twice as far."
        }
       },
       {
        "box": {
         "id": "obj-65",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          2120.0,
          60.0,
          85.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "prepend set 1"
        }
       },
       {
        "box": {
         "id": "obj-66",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          1980.0,
          20.0,
          102.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "loadmess set 1 1"
        }
       },
       {
        "box": {
         "id": "obj-67",
         "maxclass": "flonum",
         "numinlets": 1,
         "numoutlets": 2,
         "patching_rect": [
          1980.0,
          100.0,
          60.0,
          22.0
         ],
         "outlettype": [
          "",
          "bang"
         ],
         "fontsize": 11.0,
         "parameter_enable": 0,
         "minimum": 0.0,
         "maximum": 2.0,
         "format": 6,
         "numdecimalplaces": 2,
         "presentation": 1,
         "presentation_rect": [
          194.0,
          122.0,
          46.0,
          20.0
         ],
         "hint": "offset/range: How far hits lie beside the grid: 0 on it, 1 as played, 2 twice as far."
        }
       },
       {
        "box": {
         "id": "obj-68",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          2310.0,
          60.0,
          75.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "prepend set"
        }
       },
       {
        "box": {
         "id": "obj-69",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          2310.0,
          20.0,
          92.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "loadmess set 1"
        }
       },
       {
        "box": {
         "id": "obj-70",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          2420.0,
          180.0,
          80.0,
          22.0
         ],
         "outlettype": [],
         "text": "s sideman-to"
        }
       },
       {
        "box": {
         "id": "obj-71",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          2420.0,
          140.0,
          165.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "prepend /sideman/offset/bias"
        }
       },
       {
        "box": {
         "id": "obj-72",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          2560.0,
          20.0,
          125.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "r /sideman/offset/bias"
        }
       },
       {
        "box": {
         "id": "obj-73",
         "maxclass": "multislider",
         "numinlets": 1,
         "numoutlets": 2,
         "patching_rect": [
          2420.0,
          60.0,
          100.0,
          20.0
         ],
         "outlettype": [
          "",
          ""
         ],
         "size": 1,
         "orientation": 0,
         "setminmax": [
          -0.5,
          0.5
         ],
         "settype": 1,
         "setstyle": 1,
         "contdata": 1,
         "bgcolor": [
          0.98,
          0.98,
          0.98,
          1.0
         ],
         "slidercolor": [
          0.13,
          0.14,
          0.17,
          1.0
         ],
         "parameter_enable": 0,
         "presentation": 1,
         "presentation_rect": [
          94.0,
          146.0,
          96.0,
          18.0
         ],
         "hint": "offset/bias: Puts every hit ahead of the beat (below 0) or behind it; at most half a sixteenth early in all."
        }
       },
       {
        "box": {
         "id": "obj-74",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          2560.0,
          60.0,
          85.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "prepend set 1"
        }
       },
       {
        "box": {
         "id": "obj-75",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          2420.0,
          20.0,
          102.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "loadmess set 1 0"
        }
       },
       {
        "box": {
         "id": "obj-76",
         "maxclass": "flonum",
         "numinlets": 1,
         "numoutlets": 2,
         "patching_rect": [
          2420.0,
          100.0,
          60.0,
          22.0
         ],
         "outlettype": [
          "",
          "bang"
         ],
         "fontsize": 11.0,
         "parameter_enable": 0,
         "minimum": -0.5,
         "maximum": 0.5,
         "format": 6,
         "numdecimalplaces": 2,
         "presentation": 1,
         "presentation_rect": [
          194.0,
          146.0,
          46.0,
          20.0
         ],
         "hint": "offset/bias: Puts every hit ahead of the beat (below 0) or behind it; at most half a sixteenth early in all."
        }
       },
       {
        "box": {
         "id": "obj-77",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          2750.0,
          60.0,
          75.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "prepend set"
        }
       },
       {
        "box": {
         "id": "obj-78",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          2750.0,
          20.0,
          92.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "loadmess set 0"
        }
       },
       {
        "box": {
         "id": "obj-79",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          220.0,
          390.0,
          80.0,
          22.0
         ],
         "outlettype": [],
         "text": "s sideman-to"
        }
       },
       {
        "box": {
         "id": "obj-80",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          220.0,
          350.0,
          189.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "prepend /sideman/offset/quantise"
        }
       },
       {
        "box": {
         "id": "obj-81",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          360.0,
          230.0,
          149.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "r /sideman/offset/quantise"
        }
       },
       {
        "box": {
         "id": "obj-82",
         "maxclass": "multislider",
         "numinlets": 1,
         "numoutlets": 2,
         "patching_rect": [
          220.0,
          270.0,
          100.0,
          20.0
         ],
         "outlettype": [
          "",
          ""
         ],
         "size": 1,
         "orientation": 0,
         "setminmax": [
          0.0,
          1.0
         ],
         "settype": 1,
         "setstyle": 1,
         "contdata": 1,
         "bgcolor": [
          0.98,
          0.98,
          0.98,
          1.0
         ],
         "slidercolor": [
          0.13,
          0.14,
          0.17,
          1.0
         ],
         "parameter_enable": 0,
         "presentation": 1,
         "presentation_rect": [
          94.0,
          170.0,
          96.0,
          18.0
         ],
         "hint": "offset/quantise: Draws hits to the grid; at 1 they lie on it."
        }
       },
       {
        "box": {
         "id": "obj-83",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          360.0,
          270.0,
          85.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "prepend set 1"
        }
       },
       {
        "box": {
         "id": "obj-84",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          220.0,
          230.0,
          102.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "loadmess set 1 0"
        }
       },
       {
        "box": {
         "id": "obj-85",
         "maxclass": "flonum",
         "numinlets": 1,
         "numoutlets": 2,
         "patching_rect": [
          220.0,
          310.0,
          60.0,
          22.0
         ],
         "outlettype": [
          "",
          "bang"
         ],
         "fontsize": 11.0,
         "parameter_enable": 0,
         "minimum": 0.0,
         "maximum": 1.0,
         "format": 6,
         "numdecimalplaces": 2,
         "presentation": 1,
         "presentation_rect": [
          194.0,
          170.0,
          46.0,
          20.0
         ],
         "hint": "offset/quantise: Draws hits to the grid; at 1 they lie on it."
        }
       },
       {
        "box": {
         "id": "obj-86",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          550.0,
          270.0,
          75.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "prepend set"
        }
       },
       {
        "box": {
         "id": "obj-87",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          550.0,
          230.0,
          92.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "loadmess set 0"
        }
       },
       {
        "box": {
         "id": "obj-88",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          660.0,
          390.0,
          80.0,
          22.0
         ],
         "outlettype": [],
         "text": "s sideman-to"
        }
       },
       {
        "box": {
         "id": "obj-89",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          660.0,
          350.0,
          178.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "prepend /sideman/drums/swing"
        }
       },
       {
        "box": {
         "id": "obj-90",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          800.0,
          230.0,
          138.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "r /sideman/drums/swing"
        }
       },
       {
        "box": {
         "id": "obj-91",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          800.0,
          270.0,
          75.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "prepend set"
        }
       },
       {
        "box": {
         "id": "obj-92",
         "maxclass": "flonum",
         "numinlets": 1,
         "numoutlets": 2,
         "patching_rect": [
          660.0,
          310.0,
          60.0,
          22.0
         ],
         "outlettype": [
          "",
          "bang"
         ],
         "fontsize": 11.0,
         "parameter_enable": 0,
         "minimum": 0.5,
         "maximum": 0.75,
         "format": 6,
         "numdecimalplaces": 2,
         "presentation": 1,
         "presentation_rect": [
          350.0,
          26.0,
          116.0,
          20.0
         ],
         "hint": "drums/swing: Where the second note of each pair lies: 0.5 straight, 0.67 triplets, 0.75 dotted."
        }
       },
       {
        "box": {
         "id": "obj-93",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          660.0,
          230.0,
          102.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "loadmess set 0.5"
        }
       },
       {
        "box": {
         "id": "obj-94",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          1100.0,
          390.0,
          80.0,
          22.0
         ],
         "outlettype": [],
         "text": "s sideman-to"
        }
       },
       {
        "box": {
         "id": "obj-95",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          1100.0,
          350.0,
          204.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "prepend /sideman/drums/swing_unit"
        }
       },
       {
        "box": {
         "id": "obj-96",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          1240.0,
          230.0,
          164.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "r /sideman/drums/swing_unit"
        }
       },
       {
        "box": {
         "id": "obj-97",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          1240.0,
          270.0,
          113.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "prepend setsymbol"
        }
       },
       {
        "box": {
         "id": "obj-98",
         "maxclass": "umenu",
         "numinlets": 1,
         "numoutlets": 3,
         "patching_rect": [
          1100.0,
          310.0,
          120.0,
          22.0
         ],
         "outlettype": [
          "int",
          "",
          ""
         ],
         "items": [
          "sixteenths",
          ",",
          "eighths"
         ],
         "fontsize": 11.0,
         "parameter_enable": 0,
         "presentation": 1,
         "presentation_rect": [
          350.0,
          50.0,
          116.0,
          20.0
         ],
         "hint": "drums/swing_unit: Which pairs swing."
        }
       },
       {
        "box": {
         "id": "obj-99",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          1100.0,
          230.0,
          92.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "loadmess set 0"
        }
       },
       {
        "box": {
         "id": "obj-100",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          1540.0,
          390.0,
          80.0,
          22.0
         ],
         "outlettype": [],
         "text": "s sideman-to"
        }
       },
       {
        "box": {
         "id": "obj-101",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          1540.0,
          350.0,
          167.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "prepend /sideman/drums/feel"
        }
       },
       {
        "box": {
         "id": "obj-102",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          1680.0,
          230.0,
          127.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "r /sideman/drums/feel"
        }
       },
       {
        "box": {
         "id": "obj-103",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          1680.0,
          270.0,
          75.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "prepend set"
        }
       },
       {
        "box": {
         "id": "obj-104",
         "maxclass": "flonum",
         "numinlets": 1,
         "numoutlets": 2,
         "patching_rect": [
          1540.0,
          310.0,
          60.0,
          22.0
         ],
         "outlettype": [
          "",
          "bang"
         ],
         "fontsize": 11.0,
         "parameter_enable": 0,
         "minimum": 0.0,
         "maximum": 30.0,
         "format": 6,
         "numdecimalplaces": 2,
         "presentation": 1,
         "presentation_rect": [
          350.0,
          74.0,
          116.0,
          20.0
         ],
         "hint": "drums/feel: How loosely each hit lies around its place, as a hand does: the standard deviation."
        }
       },
       {
        "box": {
         "id": "obj-105",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          1540.0,
          230.0,
          92.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "loadmess set 0"
        }
       },
       {
        "box": {
         "id": "obj-106",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          1980.0,
          390.0,
          80.0,
          22.0
         ],
         "outlettype": [],
         "text": "s sideman-to"
        }
       },
       {
        "box": {
         "id": "obj-107",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          1980.0,
          350.0,
          199.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "prepend /sideman/drums/feel_seed"
        }
       },
       {
        "box": {
         "id": "obj-108",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          2120.0,
          230.0,
          159.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "r /sideman/drums/feel_seed"
        }
       },
       {
        "box": {
         "id": "obj-109",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          2120.0,
          270.0,
          75.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "prepend set"
        }
       },
       {
        "box": {
         "id": "obj-110",
         "maxclass": "number",
         "numinlets": 1,
         "numoutlets": 2,
         "patching_rect": [
          1980.0,
          310.0,
          60.0,
          22.0
         ],
         "outlettype": [
          "",
          "bang"
         ],
         "fontsize": 11.0,
         "parameter_enable": 0,
         "minimum": 0,
         "maximum": 999999,
         "presentation": 1,
         "presentation_rect": [
          350.0,
          98.0,
          116.0,
          20.0
         ],
         "hint": "drums/feel_seed: Another number is another looseness; the same number is the same."
        }
       },
       {
        "box": {
         "id": "obj-111",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          1980.0,
          230.0,
          92.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "loadmess set 0"
        }
       },
       {
        "box": {
         "id": "obj-112",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          2420.0,
          390.0,
          80.0,
          22.0
         ],
         "outlettype": [],
         "text": "s sideman-to"
        }
       },
       {
        "box": {
         "id": "obj-113",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          2420.0,
          350.0,
          183.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "prepend /sideman/velocity/invert"
        }
       },
       {
        "box": {
         "id": "obj-114",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          2560.0,
          230.0,
          143.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "r /sideman/velocity/invert"
        }
       },
       {
        "box": {
         "id": "obj-115",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          2560.0,
          270.0,
          75.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "prepend set"
        }
       },
       {
        "box": {
         "id": "obj-116",
         "maxclass": "toggle",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          2420.0,
          310.0,
          24.0,
          24.0
         ],
         "outlettype": [
          "int"
         ],
         "parameter_enable": 0,
         "presentation": 1,
         "presentation_rect": [
          350.0,
          122.0,
          18.0,
          18.0
         ],
         "hint": "velocity/invert: Turns loud into soft and soft into loud."
        }
       },
       {
        "box": {
         "id": "obj-117",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          2420.0,
          230.0,
          92.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "loadmess set 0"
        }
       },
       {
        "box": {
         "id": "obj-118",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          220.0,
          600.0,
          80.0,
          22.0
         ],
         "outlettype": [],
         "text": "s sideman-to"
        }
       },
       {
        "box": {
         "id": "obj-119",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          220.0,
          560.0,
          173.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "prepend /sideman/offset/invert"
        }
       },
       {
        "box": {
         "id": "obj-120",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          360.0,
          440.0,
          133.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "r /sideman/offset/invert"
        }
       },
       {
        "box": {
         "id": "obj-121",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          360.0,
          480.0,
          75.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "prepend set"
        }
       },
       {
        "box": {
         "id": "obj-122",
         "maxclass": "toggle",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          220.0,
          520.0,
          24.0,
          24.0
         ],
         "outlettype": [
          "int"
         ],
         "parameter_enable": 0,
         "presentation": 1,
         "presentation_rect": [
          350.0,
          146.0,
          18.0,
          18.0
         ],
         "hint": "offset/invert: Turns early into late and late into early."
        }
       },
       {
        "box": {
         "id": "obj-123",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          220.0,
          440.0,
          92.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "loadmess set 0"
        }
       },
       {
        "box": {
         "id": "obj-124",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          660.0,
          600.0,
          80.0,
          22.0
         ],
         "outlettype": [],
         "text": "s sideman-to"
        }
       },
       {
        "box": {
         "id": "obj-125",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          660.0,
          560.0,
          174.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "prepend /sideman/drums/mute"
        }
       },
       {
        "box": {
         "id": "obj-126",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          800.0,
          440.0,
          134.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "r /sideman/drums/mute"
        }
       },
       {
        "box": {
         "id": "obj-127",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          800.0,
          480.0,
          75.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "prepend set"
        }
       },
       {
        "box": {
         "id": "obj-128",
         "maxclass": "toggle",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          660.0,
          520.0,
          24.0,
          24.0
         ],
         "outlettype": [
          "int"
         ],
         "parameter_enable": 0,
         "presentation": 1,
         "presentation_rect": [
          350.0,
          170.0,
          18.0,
          18.0
         ],
         "hint": "drums/mute: Keeps the drums silent."
        }
       },
       {
        "box": {
         "id": "obj-129",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          660.0,
          440.0,
          92.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "loadmess set 0"
        }
       },
       {
        "box": {
         "id": "obj-130",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          1100.0,
          600.0,
          80.0,
          22.0
         ],
         "outlettype": [],
         "text": "s sideman-to"
        }
       },
       {
        "box": {
         "id": "obj-131",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          1100.0,
          560.0,
          195.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "prepend /sideman/group/mute/kick"
        }
       },
       {
        "box": {
         "id": "obj-132",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          1240.0,
          440.0,
          155.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "r /sideman/group/mute/kick"
        }
       },
       {
        "box": {
         "id": "obj-133",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          1240.0,
          480.0,
          75.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "prepend set"
        }
       },
       {
        "box": {
         "id": "obj-134",
         "maxclass": "toggle",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          1100.0,
          520.0,
          24.0,
          24.0
         ],
         "outlettype": [
          "int"
         ],
         "parameter_enable": 0,
         "presentation": 1,
         "presentation_rect": [
          528.0,
          50.0,
          18.0,
          18.0
         ],
         "hint": "group/mute/kick: Keeps these drums silent; the others play on as they were."
        }
       },
       {
        "box": {
         "id": "obj-135",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          1100.0,
          440.0,
          92.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "loadmess set 0"
        }
       },
       {
        "box": {
         "id": "obj-136",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          1540.0,
          600.0,
          80.0,
          22.0
         ],
         "outlettype": [],
         "text": "s sideman-to"
        }
       },
       {
        "box": {
         "id": "obj-137",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          1540.0,
          560.0,
          228.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "prepend /sideman/group/redistribute/kick"
        }
       },
       {
        "box": {
         "id": "obj-138",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          1680.0,
          440.0,
          188.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "r /sideman/group/redistribute/kick"
        }
       },
       {
        "box": {
         "id": "obj-139",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          1680.0,
          480.0,
          75.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "prepend set"
        }
       },
       {
        "box": {
         "id": "obj-140",
         "maxclass": "toggle",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          1540.0,
          520.0,
          24.0,
          24.0
         ],
         "outlettype": [
          "int"
         ],
         "parameter_enable": 0,
         "presentation": 1,
         "presentation_rect": [
          578.0,
          50.0,
          18.0,
          18.0
         ],
         "hint": "group/redistribute/kick: Plays the same feel without these drums: the others take their part."
        }
       },
       {
        "box": {
         "id": "obj-141",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          1540.0,
          440.0,
          92.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "loadmess set 0"
        }
       },
       {
        "box": {
         "id": "obj-142",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          1980.0,
          600.0,
          80.0,
          22.0
         ],
         "outlettype": [],
         "text": "s sideman-to"
        }
       },
       {
        "box": {
         "id": "obj-143",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          1980.0,
          560.0,
          205.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "prepend /sideman/group/mute/snare"
        }
       },
       {
        "box": {
         "id": "obj-144",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          2120.0,
          440.0,
          165.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "r /sideman/group/mute/snare"
        }
       },
       {
        "box": {
         "id": "obj-145",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          2120.0,
          480.0,
          75.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "prepend set"
        }
       },
       {
        "box": {
         "id": "obj-146",
         "maxclass": "toggle",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          1980.0,
          520.0,
          24.0,
          24.0
         ],
         "outlettype": [
          "int"
         ],
         "parameter_enable": 0,
         "presentation": 1,
         "presentation_rect": [
          528.0,
          74.0,
          18.0,
          18.0
         ],
         "hint": "group/mute/snare: Keeps these drums silent; the others play on as they were."
        }
       },
       {
        "box": {
         "id": "obj-147",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          1980.0,
          440.0,
          92.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "loadmess set 0"
        }
       },
       {
        "box": {
         "id": "obj-148",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          2420.0,
          600.0,
          80.0,
          22.0
         ],
         "outlettype": [],
         "text": "s sideman-to"
        }
       },
       {
        "box": {
         "id": "obj-149",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          2420.0,
          560.0,
          237.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "prepend /sideman/group/redistribute/snare"
        }
       },
       {
        "box": {
         "id": "obj-150",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          2560.0,
          440.0,
          197.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "r /sideman/group/redistribute/snare"
        }
       },
       {
        "box": {
         "id": "obj-151",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          2560.0,
          480.0,
          75.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "prepend set"
        }
       },
       {
        "box": {
         "id": "obj-152",
         "maxclass": "toggle",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          2420.0,
          520.0,
          24.0,
          24.0
         ],
         "outlettype": [
          "int"
         ],
         "parameter_enable": 0,
         "presentation": 1,
         "presentation_rect": [
          578.0,
          74.0,
          18.0,
          18.0
         ],
         "hint": "group/redistribute/snare: Plays the same feel without these drums: the others take their part."
        }
       },
       {
        "box": {
         "id": "obj-153",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          2420.0,
          440.0,
          92.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "loadmess set 0"
        }
       },
       {
        "box": {
         "id": "obj-154",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          220.0,
          810.0,
          80.0,
          22.0
         ],
         "outlettype": [],
         "text": "s sideman-to"
        }
       },
       {
        "box": {
         "id": "obj-155",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          220.0,
          770.0,
          197.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "prepend /sideman/group/mute/hats"
        }
       },
       {
        "box": {
         "id": "obj-156",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          360.0,
          650.0,
          157.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "r /sideman/group/mute/hats"
        }
       },
       {
        "box": {
         "id": "obj-157",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          360.0,
          690.0,
          75.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "prepend set"
        }
       },
       {
        "box": {
         "id": "obj-158",
         "maxclass": "toggle",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          220.0,
          730.0,
          24.0,
          24.0
         ],
         "outlettype": [
          "int"
         ],
         "parameter_enable": 0,
         "presentation": 1,
         "presentation_rect": [
          528.0,
          98.0,
          18.0,
          18.0
         ],
         "hint": "group/mute/hats: Keeps these drums silent; the others play on as they were."
        }
       },
       {
        "box": {
         "id": "obj-159",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          220.0,
          650.0,
          92.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "loadmess set 0"
        }
       },
       {
        "box": {
         "id": "obj-160",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          660.0,
          810.0,
          80.0,
          22.0
         ],
         "outlettype": [],
         "text": "s sideman-to"
        }
       },
       {
        "box": {
         "id": "obj-161",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          660.0,
          770.0,
          230.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "prepend /sideman/group/redistribute/hats"
        }
       },
       {
        "box": {
         "id": "obj-162",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          800.0,
          650.0,
          190.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "r /sideman/group/redistribute/hats"
        }
       },
       {
        "box": {
         "id": "obj-163",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          800.0,
          690.0,
          75.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "prepend set"
        }
       },
       {
        "box": {
         "id": "obj-164",
         "maxclass": "toggle",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          660.0,
          730.0,
          24.0,
          24.0
         ],
         "outlettype": [
          "int"
         ],
         "parameter_enable": 0,
         "presentation": 1,
         "presentation_rect": [
          578.0,
          98.0,
          18.0,
          18.0
         ],
         "hint": "group/redistribute/hats: Plays the same feel without these drums: the others take their part."
        }
       },
       {
        "box": {
         "id": "obj-165",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          660.0,
          650.0,
          92.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "loadmess set 0"
        }
       },
       {
        "box": {
         "id": "obj-166",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          1100.0,
          810.0,
          80.0,
          22.0
         ],
         "outlettype": [],
         "text": "s sideman-to"
        }
       },
       {
        "box": {
         "id": "obj-167",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          1100.0,
          770.0,
          201.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "prepend /sideman/group/mute/toms"
        }
       },
       {
        "box": {
         "id": "obj-168",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          1240.0,
          650.0,
          161.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "r /sideman/group/mute/toms"
        }
       },
       {
        "box": {
         "id": "obj-169",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          1240.0,
          690.0,
          75.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "prepend set"
        }
       },
       {
        "box": {
         "id": "obj-170",
         "maxclass": "toggle",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          1100.0,
          730.0,
          24.0,
          24.0
         ],
         "outlettype": [
          "int"
         ],
         "parameter_enable": 0,
         "presentation": 1,
         "presentation_rect": [
          528.0,
          122.0,
          18.0,
          18.0
         ],
         "hint": "group/mute/toms: Keeps these drums silent; the others play on as they were."
        }
       },
       {
        "box": {
         "id": "obj-171",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          1100.0,
          650.0,
          92.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "loadmess set 0"
        }
       },
       {
        "box": {
         "id": "obj-172",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          1540.0,
          810.0,
          80.0,
          22.0
         ],
         "outlettype": [],
         "text": "s sideman-to"
        }
       },
       {
        "box": {
         "id": "obj-173",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          1540.0,
          770.0,
          233.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "prepend /sideman/group/redistribute/toms"
        }
       },
       {
        "box": {
         "id": "obj-174",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          1680.0,
          650.0,
          193.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "r /sideman/group/redistribute/toms"
        }
       },
       {
        "box": {
         "id": "obj-175",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          1680.0,
          690.0,
          75.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "prepend set"
        }
       },
       {
        "box": {
         "id": "obj-176",
         "maxclass": "toggle",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          1540.0,
          730.0,
          24.0,
          24.0
         ],
         "outlettype": [
          "int"
         ],
         "parameter_enable": 0,
         "presentation": 1,
         "presentation_rect": [
          578.0,
          122.0,
          18.0,
          18.0
         ],
         "hint": "group/redistribute/toms: Plays the same feel without these drums: the others take their part."
        }
       },
       {
        "box": {
         "id": "obj-177",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          1540.0,
          650.0,
          92.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "loadmess set 0"
        }
       },
       {
        "box": {
         "id": "obj-178",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          1980.0,
          810.0,
          80.0,
          22.0
         ],
         "outlettype": [],
         "text": "s sideman-to"
        }
       },
       {
        "box": {
         "id": "obj-179",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          1980.0,
          770.0,
          219.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "prepend /sideman/group/mute/cymbals"
        }
       },
       {
        "box": {
         "id": "obj-180",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          2120.0,
          650.0,
          179.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "r /sideman/group/mute/cymbals"
        }
       },
       {
        "box": {
         "id": "obj-181",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          2120.0,
          690.0,
          75.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "prepend set"
        }
       },
       {
        "box": {
         "id": "obj-182",
         "maxclass": "toggle",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          1980.0,
          730.0,
          24.0,
          24.0
         ],
         "outlettype": [
          "int"
         ],
         "parameter_enable": 0,
         "presentation": 1,
         "presentation_rect": [
          528.0,
          146.0,
          18.0,
          18.0
         ],
         "hint": "group/mute/cymbals: Keeps these drums silent; the others play on as they were."
        }
       },
       {
        "box": {
         "id": "obj-183",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          1980.0,
          650.0,
          92.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "loadmess set 0"
        }
       },
       {
        "box": {
         "id": "obj-184",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          2420.0,
          810.0,
          80.0,
          22.0
         ],
         "outlettype": [],
         "text": "s sideman-to"
        }
       },
       {
        "box": {
         "id": "obj-185",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          2420.0,
          770.0,
          251.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "prepend /sideman/group/redistribute/cymbals"
        }
       },
       {
        "box": {
         "id": "obj-186",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          2560.0,
          650.0,
          211.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "r /sideman/group/redistribute/cymbals"
        }
       },
       {
        "box": {
         "id": "obj-187",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          2560.0,
          690.0,
          75.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "prepend set"
        }
       },
       {
        "box": {
         "id": "obj-188",
         "maxclass": "toggle",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          2420.0,
          730.0,
          24.0,
          24.0
         ],
         "outlettype": [
          "int"
         ],
         "parameter_enable": 0,
         "presentation": 1,
         "presentation_rect": [
          578.0,
          146.0,
          18.0,
          18.0
         ],
         "hint": "group/redistribute/cymbals: Plays the same feel without these drums: the others take their part."
        }
       },
       {
        "box": {
         "id": "obj-189",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          2420.0,
          650.0,
          92.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "loadmess set 0"
        }
       },
       {
        "box": {
         "id": "obj-190",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          220.0,
          1020.0,
          80.0,
          22.0
         ],
         "outlettype": [],
         "text": "s sideman-to"
        }
       },
       {
        "box": {
         "id": "obj-191",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          220.0,
          980.0,
          171.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "prepend /sideman/sound/level"
        }
       },
       {
        "box": {
         "id": "obj-192",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          360.0,
          860.0,
          131.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "r /sideman/sound/level"
        }
       },
       {
        "box": {
         "id": "obj-193",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          360.0,
          900.0,
          75.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "prepend set"
        }
       },
       {
        "box": {
         "id": "obj-194",
         "maxclass": "flonum",
         "numinlets": 1,
         "numoutlets": 2,
         "patching_rect": [
          220.0,
          940.0,
          60.0,
          22.0
         ],
         "outlettype": [
          "",
          "bang"
         ],
         "fontsize": 11.0,
         "parameter_enable": 0,
         "minimum": -60.0,
         "maximum": 12.0,
         "format": 6,
         "numdecimalplaces": 2,
         "presentation": 1,
         "presentation_rect": [
          524.0,
          170.0,
          92.0,
          20.0
         ],
         "hint": "sound/level: How loud the built-in kit and click sound; MIDI and OSC stay as they are. Full scale is never reached."
        }
       },
       {
        "box": {
         "id": "obj-195",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          220.0,
          860.0,
          92.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "loadmess set 0"
        }
       },
       {
        "box": {
         "id": "obj-196",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          660.0,
          1020.0,
          80.0,
          22.0
         ],
         "outlettype": [],
         "text": "s sideman-to"
        }
       },
       {
        "box": {
         "id": "obj-197",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          660.0,
          980.0,
          173.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "prepend /sideman/sound/mute"
        }
       },
       {
        "box": {
         "id": "obj-198",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          800.0,
          860.0,
          133.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "r /sideman/sound/mute"
        }
       },
       {
        "box": {
         "id": "obj-199",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          800.0,
          900.0,
          75.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "prepend set"
        }
       },
       {
        "box": {
         "id": "obj-200",
         "maxclass": "toggle",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          660.0,
          940.0,
          24.0,
          24.0
         ],
         "outlettype": [
          "int"
         ],
         "parameter_enable": 0,
         "presentation": 1,
         "presentation_rect": [
          524.0,
          194.0,
          18.0,
          18.0
         ],
         "hint": "sound/mute: Keeps the built-in sound silent, as where a DAW sounds instead; MIDI and OSC go on."
        }
       },
       {
        "box": {
         "id": "obj-201",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          660.0,
          860.0,
          92.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "loadmess set 0"
        }
       },
       {
        "box": {
         "id": "obj-202",
         "maxclass": "panel",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          20.0,
          658.0,
          120.0,
          60.0
         ],
         "outlettype": [],
         "bgcolor": [
          0.89,
          0.9,
          0.92,
          1.0
         ],
         "background": 1,
         "rounded": 6,
         "presentation": 1,
         "presentation_rect": [
          0.0,
          0.0,
          626.0,
          226.0
         ]
        }
       }
      ],
      "lines": [
       {
        "patchline": {
         "source": [
          "obj-26",
          0
         ],
         "destination": [
          "obj-25",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-27",
          0
         ],
         "destination": [
          "obj-29",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-29",
          0
         ],
         "destination": [
          "obj-28",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-30",
          0
         ],
         "destination": [
          "obj-28",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-27",
          0
         ],
         "destination": [
          "obj-32",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-32",
          0
         ],
         "destination": [
          "obj-31",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-33",
          0
         ],
         "destination": [
          "obj-31",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-28",
          0
         ],
         "destination": [
          "obj-31",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-31",
          0
         ],
         "destination": [
          "obj-26",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-31",
          0
         ],
         "destination": [
          "obj-29",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-35",
          0
         ],
         "destination": [
          "obj-34",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-36",
          0
         ],
         "destination": [
          "obj-38",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-38",
          0
         ],
         "destination": [
          "obj-37",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-39",
          0
         ],
         "destination": [
          "obj-37",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-36",
          0
         ],
         "destination": [
          "obj-41",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-41",
          0
         ],
         "destination": [
          "obj-40",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-42",
          0
         ],
         "destination": [
          "obj-40",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-37",
          0
         ],
         "destination": [
          "obj-40",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-40",
          0
         ],
         "destination": [
          "obj-35",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-40",
          0
         ],
         "destination": [
          "obj-38",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-44",
          0
         ],
         "destination": [
          "obj-43",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-45",
          0
         ],
         "destination": [
          "obj-47",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-47",
          0
         ],
         "destination": [
          "obj-46",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-48",
          0
         ],
         "destination": [
          "obj-46",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-45",
          0
         ],
         "destination": [
          "obj-50",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-50",
          0
         ],
         "destination": [
          "obj-49",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-51",
          0
         ],
         "destination": [
          "obj-49",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-46",
          0
         ],
         "destination": [
          "obj-49",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-49",
          0
         ],
         "destination": [
          "obj-44",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-49",
          0
         ],
         "destination": [
          "obj-47",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-53",
          0
         ],
         "destination": [
          "obj-52",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-54",
          0
         ],
         "destination": [
          "obj-56",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-56",
          0
         ],
         "destination": [
          "obj-55",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-57",
          0
         ],
         "destination": [
          "obj-55",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-54",
          0
         ],
         "destination": [
          "obj-59",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-59",
          0
         ],
         "destination": [
          "obj-58",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-60",
          0
         ],
         "destination": [
          "obj-58",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-55",
          0
         ],
         "destination": [
          "obj-58",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-58",
          0
         ],
         "destination": [
          "obj-53",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-58",
          0
         ],
         "destination": [
          "obj-56",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-62",
          0
         ],
         "destination": [
          "obj-61",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-63",
          0
         ],
         "destination": [
          "obj-65",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-65",
          0
         ],
         "destination": [
          "obj-64",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-66",
          0
         ],
         "destination": [
          "obj-64",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-63",
          0
         ],
         "destination": [
          "obj-68",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-68",
          0
         ],
         "destination": [
          "obj-67",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-69",
          0
         ],
         "destination": [
          "obj-67",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-64",
          0
         ],
         "destination": [
          "obj-67",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-67",
          0
         ],
         "destination": [
          "obj-62",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-67",
          0
         ],
         "destination": [
          "obj-65",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-71",
          0
         ],
         "destination": [
          "obj-70",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-72",
          0
         ],
         "destination": [
          "obj-74",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-74",
          0
         ],
         "destination": [
          "obj-73",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-75",
          0
         ],
         "destination": [
          "obj-73",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-72",
          0
         ],
         "destination": [
          "obj-77",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-77",
          0
         ],
         "destination": [
          "obj-76",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-78",
          0
         ],
         "destination": [
          "obj-76",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-73",
          0
         ],
         "destination": [
          "obj-76",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-76",
          0
         ],
         "destination": [
          "obj-71",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-76",
          0
         ],
         "destination": [
          "obj-74",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-80",
          0
         ],
         "destination": [
          "obj-79",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-81",
          0
         ],
         "destination": [
          "obj-83",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-83",
          0
         ],
         "destination": [
          "obj-82",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-84",
          0
         ],
         "destination": [
          "obj-82",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-81",
          0
         ],
         "destination": [
          "obj-86",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-86",
          0
         ],
         "destination": [
          "obj-85",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-87",
          0
         ],
         "destination": [
          "obj-85",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-82",
          0
         ],
         "destination": [
          "obj-85",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-85",
          0
         ],
         "destination": [
          "obj-80",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-85",
          0
         ],
         "destination": [
          "obj-83",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-89",
          0
         ],
         "destination": [
          "obj-88",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-90",
          0
         ],
         "destination": [
          "obj-91",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-91",
          0
         ],
         "destination": [
          "obj-92",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-92",
          0
         ],
         "destination": [
          "obj-89",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-93",
          0
         ],
         "destination": [
          "obj-92",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-95",
          0
         ],
         "destination": [
          "obj-94",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-96",
          0
         ],
         "destination": [
          "obj-97",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-97",
          0
         ],
         "destination": [
          "obj-98",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-98",
          0
         ],
         "destination": [
          "obj-95",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-99",
          0
         ],
         "destination": [
          "obj-98",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-101",
          0
         ],
         "destination": [
          "obj-100",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-102",
          0
         ],
         "destination": [
          "obj-103",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-103",
          0
         ],
         "destination": [
          "obj-104",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-104",
          0
         ],
         "destination": [
          "obj-101",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-105",
          0
         ],
         "destination": [
          "obj-104",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-107",
          0
         ],
         "destination": [
          "obj-106",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-108",
          0
         ],
         "destination": [
          "obj-109",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-109",
          0
         ],
         "destination": [
          "obj-110",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-110",
          0
         ],
         "destination": [
          "obj-107",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-111",
          0
         ],
         "destination": [
          "obj-110",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-113",
          0
         ],
         "destination": [
          "obj-112",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-114",
          0
         ],
         "destination": [
          "obj-115",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-115",
          0
         ],
         "destination": [
          "obj-116",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-116",
          0
         ],
         "destination": [
          "obj-113",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-117",
          0
         ],
         "destination": [
          "obj-116",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-119",
          0
         ],
         "destination": [
          "obj-118",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-120",
          0
         ],
         "destination": [
          "obj-121",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-121",
          0
         ],
         "destination": [
          "obj-122",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-122",
          0
         ],
         "destination": [
          "obj-119",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-123",
          0
         ],
         "destination": [
          "obj-122",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-125",
          0
         ],
         "destination": [
          "obj-124",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-126",
          0
         ],
         "destination": [
          "obj-127",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-127",
          0
         ],
         "destination": [
          "obj-128",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-128",
          0
         ],
         "destination": [
          "obj-125",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-129",
          0
         ],
         "destination": [
          "obj-128",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-131",
          0
         ],
         "destination": [
          "obj-130",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-132",
          0
         ],
         "destination": [
          "obj-133",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-133",
          0
         ],
         "destination": [
          "obj-134",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-134",
          0
         ],
         "destination": [
          "obj-131",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-135",
          0
         ],
         "destination": [
          "obj-134",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-137",
          0
         ],
         "destination": [
          "obj-136",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-138",
          0
         ],
         "destination": [
          "obj-139",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-139",
          0
         ],
         "destination": [
          "obj-140",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-140",
          0
         ],
         "destination": [
          "obj-137",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-141",
          0
         ],
         "destination": [
          "obj-140",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-143",
          0
         ],
         "destination": [
          "obj-142",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-144",
          0
         ],
         "destination": [
          "obj-145",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-145",
          0
         ],
         "destination": [
          "obj-146",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-146",
          0
         ],
         "destination": [
          "obj-143",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-147",
          0
         ],
         "destination": [
          "obj-146",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-149",
          0
         ],
         "destination": [
          "obj-148",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-150",
          0
         ],
         "destination": [
          "obj-151",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-151",
          0
         ],
         "destination": [
          "obj-152",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-152",
          0
         ],
         "destination": [
          "obj-149",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-153",
          0
         ],
         "destination": [
          "obj-152",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-155",
          0
         ],
         "destination": [
          "obj-154",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-156",
          0
         ],
         "destination": [
          "obj-157",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-157",
          0
         ],
         "destination": [
          "obj-158",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-158",
          0
         ],
         "destination": [
          "obj-155",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-159",
          0
         ],
         "destination": [
          "obj-158",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-161",
          0
         ],
         "destination": [
          "obj-160",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-162",
          0
         ],
         "destination": [
          "obj-163",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-163",
          0
         ],
         "destination": [
          "obj-164",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-164",
          0
         ],
         "destination": [
          "obj-161",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-165",
          0
         ],
         "destination": [
          "obj-164",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-167",
          0
         ],
         "destination": [
          "obj-166",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-168",
          0
         ],
         "destination": [
          "obj-169",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-169",
          0
         ],
         "destination": [
          "obj-170",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-170",
          0
         ],
         "destination": [
          "obj-167",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-171",
          0
         ],
         "destination": [
          "obj-170",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-173",
          0
         ],
         "destination": [
          "obj-172",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-174",
          0
         ],
         "destination": [
          "obj-175",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-175",
          0
         ],
         "destination": [
          "obj-176",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-176",
          0
         ],
         "destination": [
          "obj-173",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-177",
          0
         ],
         "destination": [
          "obj-176",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-179",
          0
         ],
         "destination": [
          "obj-178",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-180",
          0
         ],
         "destination": [
          "obj-181",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-181",
          0
         ],
         "destination": [
          "obj-182",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-182",
          0
         ],
         "destination": [
          "obj-179",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-183",
          0
         ],
         "destination": [
          "obj-182",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-185",
          0
         ],
         "destination": [
          "obj-184",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-186",
          0
         ],
         "destination": [
          "obj-187",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-187",
          0
         ],
         "destination": [
          "obj-188",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-188",
          0
         ],
         "destination": [
          "obj-185",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-189",
          0
         ],
         "destination": [
          "obj-188",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-191",
          0
         ],
         "destination": [
          "obj-190",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-192",
          0
         ],
         "destination": [
          "obj-193",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-193",
          0
         ],
         "destination": [
          "obj-194",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-194",
          0
         ],
         "destination": [
          "obj-191",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-195",
          0
         ],
         "destination": [
          "obj-194",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-197",
          0
         ],
         "destination": [
          "obj-196",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-198",
          0
         ],
         "destination": [
          "obj-199",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-199",
          0
         ],
         "destination": [
          "obj-200",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-200",
          0
         ],
         "destination": [
          "obj-197",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-201",
          0
         ],
         "destination": [
          "obj-200",
          0
         ],
         "order": 0
        }
       }
      ],
      "dependency_cache": [],
      "autosave": 0
     },
     "outlettype": [],
     "embed": 1,
     "viewvisibility": 1,
     "border": 0,
     "enablehscroll": 0,
     "enablevscroll": 0,
     "presentation": 1,
     "presentation_rect": [
      702.0,
      194.0,
      626.0,
      226.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-8",
     "maxclass": "bpatcher",
     "numinlets": 0,
     "numoutlets": 0,
     "patching_rect": [
      8.0,
      428.0,
      836.0,
      262.0
     ],
     "patcher": {
      "fileversion": 1,
      "appversion": {
       "major": 8,
       "minor": 6,
       "revision": 0,
       "architecture": "x64",
       "modernui": 1
      },
      "classnamespace": "box",
      "rect": [
       60,
       80,
       2823.0,
       2664.0
      ],
      "bglocked": 0,
      "openinpresentation": 1,
      "default_fontsize": 12.0,
      "default_fontface": 0,
      "default_fontname": "Arial",
      "gridonopen": 1,
      "gridsize": [
       15.0,
       15.0
      ],
      "gridsnaponopen": 1,
      "objectsnaponopen": 1,
      "statusbarvisible": 2,
      "toolbarvisible": 1,
      "lefttoolbarpinned": 0,
      "toptoolbarpinned": 0,
      "righttoolbarpinned": 0,
      "bottomtoolbarpinned": 0,
      "toolbars_unpinned_last_save": 0,
      "tallnewobj": 0,
      "boxanimatetime": 200,
      "enablehscroll": 1,
      "enablevscroll": 1,
      "devicewidth": 0.0,
      "description": "",
      "digest": "",
      "tags": "",
      "style": "",
      "subpatcher_template": "",
      "assistshowspatchername": 0,
      "boxes": [
       {
        "box": {
         "id": "obj-1",
         "maxclass": "comment",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          20.0,
          20.0,
          150.0,
          20.0
         ],
         "outlettype": [],
         "text": "Drums",
         "fontsize": 13.0,
         "fontface": 1,
         "textcolor": [
          0.13,
          0.14,
          0.17,
          1.0
         ],
         "presentation": 1,
         "presentation_rect": [
          6.0,
          3.0,
          824.0,
          20.0
         ]
        }
       },
       {
        "box": {
         "id": "obj-2",
         "maxclass": "comment",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          20.0,
          46.0,
          150.0,
          20.0
         ],
         "outlettype": [],
         "text": "threshold",
         "fontsize": 11.0,
         "textcolor": [
          0.13,
          0.14,
          0.17,
          1.0
         ],
         "presentation": 1,
         "presentation_rect": [
          499.0,
          25.0,
          65.0,
          20.0
         ]
        }
       },
       {
        "box": {
         "id": "obj-3",
         "maxclass": "comment",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          20.0,
          72.0,
          150.0,
          20.0
         ],
         "outlettype": [],
         "text": "most",
         "fontsize": 11.0,
         "textcolor": [
          0.13,
          0.14,
          0.17,
          1.0
         ],
         "presentation": 1,
         "presentation_rect": [
          561.0,
          25.0,
          47.0,
          20.0
         ]
        }
       },
       {
        "box": {
         "id": "obj-4",
         "maxclass": "comment",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          20.0,
          98.0,
          150.0,
          20.0
         ],
         "outlettype": [],
         "text": "mute",
         "fontsize": 11.0,
         "textcolor": [
          0.13,
          0.14,
          0.17,
          1.0
         ],
         "presentation": 1,
         "presentation_rect": [
          605.0,
          25.0,
          39.0,
          20.0
         ]
        }
       },
       {
        "box": {
         "id": "obj-5",
         "maxclass": "comment",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          20.0,
          124.0,
          150.0,
          20.0
         ],
         "outlettype": [],
         "text": "solo",
         "fontsize": 11.0,
         "textcolor": [
          0.13,
          0.14,
          0.17,
          1.0
         ],
         "presentation": 1,
         "presentation_rect": [
          641.0,
          25.0,
          39.0,
          20.0
         ]
        }
       },
       {
        "box": {
         "id": "obj-6",
         "maxclass": "comment",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          20.0,
          150.0,
          150.0,
          20.0
         ],
         "outlettype": [],
         "text": "pitch",
         "fontsize": 11.0,
         "textcolor": [
          0.13,
          0.14,
          0.17,
          1.0
         ],
         "presentation": 1,
         "presentation_rect": [
          677.0,
          25.0,
          47.0,
          20.0
         ]
        }
       },
       {
        "box": {
         "id": "obj-7",
         "maxclass": "comment",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          20.0,
          176.0,
          150.0,
          20.0
         ],
         "outlettype": [],
         "text": "velocity",
         "fontsize": 11.0,
         "textcolor": [
          0.13,
          0.14,
          0.17,
          1.0
         ],
         "presentation": 1,
         "presentation_rect": [
          721.0,
          25.0,
          61.0,
          20.0
         ]
        }
       },
       {
        "box": {
         "id": "obj-8",
         "maxclass": "comment",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          20.0,
          202.0,
          150.0,
          20.0
         ],
         "outlettype": [],
         "text": "key",
         "fontsize": 11.0,
         "textcolor": [
          0.13,
          0.14,
          0.17,
          1.0
         ],
         "presentation": 1,
         "presentation_rect": [
          779.0,
          25.0,
          49.0,
          20.0
         ]
        }
       },
       {
        "box": {
         "id": "obj-9",
         "maxclass": "comment",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          20.0,
          228.0,
          150.0,
          20.0
         ],
         "outlettype": [],
         "text": "kick",
         "fontsize": 11.0,
         "textcolor": [
          0.13,
          0.14,
          0.17,
          1.0
         ],
         "presentation": 1,
         "presentation_rect": [
          7.0,
          45.0,
          75.0,
          20.0
         ]
        }
       },
       {
        "box": {
         "id": "obj-10",
         "maxclass": "comment",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          20.0,
          254.0,
          150.0,
          20.0
         ],
         "outlettype": [],
         "text": "snare",
         "fontsize": 11.0,
         "textcolor": [
          0.13,
          0.14,
          0.17,
          1.0
         ],
         "presentation": 1,
         "presentation_rect": [
          7.0,
          69.0,
          75.0,
          20.0
         ]
        }
       },
       {
        "box": {
         "id": "obj-11",
         "maxclass": "comment",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          20.0,
          280.0,
          150.0,
          20.0
         ],
         "outlettype": [],
         "text": "closed hat",
         "fontsize": 11.0,
         "textcolor": [
          0.13,
          0.14,
          0.17,
          1.0
         ],
         "presentation": 1,
         "presentation_rect": [
          7.0,
          93.0,
          75.0,
          20.0
         ]
        }
       },
       {
        "box": {
         "id": "obj-12",
         "maxclass": "comment",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          20.0,
          306.0,
          150.0,
          20.0
         ],
         "outlettype": [],
         "text": "open hat",
         "fontsize": 11.0,
         "textcolor": [
          0.13,
          0.14,
          0.17,
          1.0
         ],
         "presentation": 1,
         "presentation_rect": [
          7.0,
          117.0,
          75.0,
          20.0
         ]
        }
       },
       {
        "box": {
         "id": "obj-13",
         "maxclass": "comment",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          20.0,
          332.0,
          150.0,
          20.0
         ],
         "outlettype": [],
         "text": "low tom",
         "fontsize": 11.0,
         "textcolor": [
          0.13,
          0.14,
          0.17,
          1.0
         ],
         "presentation": 1,
         "presentation_rect": [
          7.0,
          141.0,
          75.0,
          20.0
         ]
        }
       },
       {
        "box": {
         "id": "obj-14",
         "maxclass": "comment",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          20.0,
          358.0,
          150.0,
          20.0
         ],
         "outlettype": [],
         "text": "mid tom",
         "fontsize": 11.0,
         "textcolor": [
          0.13,
          0.14,
          0.17,
          1.0
         ],
         "presentation": 1,
         "presentation_rect": [
          7.0,
          165.0,
          75.0,
          20.0
         ]
        }
       },
       {
        "box": {
         "id": "obj-15",
         "maxclass": "comment",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          20.0,
          384.0,
          150.0,
          20.0
         ],
         "outlettype": [],
         "text": "high tom",
         "fontsize": 11.0,
         "textcolor": [
          0.13,
          0.14,
          0.17,
          1.0
         ],
         "presentation": 1,
         "presentation_rect": [
          7.0,
          189.0,
          75.0,
          20.0
         ]
        }
       },
       {
        "box": {
         "id": "obj-16",
         "maxclass": "comment",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          20.0,
          410.0,
          150.0,
          20.0
         ],
         "outlettype": [],
         "text": "crash",
         "fontsize": 11.0,
         "textcolor": [
          0.13,
          0.14,
          0.17,
          1.0
         ],
         "presentation": 1,
         "presentation_rect": [
          7.0,
          213.0,
          75.0,
          20.0
         ]
        }
       },
       {
        "box": {
         "id": "obj-17",
         "maxclass": "comment",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          20.0,
          436.0,
          150.0,
          20.0
         ],
         "outlettype": [],
         "text": "ride",
         "fontsize": 11.0,
         "textcolor": [
          0.13,
          0.14,
          0.17,
          1.0
         ],
         "presentation": 1,
         "presentation_rect": [
          7.0,
          237.0,
          75.0,
          20.0
         ]
        }
       },
       {
        "box": {
         "id": "obj-18",
         "maxclass": "matrixctrl",
         "numinlets": 1,
         "numoutlets": 2,
         "patching_rect": [
          220.0,
          170.0,
          416.0,
          40.0
         ],
         "outlettype": [
          "list",
          "list"
         ],
         "columns": 32,
         "rows": 9,
         "ignoreclick": 1,
         "parameter_enable": 0,
         "presentation": 1,
         "presentation_rect": [
          106.0,
          46.0,
          384.0,
          210.0
         ]
        }
       },
       {
        "box": {
         "id": "obj-19",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          220.0,
          20.0,
          135.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "r /sideman/plan/commit"
        }
       },
       {
        "box": {
         "id": "obj-20",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          220.0,
          50.0,
          29.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "t b"
        }
       },
       {
        "box": {
         "id": "obj-21",
         "maxclass": "message",
         "numinlets": 2,
         "numoutlets": 1,
         "patching_rect": [
          220.0,
          80.0,
          44.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "clear"
        }
       },
       {
        "box": {
         "id": "obj-22",
         "maxclass": "newobj",
         "numinlets": 10,
         "numoutlets": 10,
         "patching_rect": [
          400.0,
          50.0,
          417.0,
          22.0
         ],
         "outlettype": [
          "",
          "",
          "",
          "",
          "",
          "",
          "",
          "",
          "",
          ""
         ],
         "text": "route kick snare closed_hat open_hat low_tom mid_tom high_tom crash ride"
        }
       },
       {
        "box": {
         "id": "obj-23",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          400.0,
          20.0,
          93.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "r /sideman/plan"
        }
       },
       {
        "box": {
         "id": "obj-24",
         "maxclass": "newobj",
         "numinlets": 2,
         "numoutlets": 2,
         "patching_rect": [
          400.0,
          80.0,
          69.0,
          22.0
         ],
         "outlettype": [
          "",
          ""
         ],
         "text": "route bang"
        }
       },
       {
        "box": {
         "id": "obj-25",
         "maxclass": "newobj",
         "numinlets": 2,
         "numoutlets": 2,
         "patching_rect": [
          400.0,
          110.0,
          50.0,
          22.0
         ],
         "outlettype": [
          "",
          ""
         ],
         "text": "zl.iter 3"
        }
       },
       {
        "box": {
         "id": "obj-26",
         "maxclass": "message",
         "numinlets": 2,
         "numoutlets": 1,
         "patching_rect": [
          400.0,
          140.0,
          71.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "set $1 0 1"
        }
       },
       {
        "box": {
         "id": "obj-27",
         "maxclass": "newobj",
         "numinlets": 2,
         "numoutlets": 2,
         "patching_rect": [
          510.0,
          80.0,
          69.0,
          22.0
         ],
         "outlettype": [
          "",
          ""
         ],
         "text": "route bang"
        }
       },
       {
        "box": {
         "id": "obj-28",
         "maxclass": "newobj",
         "numinlets": 2,
         "numoutlets": 2,
         "patching_rect": [
          510.0,
          110.0,
          50.0,
          22.0
         ],
         "outlettype": [
          "",
          ""
         ],
         "text": "zl.iter 3"
        }
       },
       {
        "box": {
         "id": "obj-29",
         "maxclass": "message",
         "numinlets": 2,
         "numoutlets": 1,
         "patching_rect": [
          510.0,
          140.0,
          71.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "set $1 1 1"
        }
       },
       {
        "box": {
         "id": "obj-30",
         "maxclass": "newobj",
         "numinlets": 2,
         "numoutlets": 2,
         "patching_rect": [
          620.0,
          80.0,
          69.0,
          22.0
         ],
         "outlettype": [
          "",
          ""
         ],
         "text": "route bang"
        }
       },
       {
        "box": {
         "id": "obj-31",
         "maxclass": "newobj",
         "numinlets": 2,
         "numoutlets": 2,
         "patching_rect": [
          620.0,
          110.0,
          50.0,
          22.0
         ],
         "outlettype": [
          "",
          ""
         ],
         "text": "zl.iter 3"
        }
       },
       {
        "box": {
         "id": "obj-32",
         "maxclass": "message",
         "numinlets": 2,
         "numoutlets": 1,
         "patching_rect": [
          620.0,
          140.0,
          71.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "set $1 2 1"
        }
       },
       {
        "box": {
         "id": "obj-33",
         "maxclass": "newobj",
         "numinlets": 2,
         "numoutlets": 2,
         "patching_rect": [
          730.0,
          80.0,
          69.0,
          22.0
         ],
         "outlettype": [
          "",
          ""
         ],
         "text": "route bang"
        }
       },
       {
        "box": {
         "id": "obj-34",
         "maxclass": "newobj",
         "numinlets": 2,
         "numoutlets": 2,
         "patching_rect": [
          730.0,
          110.0,
          50.0,
          22.0
         ],
         "outlettype": [
          "",
          ""
         ],
         "text": "zl.iter 3"
        }
       },
       {
        "box": {
         "id": "obj-35",
         "maxclass": "message",
         "numinlets": 2,
         "numoutlets": 1,
         "patching_rect": [
          730.0,
          140.0,
          71.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "set $1 3 1"
        }
       },
       {
        "box": {
         "id": "obj-36",
         "maxclass": "newobj",
         "numinlets": 2,
         "numoutlets": 2,
         "patching_rect": [
          840.0,
          80.0,
          69.0,
          22.0
         ],
         "outlettype": [
          "",
          ""
         ],
         "text": "route bang"
        }
       },
       {
        "box": {
         "id": "obj-37",
         "maxclass": "newobj",
         "numinlets": 2,
         "numoutlets": 2,
         "patching_rect": [
          840.0,
          110.0,
          50.0,
          22.0
         ],
         "outlettype": [
          "",
          ""
         ],
         "text": "zl.iter 3"
        }
       },
       {
        "box": {
         "id": "obj-38",
         "maxclass": "message",
         "numinlets": 2,
         "numoutlets": 1,
         "patching_rect": [
          840.0,
          140.0,
          71.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "set $1 4 1"
        }
       },
       {
        "box": {
         "id": "obj-39",
         "maxclass": "newobj",
         "numinlets": 2,
         "numoutlets": 2,
         "patching_rect": [
          950.0,
          80.0,
          69.0,
          22.0
         ],
         "outlettype": [
          "",
          ""
         ],
         "text": "route bang"
        }
       },
       {
        "box": {
         "id": "obj-40",
         "maxclass": "newobj",
         "numinlets": 2,
         "numoutlets": 2,
         "patching_rect": [
          950.0,
          110.0,
          50.0,
          22.0
         ],
         "outlettype": [
          "",
          ""
         ],
         "text": "zl.iter 3"
        }
       },
       {
        "box": {
         "id": "obj-41",
         "maxclass": "message",
         "numinlets": 2,
         "numoutlets": 1,
         "patching_rect": [
          950.0,
          140.0,
          71.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "set $1 5 1"
        }
       },
       {
        "box": {
         "id": "obj-42",
         "maxclass": "newobj",
         "numinlets": 2,
         "numoutlets": 2,
         "patching_rect": [
          1060.0,
          80.0,
          69.0,
          22.0
         ],
         "outlettype": [
          "",
          ""
         ],
         "text": "route bang"
        }
       },
       {
        "box": {
         "id": "obj-43",
         "maxclass": "newobj",
         "numinlets": 2,
         "numoutlets": 2,
         "patching_rect": [
          1060.0,
          110.0,
          50.0,
          22.0
         ],
         "outlettype": [
          "",
          ""
         ],
         "text": "zl.iter 3"
        }
       },
       {
        "box": {
         "id": "obj-44",
         "maxclass": "message",
         "numinlets": 2,
         "numoutlets": 1,
         "patching_rect": [
          1060.0,
          140.0,
          71.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "set $1 6 1"
        }
       },
       {
        "box": {
         "id": "obj-45",
         "maxclass": "newobj",
         "numinlets": 2,
         "numoutlets": 2,
         "patching_rect": [
          1170.0,
          80.0,
          69.0,
          22.0
         ],
         "outlettype": [
          "",
          ""
         ],
         "text": "route bang"
        }
       },
       {
        "box": {
         "id": "obj-46",
         "maxclass": "newobj",
         "numinlets": 2,
         "numoutlets": 2,
         "patching_rect": [
          1170.0,
          110.0,
          50.0,
          22.0
         ],
         "outlettype": [
          "",
          ""
         ],
         "text": "zl.iter 3"
        }
       },
       {
        "box": {
         "id": "obj-47",
         "maxclass": "message",
         "numinlets": 2,
         "numoutlets": 1,
         "patching_rect": [
          1170.0,
          140.0,
          71.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "set $1 7 1"
        }
       },
       {
        "box": {
         "id": "obj-48",
         "maxclass": "newobj",
         "numinlets": 2,
         "numoutlets": 2,
         "patching_rect": [
          1280.0,
          80.0,
          69.0,
          22.0
         ],
         "outlettype": [
          "",
          ""
         ],
         "text": "route bang"
        }
       },
       {
        "box": {
         "id": "obj-49",
         "maxclass": "newobj",
         "numinlets": 2,
         "numoutlets": 2,
         "patching_rect": [
          1280.0,
          110.0,
          50.0,
          22.0
         ],
         "outlettype": [
          "",
          ""
         ],
         "text": "zl.iter 3"
        }
       },
       {
        "box": {
         "id": "obj-50",
         "maxclass": "message",
         "numinlets": 2,
         "numoutlets": 1,
         "patching_rect": [
          1280.0,
          140.0,
          71.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "set $1 8 1"
        }
       },
       {
        "box": {
         "id": "obj-51",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          220.0,
          390.0,
          80.0,
          22.0
         ],
         "outlettype": [],
         "text": "s sideman-to"
        }
       },
       {
        "box": {
         "id": "obj-52",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          220.0,
          350.0,
          221.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "prepend /sideman/drums/threshold/kick"
        }
       },
       {
        "box": {
         "id": "obj-53",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          360.0,
          230.0,
          181.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "r /sideman/drums/threshold/kick"
        }
       },
       {
        "box": {
         "id": "obj-54",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          360.0,
          270.0,
          75.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "prepend set"
        }
       },
       {
        "box": {
         "id": "obj-55",
         "maxclass": "flonum",
         "numinlets": 1,
         "numoutlets": 2,
         "patching_rect": [
          220.0,
          310.0,
          60.0,
          22.0
         ],
         "outlettype": [
          "",
          "bang"
         ],
         "fontsize": 11.0,
         "parameter_enable": 0,
         "minimum": -1.0,
         "maximum": 1.0,
         "format": 6,
         "numdecimalplaces": 2,
         "presentation": 1,
         "presentation_rect": [
          502.0,
          46.0,
          56.0,
          20.0
         ],
         "hint": "drums/threshold/kick: How probable a hit of this drum must be to sound; -1 leaves it to the voice."
        }
       },
       {
        "box": {
         "id": "obj-56",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          220.0,
          230.0,
          96.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "loadmess set -1"
        }
       },
       {
        "box": {
         "id": "obj-57",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          660.0,
          390.0,
          80.0,
          22.0
         ],
         "outlettype": [],
         "text": "s sideman-to"
        }
       },
       {
        "box": {
         "id": "obj-58",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          660.0,
          350.0,
          230.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "prepend /sideman/drums/threshold/snare"
        }
       },
       {
        "box": {
         "id": "obj-59",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          800.0,
          230.0,
          190.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "r /sideman/drums/threshold/snare"
        }
       },
       {
        "box": {
         "id": "obj-60",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          800.0,
          270.0,
          75.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "prepend set"
        }
       },
       {
        "box": {
         "id": "obj-61",
         "maxclass": "flonum",
         "numinlets": 1,
         "numoutlets": 2,
         "patching_rect": [
          660.0,
          310.0,
          60.0,
          22.0
         ],
         "outlettype": [
          "",
          "bang"
         ],
         "fontsize": 11.0,
         "parameter_enable": 0,
         "minimum": -1.0,
         "maximum": 1.0,
         "format": 6,
         "numdecimalplaces": 2,
         "presentation": 1,
         "presentation_rect": [
          502.0,
          70.0,
          56.0,
          20.0
         ],
         "hint": "drums/threshold/snare: How probable a hit of this drum must be to sound; -1 leaves it to the voice."
        }
       },
       {
        "box": {
         "id": "obj-62",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          660.0,
          230.0,
          96.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "loadmess set -1"
        }
       },
       {
        "box": {
         "id": "obj-63",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          1100.0,
          390.0,
          80.0,
          22.0
         ],
         "outlettype": [],
         "text": "s sideman-to"
        }
       },
       {
        "box": {
         "id": "obj-64",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          1100.0,
          350.0,
          258.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "prepend /sideman/drums/threshold/closed_hat"
        }
       },
       {
        "box": {
         "id": "obj-65",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          1240.0,
          230.0,
          218.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "r /sideman/drums/threshold/closed_hat"
        }
       },
       {
        "box": {
         "id": "obj-66",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          1240.0,
          270.0,
          75.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "prepend set"
        }
       },
       {
        "box": {
         "id": "obj-67",
         "maxclass": "flonum",
         "numinlets": 1,
         "numoutlets": 2,
         "patching_rect": [
          1100.0,
          310.0,
          60.0,
          22.0
         ],
         "outlettype": [
          "",
          "bang"
         ],
         "fontsize": 11.0,
         "parameter_enable": 0,
         "minimum": -1.0,
         "maximum": 1.0,
         "format": 6,
         "numdecimalplaces": 2,
         "presentation": 1,
         "presentation_rect": [
          502.0,
          94.0,
          56.0,
          20.0
         ],
         "hint": "drums/threshold/closed_hat: How probable a hit of this drum must be to sound; -1 leaves it to the voice."
        }
       },
       {
        "box": {
         "id": "obj-68",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          1100.0,
          230.0,
          96.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "loadmess set -1"
        }
       },
       {
        "box": {
         "id": "obj-69",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          1540.0,
          390.0,
          80.0,
          22.0
         ],
         "outlettype": [],
         "text": "s sideman-to"
        }
       },
       {
        "box": {
         "id": "obj-70",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          1540.0,
          350.0,
          250.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "prepend /sideman/drums/threshold/open_hat"
        }
       },
       {
        "box": {
         "id": "obj-71",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          1680.0,
          230.0,
          210.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "r /sideman/drums/threshold/open_hat"
        }
       },
       {
        "box": {
         "id": "obj-72",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          1680.0,
          270.0,
          75.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "prepend set"
        }
       },
       {
        "box": {
         "id": "obj-73",
         "maxclass": "flonum",
         "numinlets": 1,
         "numoutlets": 2,
         "patching_rect": [
          1540.0,
          310.0,
          60.0,
          22.0
         ],
         "outlettype": [
          "",
          "bang"
         ],
         "fontsize": 11.0,
         "parameter_enable": 0,
         "minimum": -1.0,
         "maximum": 1.0,
         "format": 6,
         "numdecimalplaces": 2,
         "presentation": 1,
         "presentation_rect": [
          502.0,
          118.0,
          56.0,
          20.0
         ],
         "hint": "drums/threshold/open_hat: How probable a hit of this drum must be to sound; -1 leaves it to the voice."
        }
       },
       {
        "box": {
         "id": "obj-74",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          1540.0,
          230.0,
          96.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "loadmess set -1"
        }
       },
       {
        "box": {
         "id": "obj-75",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          1980.0,
          390.0,
          80.0,
          22.0
         ],
         "outlettype": [],
         "text": "s sideman-to"
        }
       },
       {
        "box": {
         "id": "obj-76",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          1980.0,
          350.0,
          245.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "prepend /sideman/drums/threshold/low_tom"
        }
       },
       {
        "box": {
         "id": "obj-77",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          2120.0,
          230.0,
          205.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "r /sideman/drums/threshold/low_tom"
        }
       },
       {
        "box": {
         "id": "obj-78",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          2120.0,
          270.0,
          75.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "prepend set"
        }
       },
       {
        "box": {
         "id": "obj-79",
         "maxclass": "flonum",
         "numinlets": 1,
         "numoutlets": 2,
         "patching_rect": [
          1980.0,
          310.0,
          60.0,
          22.0
         ],
         "outlettype": [
          "",
          "bang"
         ],
         "fontsize": 11.0,
         "parameter_enable": 0,
         "minimum": -1.0,
         "maximum": 1.0,
         "format": 6,
         "numdecimalplaces": 2,
         "presentation": 1,
         "presentation_rect": [
          502.0,
          142.0,
          56.0,
          20.0
         ],
         "hint": "drums/threshold/low_tom: How probable a hit of this drum must be to sound; -1 leaves it to the voice."
        }
       },
       {
        "box": {
         "id": "obj-80",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          1980.0,
          230.0,
          96.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "loadmess set -1"
        }
       },
       {
        "box": {
         "id": "obj-81",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          2420.0,
          390.0,
          80.0,
          22.0
         ],
         "outlettype": [],
         "text": "s sideman-to"
        }
       },
       {
        "box": {
         "id": "obj-82",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          2420.0,
          350.0,
          246.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "prepend /sideman/drums/threshold/mid_tom"
        }
       },
       {
        "box": {
         "id": "obj-83",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          2560.0,
          230.0,
          206.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "r /sideman/drums/threshold/mid_tom"
        }
       },
       {
        "box": {
         "id": "obj-84",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          2560.0,
          270.0,
          75.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "prepend set"
        }
       },
       {
        "box": {
         "id": "obj-85",
         "maxclass": "flonum",
         "numinlets": 1,
         "numoutlets": 2,
         "patching_rect": [
          2420.0,
          310.0,
          60.0,
          22.0
         ],
         "outlettype": [
          "",
          "bang"
         ],
         "fontsize": 11.0,
         "parameter_enable": 0,
         "minimum": -1.0,
         "maximum": 1.0,
         "format": 6,
         "numdecimalplaces": 2,
         "presentation": 1,
         "presentation_rect": [
          502.0,
          166.0,
          56.0,
          20.0
         ],
         "hint": "drums/threshold/mid_tom: How probable a hit of this drum must be to sound; -1 leaves it to the voice."
        }
       },
       {
        "box": {
         "id": "obj-86",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          2420.0,
          230.0,
          96.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "loadmess set -1"
        }
       },
       {
        "box": {
         "id": "obj-87",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          220.0,
          600.0,
          80.0,
          22.0
         ],
         "outlettype": [],
         "text": "s sideman-to"
        }
       },
       {
        "box": {
         "id": "obj-88",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          220.0,
          560.0,
          249.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "prepend /sideman/drums/threshold/high_tom"
        }
       },
       {
        "box": {
         "id": "obj-89",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          360.0,
          440.0,
          209.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "r /sideman/drums/threshold/high_tom"
        }
       },
       {
        "box": {
         "id": "obj-90",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          360.0,
          480.0,
          75.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "prepend set"
        }
       },
       {
        "box": {
         "id": "obj-91",
         "maxclass": "flonum",
         "numinlets": 1,
         "numoutlets": 2,
         "patching_rect": [
          220.0,
          520.0,
          60.0,
          22.0
         ],
         "outlettype": [
          "",
          "bang"
         ],
         "fontsize": 11.0,
         "parameter_enable": 0,
         "minimum": -1.0,
         "maximum": 1.0,
         "format": 6,
         "numdecimalplaces": 2,
         "presentation": 1,
         "presentation_rect": [
          502.0,
          190.0,
          56.0,
          20.0
         ],
         "hint": "drums/threshold/high_tom: How probable a hit of this drum must be to sound; -1 leaves it to the voice."
        }
       },
       {
        "box": {
         "id": "obj-92",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          220.0,
          440.0,
          96.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "loadmess set -1"
        }
       },
       {
        "box": {
         "id": "obj-93",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          660.0,
          600.0,
          80.0,
          22.0
         ],
         "outlettype": [],
         "text": "s sideman-to"
        }
       },
       {
        "box": {
         "id": "obj-94",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          660.0,
          560.0,
          229.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "prepend /sideman/drums/threshold/crash"
        }
       },
       {
        "box": {
         "id": "obj-95",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          800.0,
          440.0,
          189.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "r /sideman/drums/threshold/crash"
        }
       },
       {
        "box": {
         "id": "obj-96",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          800.0,
          480.0,
          75.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "prepend set"
        }
       },
       {
        "box": {
         "id": "obj-97",
         "maxclass": "flonum",
         "numinlets": 1,
         "numoutlets": 2,
         "patching_rect": [
          660.0,
          520.0,
          60.0,
          22.0
         ],
         "outlettype": [
          "",
          "bang"
         ],
         "fontsize": 11.0,
         "parameter_enable": 0,
         "minimum": -1.0,
         "maximum": 1.0,
         "format": 6,
         "numdecimalplaces": 2,
         "presentation": 1,
         "presentation_rect": [
          502.0,
          214.0,
          56.0,
          20.0
         ],
         "hint": "drums/threshold/crash: How probable a hit of this drum must be to sound; -1 leaves it to the voice."
        }
       },
       {
        "box": {
         "id": "obj-98",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          660.0,
          440.0,
          96.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "loadmess set -1"
        }
       },
       {
        "box": {
         "id": "obj-99",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          1100.0,
          600.0,
          80.0,
          22.0
         ],
         "outlettype": [],
         "text": "s sideman-to"
        }
       },
       {
        "box": {
         "id": "obj-100",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          1100.0,
          560.0,
          220.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "prepend /sideman/drums/threshold/ride"
        }
       },
       {
        "box": {
         "id": "obj-101",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          1240.0,
          440.0,
          180.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "r /sideman/drums/threshold/ride"
        }
       },
       {
        "box": {
         "id": "obj-102",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          1240.0,
          480.0,
          75.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "prepend set"
        }
       },
       {
        "box": {
         "id": "obj-103",
         "maxclass": "flonum",
         "numinlets": 1,
         "numoutlets": 2,
         "patching_rect": [
          1100.0,
          520.0,
          60.0,
          22.0
         ],
         "outlettype": [
          "",
          "bang"
         ],
         "fontsize": 11.0,
         "parameter_enable": 0,
         "minimum": -1.0,
         "maximum": 1.0,
         "format": 6,
         "numdecimalplaces": 2,
         "presentation": 1,
         "presentation_rect": [
          502.0,
          238.0,
          56.0,
          20.0
         ],
         "hint": "drums/threshold/ride: How probable a hit of this drum must be to sound; -1 leaves it to the voice."
        }
       },
       {
        "box": {
         "id": "obj-104",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          1100.0,
          440.0,
          96.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "loadmess set -1"
        }
       },
       {
        "box": {
         "id": "obj-105",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          1540.0,
          600.0,
          80.0,
          22.0
         ],
         "outlettype": [],
         "text": "s sideman-to"
        }
       },
       {
        "box": {
         "id": "obj-106",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          1540.0,
          560.0,
          223.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "prepend /sideman/drums/maximum/kick"
        }
       },
       {
        "box": {
         "id": "obj-107",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          1680.0,
          440.0,
          183.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "r /sideman/drums/maximum/kick"
        }
       },
       {
        "box": {
         "id": "obj-108",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          1680.0,
          480.0,
          75.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "prepend set"
        }
       },
       {
        "box": {
         "id": "obj-109",
         "maxclass": "number",
         "numinlets": 1,
         "numoutlets": 2,
         "patching_rect": [
          1540.0,
          520.0,
          60.0,
          22.0
         ],
         "outlettype": [
          "",
          "bang"
         ],
         "fontsize": 11.0,
         "parameter_enable": 0,
         "minimum": 0,
         "maximum": 32,
         "presentation": 1,
         "presentation_rect": [
          564.0,
          46.0,
          38.0,
          20.0
         ],
         "hint": "drums/maximum/kick: How many hits of this drum two bars may hold."
        }
       },
       {
        "box": {
         "id": "obj-110",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          1540.0,
          440.0,
          99.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "loadmess set 32"
        }
       },
       {
        "box": {
         "id": "obj-111",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          1980.0,
          600.0,
          80.0,
          22.0
         ],
         "outlettype": [],
         "text": "s sideman-to"
        }
       },
       {
        "box": {
         "id": "obj-112",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          1980.0,
          560.0,
          233.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "prepend /sideman/drums/maximum/snare"
        }
       },
       {
        "box": {
         "id": "obj-113",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          2120.0,
          440.0,
          193.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "r /sideman/drums/maximum/snare"
        }
       },
       {
        "box": {
         "id": "obj-114",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          2120.0,
          480.0,
          75.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "prepend set"
        }
       },
       {
        "box": {
         "id": "obj-115",
         "maxclass": "number",
         "numinlets": 1,
         "numoutlets": 2,
         "patching_rect": [
          1980.0,
          520.0,
          60.0,
          22.0
         ],
         "outlettype": [
          "",
          "bang"
         ],
         "fontsize": 11.0,
         "parameter_enable": 0,
         "minimum": 0,
         "maximum": 32,
         "presentation": 1,
         "presentation_rect": [
          564.0,
          70.0,
          38.0,
          20.0
         ],
         "hint": "drums/maximum/snare: How many hits of this drum two bars may hold."
        }
       },
       {
        "box": {
         "id": "obj-116",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          1980.0,
          440.0,
          99.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "loadmess set 32"
        }
       },
       {
        "box": {
         "id": "obj-117",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          2420.0,
          600.0,
          80.0,
          22.0
         ],
         "outlettype": [],
         "text": "s sideman-to"
        }
       },
       {
        "box": {
         "id": "obj-118",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          2420.0,
          560.0,
          261.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "prepend /sideman/drums/maximum/closed_hat"
        }
       },
       {
        "box": {
         "id": "obj-119",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          2560.0,
          440.0,
          221.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "r /sideman/drums/maximum/closed_hat"
        }
       },
       {
        "box": {
         "id": "obj-120",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          2560.0,
          480.0,
          75.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "prepend set"
        }
       },
       {
        "box": {
         "id": "obj-121",
         "maxclass": "number",
         "numinlets": 1,
         "numoutlets": 2,
         "patching_rect": [
          2420.0,
          520.0,
          60.0,
          22.0
         ],
         "outlettype": [
          "",
          "bang"
         ],
         "fontsize": 11.0,
         "parameter_enable": 0,
         "minimum": 0,
         "maximum": 32,
         "presentation": 1,
         "presentation_rect": [
          564.0,
          94.0,
          38.0,
          20.0
         ],
         "hint": "drums/maximum/closed_hat: How many hits of this drum two bars may hold."
        }
       },
       {
        "box": {
         "id": "obj-122",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          2420.0,
          440.0,
          99.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "loadmess set 32"
        }
       },
       {
        "box": {
         "id": "obj-123",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          220.0,
          810.0,
          80.0,
          22.0
         ],
         "outlettype": [],
         "text": "s sideman-to"
        }
       },
       {
        "box": {
         "id": "obj-124",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          220.0,
          770.0,
          253.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "prepend /sideman/drums/maximum/open_hat"
        }
       },
       {
        "box": {
         "id": "obj-125",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          360.0,
          650.0,
          213.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "r /sideman/drums/maximum/open_hat"
        }
       },
       {
        "box": {
         "id": "obj-126",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          360.0,
          690.0,
          75.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "prepend set"
        }
       },
       {
        "box": {
         "id": "obj-127",
         "maxclass": "number",
         "numinlets": 1,
         "numoutlets": 2,
         "patching_rect": [
          220.0,
          730.0,
          60.0,
          22.0
         ],
         "outlettype": [
          "",
          "bang"
         ],
         "fontsize": 11.0,
         "parameter_enable": 0,
         "minimum": 0,
         "maximum": 32,
         "presentation": 1,
         "presentation_rect": [
          564.0,
          118.0,
          38.0,
          20.0
         ],
         "hint": "drums/maximum/open_hat: How many hits of this drum two bars may hold."
        }
       },
       {
        "box": {
         "id": "obj-128",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          220.0,
          650.0,
          99.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "loadmess set 32"
        }
       },
       {
        "box": {
         "id": "obj-129",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          660.0,
          810.0,
          80.0,
          22.0
         ],
         "outlettype": [],
         "text": "s sideman-to"
        }
       },
       {
        "box": {
         "id": "obj-130",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          660.0,
          770.0,
          247.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "prepend /sideman/drums/maximum/low_tom"
        }
       },
       {
        "box": {
         "id": "obj-131",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          800.0,
          650.0,
          207.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "r /sideman/drums/maximum/low_tom"
        }
       },
       {
        "box": {
         "id": "obj-132",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          800.0,
          690.0,
          75.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "prepend set"
        }
       },
       {
        "box": {
         "id": "obj-133",
         "maxclass": "number",
         "numinlets": 1,
         "numoutlets": 2,
         "patching_rect": [
          660.0,
          730.0,
          60.0,
          22.0
         ],
         "outlettype": [
          "",
          "bang"
         ],
         "fontsize": 11.0,
         "parameter_enable": 0,
         "minimum": 0,
         "maximum": 32,
         "presentation": 1,
         "presentation_rect": [
          564.0,
          142.0,
          38.0,
          20.0
         ],
         "hint": "drums/maximum/low_tom: How many hits of this drum two bars may hold."
        }
       },
       {
        "box": {
         "id": "obj-134",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          660.0,
          650.0,
          99.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "loadmess set 32"
        }
       },
       {
        "box": {
         "id": "obj-135",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          1100.0,
          810.0,
          80.0,
          22.0
         ],
         "outlettype": [],
         "text": "s sideman-to"
        }
       },
       {
        "box": {
         "id": "obj-136",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          1100.0,
          770.0,
          249.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "prepend /sideman/drums/maximum/mid_tom"
        }
       },
       {
        "box": {
         "id": "obj-137",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          1240.0,
          650.0,
          209.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "r /sideman/drums/maximum/mid_tom"
        }
       },
       {
        "box": {
         "id": "obj-138",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          1240.0,
          690.0,
          75.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "prepend set"
        }
       },
       {
        "box": {
         "id": "obj-139",
         "maxclass": "number",
         "numinlets": 1,
         "numoutlets": 2,
         "patching_rect": [
          1100.0,
          730.0,
          60.0,
          22.0
         ],
         "outlettype": [
          "",
          "bang"
         ],
         "fontsize": 11.0,
         "parameter_enable": 0,
         "minimum": 0,
         "maximum": 32,
         "presentation": 1,
         "presentation_rect": [
          564.0,
          166.0,
          38.0,
          20.0
         ],
         "hint": "drums/maximum/mid_tom: How many hits of this drum two bars may hold."
        }
       },
       {
        "box": {
         "id": "obj-140",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          1100.0,
          650.0,
          99.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "loadmess set 32"
        }
       },
       {
        "box": {
         "id": "obj-141",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          1540.0,
          810.0,
          80.0,
          22.0
         ],
         "outlettype": [],
         "text": "s sideman-to"
        }
       },
       {
        "box": {
         "id": "obj-142",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          1540.0,
          770.0,
          252.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "prepend /sideman/drums/maximum/high_tom"
        }
       },
       {
        "box": {
         "id": "obj-143",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          1680.0,
          650.0,
          212.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "r /sideman/drums/maximum/high_tom"
        }
       },
       {
        "box": {
         "id": "obj-144",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          1680.0,
          690.0,
          75.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "prepend set"
        }
       },
       {
        "box": {
         "id": "obj-145",
         "maxclass": "number",
         "numinlets": 1,
         "numoutlets": 2,
         "patching_rect": [
          1540.0,
          730.0,
          60.0,
          22.0
         ],
         "outlettype": [
          "",
          "bang"
         ],
         "fontsize": 11.0,
         "parameter_enable": 0,
         "minimum": 0,
         "maximum": 32,
         "presentation": 1,
         "presentation_rect": [
          564.0,
          190.0,
          38.0,
          20.0
         ],
         "hint": "drums/maximum/high_tom: How many hits of this drum two bars may hold."
        }
       },
       {
        "box": {
         "id": "obj-146",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          1540.0,
          650.0,
          99.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "loadmess set 32"
        }
       },
       {
        "box": {
         "id": "obj-147",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          1980.0,
          810.0,
          80.0,
          22.0
         ],
         "outlettype": [],
         "text": "s sideman-to"
        }
       },
       {
        "box": {
         "id": "obj-148",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          1980.0,
          770.0,
          232.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "prepend /sideman/drums/maximum/crash"
        }
       },
       {
        "box": {
         "id": "obj-149",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          2120.0,
          650.0,
          192.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "r /sideman/drums/maximum/crash"
        }
       },
       {
        "box": {
         "id": "obj-150",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          2120.0,
          690.0,
          75.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "prepend set"
        }
       },
       {
        "box": {
         "id": "obj-151",
         "maxclass": "number",
         "numinlets": 1,
         "numoutlets": 2,
         "patching_rect": [
          1980.0,
          730.0,
          60.0,
          22.0
         ],
         "outlettype": [
          "",
          "bang"
         ],
         "fontsize": 11.0,
         "parameter_enable": 0,
         "minimum": 0,
         "maximum": 32,
         "presentation": 1,
         "presentation_rect": [
          564.0,
          214.0,
          38.0,
          20.0
         ],
         "hint": "drums/maximum/crash: How many hits of this drum two bars may hold."
        }
       },
       {
        "box": {
         "id": "obj-152",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          1980.0,
          650.0,
          99.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "loadmess set 32"
        }
       },
       {
        "box": {
         "id": "obj-153",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          2420.0,
          810.0,
          80.0,
          22.0
         ],
         "outlettype": [],
         "text": "s sideman-to"
        }
       },
       {
        "box": {
         "id": "obj-154",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          2420.0,
          770.0,
          223.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "prepend /sideman/drums/maximum/ride"
        }
       },
       {
        "box": {
         "id": "obj-155",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          2560.0,
          650.0,
          183.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "r /sideman/drums/maximum/ride"
        }
       },
       {
        "box": {
         "id": "obj-156",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          2560.0,
          690.0,
          75.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "prepend set"
        }
       },
       {
        "box": {
         "id": "obj-157",
         "maxclass": "number",
         "numinlets": 1,
         "numoutlets": 2,
         "patching_rect": [
          2420.0,
          730.0,
          60.0,
          22.0
         ],
         "outlettype": [
          "",
          "bang"
         ],
         "fontsize": 11.0,
         "parameter_enable": 0,
         "minimum": 0,
         "maximum": 32,
         "presentation": 1,
         "presentation_rect": [
          564.0,
          238.0,
          38.0,
          20.0
         ],
         "hint": "drums/maximum/ride: How many hits of this drum two bars may hold."
        }
       },
       {
        "box": {
         "id": "obj-158",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          2420.0,
          650.0,
          99.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "loadmess set 32"
        }
       },
       {
        "box": {
         "id": "obj-159",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          220.0,
          1020.0,
          80.0,
          22.0
         ],
         "outlettype": [],
         "text": "s sideman-to"
        }
       },
       {
        "box": {
         "id": "obj-160",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          220.0,
          980.0,
          198.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "prepend /sideman/drums/mute/kick"
        }
       },
       {
        "box": {
         "id": "obj-161",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          360.0,
          860.0,
          158.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "r /sideman/drums/mute/kick"
        }
       },
       {
        "box": {
         "id": "obj-162",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          360.0,
          900.0,
          75.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "prepend set"
        }
       },
       {
        "box": {
         "id": "obj-163",
         "maxclass": "toggle",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          220.0,
          940.0,
          24.0,
          24.0
         ],
         "outlettype": [
          "int"
         ],
         "parameter_enable": 0,
         "presentation": 1,
         "presentation_rect": [
          608.0,
          46.0,
          18.0,
          18.0
         ],
         "hint": "drums/mute/kick: Keeps this drum silent."
        }
       },
       {
        "box": {
         "id": "obj-164",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          220.0,
          860.0,
          92.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "loadmess set 0"
        }
       },
       {
        "box": {
         "id": "obj-165",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          660.0,
          1020.0,
          80.0,
          22.0
         ],
         "outlettype": [],
         "text": "s sideman-to"
        }
       },
       {
        "box": {
         "id": "obj-166",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          660.0,
          980.0,
          207.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "prepend /sideman/drums/mute/snare"
        }
       },
       {
        "box": {
         "id": "obj-167",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          800.0,
          860.0,
          167.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "r /sideman/drums/mute/snare"
        }
       },
       {
        "box": {
         "id": "obj-168",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          800.0,
          900.0,
          75.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "prepend set"
        }
       },
       {
        "box": {
         "id": "obj-169",
         "maxclass": "toggle",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          660.0,
          940.0,
          24.0,
          24.0
         ],
         "outlettype": [
          "int"
         ],
         "parameter_enable": 0,
         "presentation": 1,
         "presentation_rect": [
          608.0,
          70.0,
          18.0,
          18.0
         ],
         "hint": "drums/mute/snare: Keeps this drum silent."
        }
       },
       {
        "box": {
         "id": "obj-170",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          660.0,
          860.0,
          92.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "loadmess set 0"
        }
       },
       {
        "box": {
         "id": "obj-171",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          1100.0,
          1020.0,
          80.0,
          22.0
         ],
         "outlettype": [],
         "text": "s sideman-to"
        }
       },
       {
        "box": {
         "id": "obj-172",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          1100.0,
          980.0,
          235.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "prepend /sideman/drums/mute/closed_hat"
        }
       },
       {
        "box": {
         "id": "obj-173",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          1240.0,
          860.0,
          195.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "r /sideman/drums/mute/closed_hat"
        }
       },
       {
        "box": {
         "id": "obj-174",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          1240.0,
          900.0,
          75.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "prepend set"
        }
       },
       {
        "box": {
         "id": "obj-175",
         "maxclass": "toggle",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          1100.0,
          940.0,
          24.0,
          24.0
         ],
         "outlettype": [
          "int"
         ],
         "parameter_enable": 0,
         "presentation": 1,
         "presentation_rect": [
          608.0,
          94.0,
          18.0,
          18.0
         ],
         "hint": "drums/mute/closed_hat: Keeps this drum silent."
        }
       },
       {
        "box": {
         "id": "obj-176",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          1100.0,
          860.0,
          92.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "loadmess set 0"
        }
       },
       {
        "box": {
         "id": "obj-177",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          1540.0,
          1020.0,
          80.0,
          22.0
         ],
         "outlettype": [],
         "text": "s sideman-to"
        }
       },
       {
        "box": {
         "id": "obj-178",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          1540.0,
          980.0,
          227.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "prepend /sideman/drums/mute/open_hat"
        }
       },
       {
        "box": {
         "id": "obj-179",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          1680.0,
          860.0,
          187.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "r /sideman/drums/mute/open_hat"
        }
       },
       {
        "box": {
         "id": "obj-180",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          1680.0,
          900.0,
          75.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "prepend set"
        }
       },
       {
        "box": {
         "id": "obj-181",
         "maxclass": "toggle",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          1540.0,
          940.0,
          24.0,
          24.0
         ],
         "outlettype": [
          "int"
         ],
         "parameter_enable": 0,
         "presentation": 1,
         "presentation_rect": [
          608.0,
          118.0,
          18.0,
          18.0
         ],
         "hint": "drums/mute/open_hat: Keeps this drum silent."
        }
       },
       {
        "box": {
         "id": "obj-182",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          1540.0,
          860.0,
          92.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "loadmess set 0"
        }
       },
       {
        "box": {
         "id": "obj-183",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          1980.0,
          1020.0,
          80.0,
          22.0
         ],
         "outlettype": [],
         "text": "s sideman-to"
        }
       },
       {
        "box": {
         "id": "obj-184",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          1980.0,
          980.0,
          222.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "prepend /sideman/drums/mute/low_tom"
        }
       },
       {
        "box": {
         "id": "obj-185",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          2120.0,
          860.0,
          182.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "r /sideman/drums/mute/low_tom"
        }
       },
       {
        "box": {
         "id": "obj-186",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          2120.0,
          900.0,
          75.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "prepend set"
        }
       },
       {
        "box": {
         "id": "obj-187",
         "maxclass": "toggle",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          1980.0,
          940.0,
          24.0,
          24.0
         ],
         "outlettype": [
          "int"
         ],
         "parameter_enable": 0,
         "presentation": 1,
         "presentation_rect": [
          608.0,
          142.0,
          18.0,
          18.0
         ],
         "hint": "drums/mute/low_tom: Keeps this drum silent."
        }
       },
       {
        "box": {
         "id": "obj-188",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          1980.0,
          860.0,
          92.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "loadmess set 0"
        }
       },
       {
        "box": {
         "id": "obj-189",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          2420.0,
          1020.0,
          80.0,
          22.0
         ],
         "outlettype": [],
         "text": "s sideman-to"
        }
       },
       {
        "box": {
         "id": "obj-190",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          2420.0,
          980.0,
          223.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "prepend /sideman/drums/mute/mid_tom"
        }
       },
       {
        "box": {
         "id": "obj-191",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          2560.0,
          860.0,
          183.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "r /sideman/drums/mute/mid_tom"
        }
       },
       {
        "box": {
         "id": "obj-192",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          2560.0,
          900.0,
          75.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "prepend set"
        }
       },
       {
        "box": {
         "id": "obj-193",
         "maxclass": "toggle",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          2420.0,
          940.0,
          24.0,
          24.0
         ],
         "outlettype": [
          "int"
         ],
         "parameter_enable": 0,
         "presentation": 1,
         "presentation_rect": [
          608.0,
          166.0,
          18.0,
          18.0
         ],
         "hint": "drums/mute/mid_tom: Keeps this drum silent."
        }
       },
       {
        "box": {
         "id": "obj-194",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          2420.0,
          860.0,
          92.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "loadmess set 0"
        }
       },
       {
        "box": {
         "id": "obj-195",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          220.0,
          1230.0,
          80.0,
          22.0
         ],
         "outlettype": [],
         "text": "s sideman-to"
        }
       },
       {
        "box": {
         "id": "obj-196",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          220.0,
          1190.0,
          227.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "prepend /sideman/drums/mute/high_tom"
        }
       },
       {
        "box": {
         "id": "obj-197",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          360.0,
          1070.0,
          187.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "r /sideman/drums/mute/high_tom"
        }
       },
       {
        "box": {
         "id": "obj-198",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          360.0,
          1110.0,
          75.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "prepend set"
        }
       },
       {
        "box": {
         "id": "obj-199",
         "maxclass": "toggle",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          220.0,
          1150.0,
          24.0,
          24.0
         ],
         "outlettype": [
          "int"
         ],
         "parameter_enable": 0,
         "presentation": 1,
         "presentation_rect": [
          608.0,
          190.0,
          18.0,
          18.0
         ],
         "hint": "drums/mute/high_tom: Keeps this drum silent."
        }
       },
       {
        "box": {
         "id": "obj-200",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          220.0,
          1070.0,
          92.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "loadmess set 0"
        }
       },
       {
        "box": {
         "id": "obj-201",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          660.0,
          1230.0,
          80.0,
          22.0
         ],
         "outlettype": [],
         "text": "s sideman-to"
        }
       },
       {
        "box": {
         "id": "obj-202",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          660.0,
          1190.0,
          207.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "prepend /sideman/drums/mute/crash"
        }
       },
       {
        "box": {
         "id": "obj-203",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          800.0,
          1070.0,
          167.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "r /sideman/drums/mute/crash"
        }
       },
       {
        "box": {
         "id": "obj-204",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          800.0,
          1110.0,
          75.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "prepend set"
        }
       },
       {
        "box": {
         "id": "obj-205",
         "maxclass": "toggle",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          660.0,
          1150.0,
          24.0,
          24.0
         ],
         "outlettype": [
          "int"
         ],
         "parameter_enable": 0,
         "presentation": 1,
         "presentation_rect": [
          608.0,
          214.0,
          18.0,
          18.0
         ],
         "hint": "drums/mute/crash: Keeps this drum silent."
        }
       },
       {
        "box": {
         "id": "obj-206",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          660.0,
          1070.0,
          92.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "loadmess set 0"
        }
       },
       {
        "box": {
         "id": "obj-207",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          1100.0,
          1230.0,
          80.0,
          22.0
         ],
         "outlettype": [],
         "text": "s sideman-to"
        }
       },
       {
        "box": {
         "id": "obj-208",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          1100.0,
          1190.0,
          197.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "prepend /sideman/drums/mute/ride"
        }
       },
       {
        "box": {
         "id": "obj-209",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          1240.0,
          1070.0,
          157.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "r /sideman/drums/mute/ride"
        }
       },
       {
        "box": {
         "id": "obj-210",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          1240.0,
          1110.0,
          75.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "prepend set"
        }
       },
       {
        "box": {
         "id": "obj-211",
         "maxclass": "toggle",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          1100.0,
          1150.0,
          24.0,
          24.0
         ],
         "outlettype": [
          "int"
         ],
         "parameter_enable": 0,
         "presentation": 1,
         "presentation_rect": [
          608.0,
          238.0,
          18.0,
          18.0
         ],
         "hint": "drums/mute/ride: Keeps this drum silent."
        }
       },
       {
        "box": {
         "id": "obj-212",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          1100.0,
          1070.0,
          92.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "loadmess set 0"
        }
       },
       {
        "box": {
         "id": "obj-213",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          1540.0,
          1230.0,
          80.0,
          22.0
         ],
         "outlettype": [],
         "text": "s sideman-to"
        }
       },
       {
        "box": {
         "id": "obj-214",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          1540.0,
          1190.0,
          193.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "prepend /sideman/drums/solo/kick"
        }
       },
       {
        "box": {
         "id": "obj-215",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          1680.0,
          1070.0,
          153.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "r /sideman/drums/solo/kick"
        }
       },
       {
        "box": {
         "id": "obj-216",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          1680.0,
          1110.0,
          75.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "prepend set"
        }
       },
       {
        "box": {
         "id": "obj-217",
         "maxclass": "toggle",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          1540.0,
          1150.0,
          24.0,
          24.0
         ],
         "outlettype": [
          "int"
         ],
         "parameter_enable": 0,
         "presentation": 1,
         "presentation_rect": [
          644.0,
          46.0,
          18.0,
          18.0
         ],
         "hint": "drums/solo/kick: Only soloed drums sound."
        }
       },
       {
        "box": {
         "id": "obj-218",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          1540.0,
          1070.0,
          92.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "loadmess set 0"
        }
       },
       {
        "box": {
         "id": "obj-219",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          1980.0,
          1230.0,
          80.0,
          22.0
         ],
         "outlettype": [],
         "text": "s sideman-to"
        }
       },
       {
        "box": {
         "id": "obj-220",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          1980.0,
          1190.0,
          203.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "prepend /sideman/drums/solo/snare"
        }
       },
       {
        "box": {
         "id": "obj-221",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          2120.0,
          1070.0,
          163.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "r /sideman/drums/solo/snare"
        }
       },
       {
        "box": {
         "id": "obj-222",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          2120.0,
          1110.0,
          75.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "prepend set"
        }
       },
       {
        "box": {
         "id": "obj-223",
         "maxclass": "toggle",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          1980.0,
          1150.0,
          24.0,
          24.0
         ],
         "outlettype": [
          "int"
         ],
         "parameter_enable": 0,
         "presentation": 1,
         "presentation_rect": [
          644.0,
          70.0,
          18.0,
          18.0
         ],
         "hint": "drums/solo/snare: Only soloed drums sound."
        }
       },
       {
        "box": {
         "id": "obj-224",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          1980.0,
          1070.0,
          92.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "loadmess set 0"
        }
       },
       {
        "box": {
         "id": "obj-225",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          2420.0,
          1230.0,
          80.0,
          22.0
         ],
         "outlettype": [],
         "text": "s sideman-to"
        }
       },
       {
        "box": {
         "id": "obj-226",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          2420.0,
          1190.0,
          231.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "prepend /sideman/drums/solo/closed_hat"
        }
       },
       {
        "box": {
         "id": "obj-227",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          2560.0,
          1070.0,
          191.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "r /sideman/drums/solo/closed_hat"
        }
       },
       {
        "box": {
         "id": "obj-228",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          2560.0,
          1110.0,
          75.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "prepend set"
        }
       },
       {
        "box": {
         "id": "obj-229",
         "maxclass": "toggle",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          2420.0,
          1150.0,
          24.0,
          24.0
         ],
         "outlettype": [
          "int"
         ],
         "parameter_enable": 0,
         "presentation": 1,
         "presentation_rect": [
          644.0,
          94.0,
          18.0,
          18.0
         ],
         "hint": "drums/solo/closed_hat: Only soloed drums sound."
        }
       },
       {
        "box": {
         "id": "obj-230",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          2420.0,
          1070.0,
          92.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "loadmess set 0"
        }
       },
       {
        "box": {
         "id": "obj-231",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          220.0,
          1440.0,
          80.0,
          22.0
         ],
         "outlettype": [],
         "text": "s sideman-to"
        }
       },
       {
        "box": {
         "id": "obj-232",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          220.0,
          1400.0,
          223.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "prepend /sideman/drums/solo/open_hat"
        }
       },
       {
        "box": {
         "id": "obj-233",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          360.0,
          1280.0,
          183.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "r /sideman/drums/solo/open_hat"
        }
       },
       {
        "box": {
         "id": "obj-234",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          360.0,
          1320.0,
          75.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "prepend set"
        }
       },
       {
        "box": {
         "id": "obj-235",
         "maxclass": "toggle",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          220.0,
          1360.0,
          24.0,
          24.0
         ],
         "outlettype": [
          "int"
         ],
         "parameter_enable": 0,
         "presentation": 1,
         "presentation_rect": [
          644.0,
          118.0,
          18.0,
          18.0
         ],
         "hint": "drums/solo/open_hat: Only soloed drums sound."
        }
       },
       {
        "box": {
         "id": "obj-236",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          220.0,
          1280.0,
          92.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "loadmess set 0"
        }
       },
       {
        "box": {
         "id": "obj-237",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          660.0,
          1440.0,
          80.0,
          22.0
         ],
         "outlettype": [],
         "text": "s sideman-to"
        }
       },
       {
        "box": {
         "id": "obj-238",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          660.0,
          1400.0,
          217.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "prepend /sideman/drums/solo/low_tom"
        }
       },
       {
        "box": {
         "id": "obj-239",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          800.0,
          1280.0,
          177.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "r /sideman/drums/solo/low_tom"
        }
       },
       {
        "box": {
         "id": "obj-240",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          800.0,
          1320.0,
          75.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "prepend set"
        }
       },
       {
        "box": {
         "id": "obj-241",
         "maxclass": "toggle",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          660.0,
          1360.0,
          24.0,
          24.0
         ],
         "outlettype": [
          "int"
         ],
         "parameter_enable": 0,
         "presentation": 1,
         "presentation_rect": [
          644.0,
          142.0,
          18.0,
          18.0
         ],
         "hint": "drums/solo/low_tom: Only soloed drums sound."
        }
       },
       {
        "box": {
         "id": "obj-242",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          660.0,
          1280.0,
          92.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "loadmess set 0"
        }
       },
       {
        "box": {
         "id": "obj-243",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          1100.0,
          1440.0,
          80.0,
          22.0
         ],
         "outlettype": [],
         "text": "s sideman-to"
        }
       },
       {
        "box": {
         "id": "obj-244",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          1100.0,
          1400.0,
          219.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "prepend /sideman/drums/solo/mid_tom"
        }
       },
       {
        "box": {
         "id": "obj-245",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          1240.0,
          1280.0,
          179.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "r /sideman/drums/solo/mid_tom"
        }
       },
       {
        "box": {
         "id": "obj-246",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          1240.0,
          1320.0,
          75.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "prepend set"
        }
       },
       {
        "box": {
         "id": "obj-247",
         "maxclass": "toggle",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          1100.0,
          1360.0,
          24.0,
          24.0
         ],
         "outlettype": [
          "int"
         ],
         "parameter_enable": 0,
         "presentation": 1,
         "presentation_rect": [
          644.0,
          166.0,
          18.0,
          18.0
         ],
         "hint": "drums/solo/mid_tom: Only soloed drums sound."
        }
       },
       {
        "box": {
         "id": "obj-248",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          1100.0,
          1280.0,
          92.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "loadmess set 0"
        }
       },
       {
        "box": {
         "id": "obj-249",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          1540.0,
          1440.0,
          80.0,
          22.0
         ],
         "outlettype": [],
         "text": "s sideman-to"
        }
       },
       {
        "box": {
         "id": "obj-250",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          1540.0,
          1400.0,
          222.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "prepend /sideman/drums/solo/high_tom"
        }
       },
       {
        "box": {
         "id": "obj-251",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          1680.0,
          1280.0,
          182.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "r /sideman/drums/solo/high_tom"
        }
       },
       {
        "box": {
         "id": "obj-252",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          1680.0,
          1320.0,
          75.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "prepend set"
        }
       },
       {
        "box": {
         "id": "obj-253",
         "maxclass": "toggle",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          1540.0,
          1360.0,
          24.0,
          24.0
         ],
         "outlettype": [
          "int"
         ],
         "parameter_enable": 0,
         "presentation": 1,
         "presentation_rect": [
          644.0,
          190.0,
          18.0,
          18.0
         ],
         "hint": "drums/solo/high_tom: Only soloed drums sound."
        }
       },
       {
        "box": {
         "id": "obj-254",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          1540.0,
          1280.0,
          92.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "loadmess set 0"
        }
       },
       {
        "box": {
         "id": "obj-255",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          1980.0,
          1440.0,
          80.0,
          22.0
         ],
         "outlettype": [],
         "text": "s sideman-to"
        }
       },
       {
        "box": {
         "id": "obj-256",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          1980.0,
          1400.0,
          202.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "prepend /sideman/drums/solo/crash"
        }
       },
       {
        "box": {
         "id": "obj-257",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          2120.0,
          1280.0,
          162.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "r /sideman/drums/solo/crash"
        }
       },
       {
        "box": {
         "id": "obj-258",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          2120.0,
          1320.0,
          75.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "prepend set"
        }
       },
       {
        "box": {
         "id": "obj-259",
         "maxclass": "toggle",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          1980.0,
          1360.0,
          24.0,
          24.0
         ],
         "outlettype": [
          "int"
         ],
         "parameter_enable": 0,
         "presentation": 1,
         "presentation_rect": [
          644.0,
          214.0,
          18.0,
          18.0
         ],
         "hint": "drums/solo/crash: Only soloed drums sound."
        }
       },
       {
        "box": {
         "id": "obj-260",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          1980.0,
          1280.0,
          92.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "loadmess set 0"
        }
       },
       {
        "box": {
         "id": "obj-261",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          2420.0,
          1440.0,
          80.0,
          22.0
         ],
         "outlettype": [],
         "text": "s sideman-to"
        }
       },
       {
        "box": {
         "id": "obj-262",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          2420.0,
          1400.0,
          193.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "prepend /sideman/drums/solo/ride"
        }
       },
       {
        "box": {
         "id": "obj-263",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          2560.0,
          1280.0,
          153.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "r /sideman/drums/solo/ride"
        }
       },
       {
        "box": {
         "id": "obj-264",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          2560.0,
          1320.0,
          75.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "prepend set"
        }
       },
       {
        "box": {
         "id": "obj-265",
         "maxclass": "toggle",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          2420.0,
          1360.0,
          24.0,
          24.0
         ],
         "outlettype": [
          "int"
         ],
         "parameter_enable": 0,
         "presentation": 1,
         "presentation_rect": [
          644.0,
          238.0,
          18.0,
          18.0
         ],
         "hint": "drums/solo/ride: Only soloed drums sound."
        }
       },
       {
        "box": {
         "id": "obj-266",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          2420.0,
          1280.0,
          92.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "loadmess set 0"
        }
       },
       {
        "box": {
         "id": "obj-267",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          220.0,
          1650.0,
          80.0,
          22.0
         ],
         "outlettype": [],
         "text": "s sideman-to"
        }
       },
       {
        "box": {
         "id": "obj-268",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          220.0,
          1610.0,
          197.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "prepend /sideman/drums/pitch/kick"
        }
       },
       {
        "box": {
         "id": "obj-269",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          360.0,
          1490.0,
          157.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "r /sideman/drums/pitch/kick"
        }
       },
       {
        "box": {
         "id": "obj-270",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          360.0,
          1530.0,
          75.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "prepend set"
        }
       },
       {
        "box": {
         "id": "obj-271",
         "maxclass": "number",
         "numinlets": 1,
         "numoutlets": 2,
         "patching_rect": [
          220.0,
          1570.0,
          60.0,
          22.0
         ],
         "outlettype": [
          "",
          "bang"
         ],
         "fontsize": 11.0,
         "parameter_enable": 0,
         "minimum": 0,
         "maximum": 127,
         "presentation": 1,
         "presentation_rect": [
          680.0,
          46.0,
          38.0,
          20.0
         ],
         "hint": "drums/pitch/kick: The MIDI pitch that this drum is sent on."
        }
       },
       {
        "box": {
         "id": "obj-272",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          220.0,
          1490.0,
          99.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "loadmess set 36"
        }
       },
       {
        "box": {
         "id": "obj-273",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          660.0,
          1650.0,
          80.0,
          22.0
         ],
         "outlettype": [],
         "text": "s sideman-to"
        }
       },
       {
        "box": {
         "id": "obj-274",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          660.0,
          1610.0,
          206.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "prepend /sideman/drums/pitch/snare"
        }
       },
       {
        "box": {
         "id": "obj-275",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          800.0,
          1490.0,
          166.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "r /sideman/drums/pitch/snare"
        }
       },
       {
        "box": {
         "id": "obj-276",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          800.0,
          1530.0,
          75.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "prepend set"
        }
       },
       {
        "box": {
         "id": "obj-277",
         "maxclass": "number",
         "numinlets": 1,
         "numoutlets": 2,
         "patching_rect": [
          660.0,
          1570.0,
          60.0,
          22.0
         ],
         "outlettype": [
          "",
          "bang"
         ],
         "fontsize": 11.0,
         "parameter_enable": 0,
         "minimum": 0,
         "maximum": 127,
         "presentation": 1,
         "presentation_rect": [
          680.0,
          70.0,
          38.0,
          20.0
         ],
         "hint": "drums/pitch/snare: The MIDI pitch that this drum is sent on."
        }
       },
       {
        "box": {
         "id": "obj-278",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          660.0,
          1490.0,
          99.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "loadmess set 38"
        }
       },
       {
        "box": {
         "id": "obj-279",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          1100.0,
          1650.0,
          80.0,
          22.0
         ],
         "outlettype": [],
         "text": "s sideman-to"
        }
       },
       {
        "box": {
         "id": "obj-280",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          1100.0,
          1610.0,
          234.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "prepend /sideman/drums/pitch/closed_hat"
        }
       },
       {
        "box": {
         "id": "obj-281",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          1240.0,
          1490.0,
          194.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "r /sideman/drums/pitch/closed_hat"
        }
       },
       {
        "box": {
         "id": "obj-282",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          1240.0,
          1530.0,
          75.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "prepend set"
        }
       },
       {
        "box": {
         "id": "obj-283",
         "maxclass": "number",
         "numinlets": 1,
         "numoutlets": 2,
         "patching_rect": [
          1100.0,
          1570.0,
          60.0,
          22.0
         ],
         "outlettype": [
          "",
          "bang"
         ],
         "fontsize": 11.0,
         "parameter_enable": 0,
         "minimum": 0,
         "maximum": 127,
         "presentation": 1,
         "presentation_rect": [
          680.0,
          94.0,
          38.0,
          20.0
         ],
         "hint": "drums/pitch/closed_hat: The MIDI pitch that this drum is sent on."
        }
       },
       {
        "box": {
         "id": "obj-284",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          1100.0,
          1490.0,
          99.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "loadmess set 42"
        }
       },
       {
        "box": {
         "id": "obj-285",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          1540.0,
          1650.0,
          80.0,
          22.0
         ],
         "outlettype": [],
         "text": "s sideman-to"
        }
       },
       {
        "box": {
         "id": "obj-286",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          1540.0,
          1610.0,
          226.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "prepend /sideman/drums/pitch/open_hat"
        }
       },
       {
        "box": {
         "id": "obj-287",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          1680.0,
          1490.0,
          186.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "r /sideman/drums/pitch/open_hat"
        }
       },
       {
        "box": {
         "id": "obj-288",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          1680.0,
          1530.0,
          75.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "prepend set"
        }
       },
       {
        "box": {
         "id": "obj-289",
         "maxclass": "number",
         "numinlets": 1,
         "numoutlets": 2,
         "patching_rect": [
          1540.0,
          1570.0,
          60.0,
          22.0
         ],
         "outlettype": [
          "",
          "bang"
         ],
         "fontsize": 11.0,
         "parameter_enable": 0,
         "minimum": 0,
         "maximum": 127,
         "presentation": 1,
         "presentation_rect": [
          680.0,
          118.0,
          38.0,
          20.0
         ],
         "hint": "drums/pitch/open_hat: The MIDI pitch that this drum is sent on."
        }
       },
       {
        "box": {
         "id": "obj-290",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          1540.0,
          1490.0,
          99.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "loadmess set 46"
        }
       },
       {
        "box": {
         "id": "obj-291",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          1980.0,
          1650.0,
          80.0,
          22.0
         ],
         "outlettype": [],
         "text": "s sideman-to"
        }
       },
       {
        "box": {
         "id": "obj-292",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          1980.0,
          1610.0,
          221.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "prepend /sideman/drums/pitch/low_tom"
        }
       },
       {
        "box": {
         "id": "obj-293",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          2120.0,
          1490.0,
          181.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "r /sideman/drums/pitch/low_tom"
        }
       },
       {
        "box": {
         "id": "obj-294",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          2120.0,
          1530.0,
          75.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "prepend set"
        }
       },
       {
        "box": {
         "id": "obj-295",
         "maxclass": "number",
         "numinlets": 1,
         "numoutlets": 2,
         "patching_rect": [
          1980.0,
          1570.0,
          60.0,
          22.0
         ],
         "outlettype": [
          "",
          "bang"
         ],
         "fontsize": 11.0,
         "parameter_enable": 0,
         "minimum": 0,
         "maximum": 127,
         "presentation": 1,
         "presentation_rect": [
          680.0,
          142.0,
          38.0,
          20.0
         ],
         "hint": "drums/pitch/low_tom: The MIDI pitch that this drum is sent on."
        }
       },
       {
        "box": {
         "id": "obj-296",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          1980.0,
          1490.0,
          99.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "loadmess set 43"
        }
       },
       {
        "box": {
         "id": "obj-297",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          2420.0,
          1650.0,
          80.0,
          22.0
         ],
         "outlettype": [],
         "text": "s sideman-to"
        }
       },
       {
        "box": {
         "id": "obj-298",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          2420.0,
          1610.0,
          222.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "prepend /sideman/drums/pitch/mid_tom"
        }
       },
       {
        "box": {
         "id": "obj-299",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          2560.0,
          1490.0,
          182.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "r /sideman/drums/pitch/mid_tom"
        }
       },
       {
        "box": {
         "id": "obj-300",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          2560.0,
          1530.0,
          75.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "prepend set"
        }
       },
       {
        "box": {
         "id": "obj-301",
         "maxclass": "number",
         "numinlets": 1,
         "numoutlets": 2,
         "patching_rect": [
          2420.0,
          1570.0,
          60.0,
          22.0
         ],
         "outlettype": [
          "",
          "bang"
         ],
         "fontsize": 11.0,
         "parameter_enable": 0,
         "minimum": 0,
         "maximum": 127,
         "presentation": 1,
         "presentation_rect": [
          680.0,
          166.0,
          38.0,
          20.0
         ],
         "hint": "drums/pitch/mid_tom: The MIDI pitch that this drum is sent on."
        }
       },
       {
        "box": {
         "id": "obj-302",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          2420.0,
          1490.0,
          99.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "loadmess set 47"
        }
       },
       {
        "box": {
         "id": "obj-303",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          220.0,
          1860.0,
          80.0,
          22.0
         ],
         "outlettype": [],
         "text": "s sideman-to"
        }
       },
       {
        "box": {
         "id": "obj-304",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          220.0,
          1820.0,
          225.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "prepend /sideman/drums/pitch/high_tom"
        }
       },
       {
        "box": {
         "id": "obj-305",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          360.0,
          1700.0,
          185.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "r /sideman/drums/pitch/high_tom"
        }
       },
       {
        "box": {
         "id": "obj-306",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          360.0,
          1740.0,
          75.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "prepend set"
        }
       },
       {
        "box": {
         "id": "obj-307",
         "maxclass": "number",
         "numinlets": 1,
         "numoutlets": 2,
         "patching_rect": [
          220.0,
          1780.0,
          60.0,
          22.0
         ],
         "outlettype": [
          "",
          "bang"
         ],
         "fontsize": 11.0,
         "parameter_enable": 0,
         "minimum": 0,
         "maximum": 127,
         "presentation": 1,
         "presentation_rect": [
          680.0,
          190.0,
          38.0,
          20.0
         ],
         "hint": "drums/pitch/high_tom: The MIDI pitch that this drum is sent on."
        }
       },
       {
        "box": {
         "id": "obj-308",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          220.0,
          1700.0,
          99.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "loadmess set 50"
        }
       },
       {
        "box": {
         "id": "obj-309",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          660.0,
          1860.0,
          80.0,
          22.0
         ],
         "outlettype": [],
         "text": "s sideman-to"
        }
       },
       {
        "box": {
         "id": "obj-310",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          660.0,
          1820.0,
          205.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "prepend /sideman/drums/pitch/crash"
        }
       },
       {
        "box": {
         "id": "obj-311",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          800.0,
          1700.0,
          165.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "r /sideman/drums/pitch/crash"
        }
       },
       {
        "box": {
         "id": "obj-312",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          800.0,
          1740.0,
          75.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "prepend set"
        }
       },
       {
        "box": {
         "id": "obj-313",
         "maxclass": "number",
         "numinlets": 1,
         "numoutlets": 2,
         "patching_rect": [
          660.0,
          1780.0,
          60.0,
          22.0
         ],
         "outlettype": [
          "",
          "bang"
         ],
         "fontsize": 11.0,
         "parameter_enable": 0,
         "minimum": 0,
         "maximum": 127,
         "presentation": 1,
         "presentation_rect": [
          680.0,
          214.0,
          38.0,
          20.0
         ],
         "hint": "drums/pitch/crash: The MIDI pitch that this drum is sent on."
        }
       },
       {
        "box": {
         "id": "obj-314",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          660.0,
          1700.0,
          99.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "loadmess set 49"
        }
       },
       {
        "box": {
         "id": "obj-315",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          1100.0,
          1860.0,
          80.0,
          22.0
         ],
         "outlettype": [],
         "text": "s sideman-to"
        }
       },
       {
        "box": {
         "id": "obj-316",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          1100.0,
          1820.0,
          196.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "prepend /sideman/drums/pitch/ride"
        }
       },
       {
        "box": {
         "id": "obj-317",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          1240.0,
          1700.0,
          156.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "r /sideman/drums/pitch/ride"
        }
       },
       {
        "box": {
         "id": "obj-318",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          1240.0,
          1740.0,
          75.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "prepend set"
        }
       },
       {
        "box": {
         "id": "obj-319",
         "maxclass": "number",
         "numinlets": 1,
         "numoutlets": 2,
         "patching_rect": [
          1100.0,
          1780.0,
          60.0,
          22.0
         ],
         "outlettype": [
          "",
          "bang"
         ],
         "fontsize": 11.0,
         "parameter_enable": 0,
         "minimum": 0,
         "maximum": 127,
         "presentation": 1,
         "presentation_rect": [
          680.0,
          238.0,
          38.0,
          20.0
         ],
         "hint": "drums/pitch/ride: The MIDI pitch that this drum is sent on."
        }
       },
       {
        "box": {
         "id": "obj-320",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          1100.0,
          1700.0,
          99.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "loadmess set 51"
        }
       },
       {
        "box": {
         "id": "obj-321",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          1540.0,
          1860.0,
          80.0,
          22.0
         ],
         "outlettype": [],
         "text": "s sideman-to"
        }
       },
       {
        "box": {
         "id": "obj-322",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          1540.0,
          1820.0,
          246.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "prepend /sideman/drums/velocity_scale/kick"
        }
       },
       {
        "box": {
         "id": "obj-323",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          1680.0,
          1700.0,
          206.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "r /sideman/drums/velocity_scale/kick"
        }
       },
       {
        "box": {
         "id": "obj-324",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          1680.0,
          1740.0,
          75.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "prepend set"
        }
       },
       {
        "box": {
         "id": "obj-325",
         "maxclass": "flonum",
         "numinlets": 1,
         "numoutlets": 2,
         "patching_rect": [
          1540.0,
          1780.0,
          60.0,
          22.0
         ],
         "outlettype": [
          "",
          "bang"
         ],
         "fontsize": 11.0,
         "parameter_enable": 0,
         "minimum": 0.0,
         "maximum": 2.0,
         "format": 6,
         "numdecimalplaces": 2,
         "presentation": 1,
         "presentation_rect": [
          724.0,
          46.0,
          52.0,
          20.0
         ],
         "hint": "drums/velocity_scale/kick: Scales the velocity of this drum's hits."
        }
       },
       {
        "box": {
         "id": "obj-326",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          1540.0,
          1700.0,
          92.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "loadmess set 1"
        }
       },
       {
        "box": {
         "id": "obj-327",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          1980.0,
          1860.0,
          80.0,
          22.0
         ],
         "outlettype": [],
         "text": "s sideman-to"
        }
       },
       {
        "box": {
         "id": "obj-328",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          1980.0,
          1820.0,
          255.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "prepend /sideman/drums/velocity_scale/snare"
        }
       },
       {
        "box": {
         "id": "obj-329",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          2120.0,
          1700.0,
          215.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "r /sideman/drums/velocity_scale/snare"
        }
       },
       {
        "box": {
         "id": "obj-330",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          2120.0,
          1740.0,
          75.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "prepend set"
        }
       },
       {
        "box": {
         "id": "obj-331",
         "maxclass": "flonum",
         "numinlets": 1,
         "numoutlets": 2,
         "patching_rect": [
          1980.0,
          1780.0,
          60.0,
          22.0
         ],
         "outlettype": [
          "",
          "bang"
         ],
         "fontsize": 11.0,
         "parameter_enable": 0,
         "minimum": 0.0,
         "maximum": 2.0,
         "format": 6,
         "numdecimalplaces": 2,
         "presentation": 1,
         "presentation_rect": [
          724.0,
          70.0,
          52.0,
          20.0
         ],
         "hint": "drums/velocity_scale/snare: Scales the velocity of this drum's hits."
        }
       },
       {
        "box": {
         "id": "obj-332",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          1980.0,
          1700.0,
          92.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "loadmess set 1"
        }
       },
       {
        "box": {
         "id": "obj-333",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          2420.0,
          1860.0,
          80.0,
          22.0
         ],
         "outlettype": [],
         "text": "s sideman-to"
        }
       },
       {
        "box": {
         "id": "obj-334",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          2420.0,
          1820.0,
          283.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "prepend /sideman/drums/velocity_scale/closed_hat"
        }
       },
       {
        "box": {
         "id": "obj-335",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          2560.0,
          1700.0,
          243.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "r /sideman/drums/velocity_scale/closed_hat"
        }
       },
       {
        "box": {
         "id": "obj-336",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          2560.0,
          1740.0,
          75.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "prepend set"
        }
       },
       {
        "box": {
         "id": "obj-337",
         "maxclass": "flonum",
         "numinlets": 1,
         "numoutlets": 2,
         "patching_rect": [
          2420.0,
          1780.0,
          60.0,
          22.0
         ],
         "outlettype": [
          "",
          "bang"
         ],
         "fontsize": 11.0,
         "parameter_enable": 0,
         "minimum": 0.0,
         "maximum": 2.0,
         "format": 6,
         "numdecimalplaces": 2,
         "presentation": 1,
         "presentation_rect": [
          724.0,
          94.0,
          52.0,
          20.0
         ],
         "hint": "drums/velocity_scale/closed_hat: Scales the velocity of this drum's hits."
        }
       },
       {
        "box": {
         "id": "obj-338",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          2420.0,
          1700.0,
          92.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "loadmess set 1"
        }
       },
       {
        "box": {
         "id": "obj-339",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          220.0,
          2070.0,
          80.0,
          22.0
         ],
         "outlettype": [],
         "text": "s sideman-to"
        }
       },
       {
        "box": {
         "id": "obj-340",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          220.0,
          2030.0,
          275.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "prepend /sideman/drums/velocity_scale/open_hat"
        }
       },
       {
        "box": {
         "id": "obj-341",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          360.0,
          1910.0,
          235.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "r /sideman/drums/velocity_scale/open_hat"
        }
       },
       {
        "box": {
         "id": "obj-342",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          360.0,
          1950.0,
          75.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "prepend set"
        }
       },
       {
        "box": {
         "id": "obj-343",
         "maxclass": "flonum",
         "numinlets": 1,
         "numoutlets": 2,
         "patching_rect": [
          220.0,
          1990.0,
          60.0,
          22.0
         ],
         "outlettype": [
          "",
          "bang"
         ],
         "fontsize": 11.0,
         "parameter_enable": 0,
         "minimum": 0.0,
         "maximum": 2.0,
         "format": 6,
         "numdecimalplaces": 2,
         "presentation": 1,
         "presentation_rect": [
          724.0,
          118.0,
          52.0,
          20.0
         ],
         "hint": "drums/velocity_scale/open_hat: Scales the velocity of this drum's hits."
        }
       },
       {
        "box": {
         "id": "obj-344",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          220.0,
          1910.0,
          92.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "loadmess set 1"
        }
       },
       {
        "box": {
         "id": "obj-345",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          660.0,
          2070.0,
          80.0,
          22.0
         ],
         "outlettype": [],
         "text": "s sideman-to"
        }
       },
       {
        "box": {
         "id": "obj-346",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          660.0,
          2030.0,
          270.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "prepend /sideman/drums/velocity_scale/low_tom"
        }
       },
       {
        "box": {
         "id": "obj-347",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          800.0,
          1910.0,
          230.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "r /sideman/drums/velocity_scale/low_tom"
        }
       },
       {
        "box": {
         "id": "obj-348",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          800.0,
          1950.0,
          75.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "prepend set"
        }
       },
       {
        "box": {
         "id": "obj-349",
         "maxclass": "flonum",
         "numinlets": 1,
         "numoutlets": 2,
         "patching_rect": [
          660.0,
          1990.0,
          60.0,
          22.0
         ],
         "outlettype": [
          "",
          "bang"
         ],
         "fontsize": 11.0,
         "parameter_enable": 0,
         "minimum": 0.0,
         "maximum": 2.0,
         "format": 6,
         "numdecimalplaces": 2,
         "presentation": 1,
         "presentation_rect": [
          724.0,
          142.0,
          52.0,
          20.0
         ],
         "hint": "drums/velocity_scale/low_tom: Scales the velocity of this drum's hits."
        }
       },
       {
        "box": {
         "id": "obj-350",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          660.0,
          1910.0,
          92.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "loadmess set 1"
        }
       },
       {
        "box": {
         "id": "obj-351",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          1100.0,
          2070.0,
          80.0,
          22.0
         ],
         "outlettype": [],
         "text": "s sideman-to"
        }
       },
       {
        "box": {
         "id": "obj-352",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          1100.0,
          2030.0,
          271.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "prepend /sideman/drums/velocity_scale/mid_tom"
        }
       },
       {
        "box": {
         "id": "obj-353",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          1240.0,
          1910.0,
          231.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "r /sideman/drums/velocity_scale/mid_tom"
        }
       },
       {
        "box": {
         "id": "obj-354",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          1240.0,
          1950.0,
          75.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "prepend set"
        }
       },
       {
        "box": {
         "id": "obj-355",
         "maxclass": "flonum",
         "numinlets": 1,
         "numoutlets": 2,
         "patching_rect": [
          1100.0,
          1990.0,
          60.0,
          22.0
         ],
         "outlettype": [
          "",
          "bang"
         ],
         "fontsize": 11.0,
         "parameter_enable": 0,
         "minimum": 0.0,
         "maximum": 2.0,
         "format": 6,
         "numdecimalplaces": 2,
         "presentation": 1,
         "presentation_rect": [
          724.0,
          166.0,
          52.0,
          20.0
         ],
         "hint": "drums/velocity_scale/mid_tom: Scales the velocity of this drum's hits."
        }
       },
       {
        "box": {
         "id": "obj-356",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          1100.0,
          1910.0,
          92.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "loadmess set 1"
        }
       },
       {
        "box": {
         "id": "obj-357",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          1540.0,
          2070.0,
          80.0,
          22.0
         ],
         "outlettype": [],
         "text": "s sideman-to"
        }
       },
       {
        "box": {
         "id": "obj-358",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          1540.0,
          2030.0,
          275.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "prepend /sideman/drums/velocity_scale/high_tom"
        }
       },
       {
        "box": {
         "id": "obj-359",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          1680.0,
          1910.0,
          235.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "r /sideman/drums/velocity_scale/high_tom"
        }
       },
       {
        "box": {
         "id": "obj-360",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          1680.0,
          1950.0,
          75.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "prepend set"
        }
       },
       {
        "box": {
         "id": "obj-361",
         "maxclass": "flonum",
         "numinlets": 1,
         "numoutlets": 2,
         "patching_rect": [
          1540.0,
          1990.0,
          60.0,
          22.0
         ],
         "outlettype": [
          "",
          "bang"
         ],
         "fontsize": 11.0,
         "parameter_enable": 0,
         "minimum": 0.0,
         "maximum": 2.0,
         "format": 6,
         "numdecimalplaces": 2,
         "presentation": 1,
         "presentation_rect": [
          724.0,
          190.0,
          52.0,
          20.0
         ],
         "hint": "drums/velocity_scale/high_tom: Scales the velocity of this drum's hits."
        }
       },
       {
        "box": {
         "id": "obj-362",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          1540.0,
          1910.0,
          92.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "loadmess set 1"
        }
       },
       {
        "box": {
         "id": "obj-363",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          1980.0,
          2070.0,
          80.0,
          22.0
         ],
         "outlettype": [],
         "text": "s sideman-to"
        }
       },
       {
        "box": {
         "id": "obj-364",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          1980.0,
          2030.0,
          255.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "prepend /sideman/drums/velocity_scale/crash"
        }
       },
       {
        "box": {
         "id": "obj-365",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          2120.0,
          1910.0,
          215.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "r /sideman/drums/velocity_scale/crash"
        }
       },
       {
        "box": {
         "id": "obj-366",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          2120.0,
          1950.0,
          75.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "prepend set"
        }
       },
       {
        "box": {
         "id": "obj-367",
         "maxclass": "flonum",
         "numinlets": 1,
         "numoutlets": 2,
         "patching_rect": [
          1980.0,
          1990.0,
          60.0,
          22.0
         ],
         "outlettype": [
          "",
          "bang"
         ],
         "fontsize": 11.0,
         "parameter_enable": 0,
         "minimum": 0.0,
         "maximum": 2.0,
         "format": 6,
         "numdecimalplaces": 2,
         "presentation": 1,
         "presentation_rect": [
          724.0,
          214.0,
          52.0,
          20.0
         ],
         "hint": "drums/velocity_scale/crash: Scales the velocity of this drum's hits."
        }
       },
       {
        "box": {
         "id": "obj-368",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          1980.0,
          1910.0,
          92.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "loadmess set 1"
        }
       },
       {
        "box": {
         "id": "obj-369",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          2420.0,
          2070.0,
          80.0,
          22.0
         ],
         "outlettype": [],
         "text": "s sideman-to"
        }
       },
       {
        "box": {
         "id": "obj-370",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          2420.0,
          2030.0,
          245.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "prepend /sideman/drums/velocity_scale/ride"
        }
       },
       {
        "box": {
         "id": "obj-371",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          2560.0,
          1910.0,
          205.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "r /sideman/drums/velocity_scale/ride"
        }
       },
       {
        "box": {
         "id": "obj-372",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          2560.0,
          1950.0,
          75.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "prepend set"
        }
       },
       {
        "box": {
         "id": "obj-373",
         "maxclass": "flonum",
         "numinlets": 1,
         "numoutlets": 2,
         "patching_rect": [
          2420.0,
          1990.0,
          60.0,
          22.0
         ],
         "outlettype": [
          "",
          "bang"
         ],
         "fontsize": 11.0,
         "parameter_enable": 0,
         "minimum": 0.0,
         "maximum": 2.0,
         "format": 6,
         "numdecimalplaces": 2,
         "presentation": 1,
         "presentation_rect": [
          724.0,
          238.0,
          52.0,
          20.0
         ],
         "hint": "drums/velocity_scale/ride: Scales the velocity of this drum's hits."
        }
       },
       {
        "box": {
         "id": "obj-374",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          2420.0,
          1910.0,
          92.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "loadmess set 1"
        }
       },
       {
        "box": {
         "id": "obj-375",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          220.0,
          2280.0,
          80.0,
          22.0
         ],
         "outlettype": [],
         "text": "s sideman-to"
        }
       },
       {
        "box": {
         "id": "obj-376",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          220.0,
          2240.0,
          191.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "prepend /sideman/input/drum/kick"
        }
       },
       {
        "box": {
         "id": "obj-377",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          360.0,
          2120.0,
          151.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "r /sideman/input/drum/kick"
        }
       },
       {
        "box": {
         "id": "obj-378",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          360.0,
          2160.0,
          75.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "prepend set"
        }
       },
       {
        "box": {
         "id": "obj-379",
         "maxclass": "number",
         "numinlets": 1,
         "numoutlets": 2,
         "patching_rect": [
          220.0,
          2200.0,
          60.0,
          22.0
         ],
         "outlettype": [
          "",
          "bang"
         ],
         "fontsize": 11.0,
         "parameter_enable": 0,
         "minimum": -1,
         "maximum": 127,
         "presentation": 1,
         "presentation_rect": [
          782.0,
          46.0,
          40.0,
          20.0
         ],
         "hint": "input/drum/kick: The key or pad that strikes this drum at once, beside what it is to the groove; -1 for none."
        }
       },
       {
        "box": {
         "id": "obj-380",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          220.0,
          2120.0,
          96.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "loadmess set -1"
        }
       },
       {
        "box": {
         "id": "obj-381",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          660.0,
          2280.0,
          80.0,
          22.0
         ],
         "outlettype": [],
         "text": "s sideman-to"
        }
       },
       {
        "box": {
         "id": "obj-382",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          660.0,
          2240.0,
          201.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "prepend /sideman/input/drum/snare"
        }
       },
       {
        "box": {
         "id": "obj-383",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          800.0,
          2120.0,
          161.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "r /sideman/input/drum/snare"
        }
       },
       {
        "box": {
         "id": "obj-384",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          800.0,
          2160.0,
          75.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "prepend set"
        }
       },
       {
        "box": {
         "id": "obj-385",
         "maxclass": "number",
         "numinlets": 1,
         "numoutlets": 2,
         "patching_rect": [
          660.0,
          2200.0,
          60.0,
          22.0
         ],
         "outlettype": [
          "",
          "bang"
         ],
         "fontsize": 11.0,
         "parameter_enable": 0,
         "minimum": -1,
         "maximum": 127,
         "presentation": 1,
         "presentation_rect": [
          782.0,
          70.0,
          40.0,
          20.0
         ],
         "hint": "input/drum/snare: The key or pad that strikes this drum at once, beside what it is to the groove; -1 for none."
        }
       },
       {
        "box": {
         "id": "obj-386",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          660.0,
          2120.0,
          96.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "loadmess set -1"
        }
       },
       {
        "box": {
         "id": "obj-387",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          1100.0,
          2280.0,
          80.0,
          22.0
         ],
         "outlettype": [],
         "text": "s sideman-to"
        }
       },
       {
        "box": {
         "id": "obj-388",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          1100.0,
          2240.0,
          229.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "prepend /sideman/input/drum/closed_hat"
        }
       },
       {
        "box": {
         "id": "obj-389",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          1240.0,
          2120.0,
          189.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "r /sideman/input/drum/closed_hat"
        }
       },
       {
        "box": {
         "id": "obj-390",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          1240.0,
          2160.0,
          75.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "prepend set"
        }
       },
       {
        "box": {
         "id": "obj-391",
         "maxclass": "number",
         "numinlets": 1,
         "numoutlets": 2,
         "patching_rect": [
          1100.0,
          2200.0,
          60.0,
          22.0
         ],
         "outlettype": [
          "",
          "bang"
         ],
         "fontsize": 11.0,
         "parameter_enable": 0,
         "minimum": -1,
         "maximum": 127,
         "presentation": 1,
         "presentation_rect": [
          782.0,
          94.0,
          40.0,
          20.0
         ],
         "hint": "input/drum/closed_hat: The key or pad that strikes this drum at once, beside what it is to the groove; -1 for none."
        }
       },
       {
        "box": {
         "id": "obj-392",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          1100.0,
          2120.0,
          96.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "loadmess set -1"
        }
       },
       {
        "box": {
         "id": "obj-393",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          1540.0,
          2280.0,
          80.0,
          22.0
         ],
         "outlettype": [],
         "text": "s sideman-to"
        }
       },
       {
        "box": {
         "id": "obj-394",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          1540.0,
          2240.0,
          221.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "prepend /sideman/input/drum/open_hat"
        }
       },
       {
        "box": {
         "id": "obj-395",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          1680.0,
          2120.0,
          181.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "r /sideman/input/drum/open_hat"
        }
       },
       {
        "box": {
         "id": "obj-396",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          1680.0,
          2160.0,
          75.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "prepend set"
        }
       },
       {
        "box": {
         "id": "obj-397",
         "maxclass": "number",
         "numinlets": 1,
         "numoutlets": 2,
         "patching_rect": [
          1540.0,
          2200.0,
          60.0,
          22.0
         ],
         "outlettype": [
          "",
          "bang"
         ],
         "fontsize": 11.0,
         "parameter_enable": 0,
         "minimum": -1,
         "maximum": 127,
         "presentation": 1,
         "presentation_rect": [
          782.0,
          118.0,
          40.0,
          20.0
         ],
         "hint": "input/drum/open_hat: The key or pad that strikes this drum at once, beside what it is to the groove; -1 for none."
        }
       },
       {
        "box": {
         "id": "obj-398",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          1540.0,
          2120.0,
          96.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "loadmess set -1"
        }
       },
       {
        "box": {
         "id": "obj-399",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          1980.0,
          2280.0,
          80.0,
          22.0
         ],
         "outlettype": [],
         "text": "s sideman-to"
        }
       },
       {
        "box": {
         "id": "obj-400",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          1980.0,
          2240.0,
          215.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "prepend /sideman/input/drum/low_tom"
        }
       },
       {
        "box": {
         "id": "obj-401",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          2120.0,
          2120.0,
          175.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "r /sideman/input/drum/low_tom"
        }
       },
       {
        "box": {
         "id": "obj-402",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          2120.0,
          2160.0,
          75.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "prepend set"
        }
       },
       {
        "box": {
         "id": "obj-403",
         "maxclass": "number",
         "numinlets": 1,
         "numoutlets": 2,
         "patching_rect": [
          1980.0,
          2200.0,
          60.0,
          22.0
         ],
         "outlettype": [
          "",
          "bang"
         ],
         "fontsize": 11.0,
         "parameter_enable": 0,
         "minimum": -1,
         "maximum": 127,
         "presentation": 1,
         "presentation_rect": [
          782.0,
          142.0,
          40.0,
          20.0
         ],
         "hint": "input/drum/low_tom: The key or pad that strikes this drum at once, beside what it is to the groove; -1 for none."
        }
       },
       {
        "box": {
         "id": "obj-404",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          1980.0,
          2120.0,
          96.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "loadmess set -1"
        }
       },
       {
        "box": {
         "id": "obj-405",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          2420.0,
          2280.0,
          80.0,
          22.0
         ],
         "outlettype": [],
         "text": "s sideman-to"
        }
       },
       {
        "box": {
         "id": "obj-406",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          2420.0,
          2240.0,
          217.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "prepend /sideman/input/drum/mid_tom"
        }
       },
       {
        "box": {
         "id": "obj-407",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          2560.0,
          2120.0,
          177.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "r /sideman/input/drum/mid_tom"
        }
       },
       {
        "box": {
         "id": "obj-408",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          2560.0,
          2160.0,
          75.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "prepend set"
        }
       },
       {
        "box": {
         "id": "obj-409",
         "maxclass": "number",
         "numinlets": 1,
         "numoutlets": 2,
         "patching_rect": [
          2420.0,
          2200.0,
          60.0,
          22.0
         ],
         "outlettype": [
          "",
          "bang"
         ],
         "fontsize": 11.0,
         "parameter_enable": 0,
         "minimum": -1,
         "maximum": 127,
         "presentation": 1,
         "presentation_rect": [
          782.0,
          166.0,
          40.0,
          20.0
         ],
         "hint": "input/drum/mid_tom: The key or pad that strikes this drum at once, beside what it is to the groove; -1 for none."
        }
       },
       {
        "box": {
         "id": "obj-410",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          2420.0,
          2120.0,
          96.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "loadmess set -1"
        }
       },
       {
        "box": {
         "id": "obj-411",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          220.0,
          2490.0,
          80.0,
          22.0
         ],
         "outlettype": [],
         "text": "s sideman-to"
        }
       },
       {
        "box": {
         "id": "obj-412",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          220.0,
          2450.0,
          220.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "prepend /sideman/input/drum/high_tom"
        }
       },
       {
        "box": {
         "id": "obj-413",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          360.0,
          2330.0,
          180.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "r /sideman/input/drum/high_tom"
        }
       },
       {
        "box": {
         "id": "obj-414",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          360.0,
          2370.0,
          75.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "prepend set"
        }
       },
       {
        "box": {
         "id": "obj-415",
         "maxclass": "number",
         "numinlets": 1,
         "numoutlets": 2,
         "patching_rect": [
          220.0,
          2410.0,
          60.0,
          22.0
         ],
         "outlettype": [
          "",
          "bang"
         ],
         "fontsize": 11.0,
         "parameter_enable": 0,
         "minimum": -1,
         "maximum": 127,
         "presentation": 1,
         "presentation_rect": [
          782.0,
          190.0,
          40.0,
          20.0
         ],
         "hint": "input/drum/high_tom: The key or pad that strikes this drum at once, beside what it is to the groove; -1 for none."
        }
       },
       {
        "box": {
         "id": "obj-416",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          220.0,
          2330.0,
          96.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "loadmess set -1"
        }
       },
       {
        "box": {
         "id": "obj-417",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          660.0,
          2490.0,
          80.0,
          22.0
         ],
         "outlettype": [],
         "text": "s sideman-to"
        }
       },
       {
        "box": {
         "id": "obj-418",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          660.0,
          2450.0,
          200.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "prepend /sideman/input/drum/crash"
        }
       },
       {
        "box": {
         "id": "obj-419",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          800.0,
          2330.0,
          160.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "r /sideman/input/drum/crash"
        }
       },
       {
        "box": {
         "id": "obj-420",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          800.0,
          2370.0,
          75.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "prepend set"
        }
       },
       {
        "box": {
         "id": "obj-421",
         "maxclass": "number",
         "numinlets": 1,
         "numoutlets": 2,
         "patching_rect": [
          660.0,
          2410.0,
          60.0,
          22.0
         ],
         "outlettype": [
          "",
          "bang"
         ],
         "fontsize": 11.0,
         "parameter_enable": 0,
         "minimum": -1,
         "maximum": 127,
         "presentation": 1,
         "presentation_rect": [
          782.0,
          214.0,
          40.0,
          20.0
         ],
         "hint": "input/drum/crash: The key or pad that strikes this drum at once, beside what it is to the groove; -1 for none."
        }
       },
       {
        "box": {
         "id": "obj-422",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          660.0,
          2330.0,
          96.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "loadmess set -1"
        }
       },
       {
        "box": {
         "id": "obj-423",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          1100.0,
          2490.0,
          80.0,
          22.0
         ],
         "outlettype": [],
         "text": "s sideman-to"
        }
       },
       {
        "box": {
         "id": "obj-424",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          1100.0,
          2450.0,
          191.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "prepend /sideman/input/drum/ride"
        }
       },
       {
        "box": {
         "id": "obj-425",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          1240.0,
          2330.0,
          151.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "r /sideman/input/drum/ride"
        }
       },
       {
        "box": {
         "id": "obj-426",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          1240.0,
          2370.0,
          75.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "prepend set"
        }
       },
       {
        "box": {
         "id": "obj-427",
         "maxclass": "number",
         "numinlets": 1,
         "numoutlets": 2,
         "patching_rect": [
          1100.0,
          2410.0,
          60.0,
          22.0
         ],
         "outlettype": [
          "",
          "bang"
         ],
         "fontsize": 11.0,
         "parameter_enable": 0,
         "minimum": -1,
         "maximum": 127,
         "presentation": 1,
         "presentation_rect": [
          782.0,
          238.0,
          40.0,
          20.0
         ],
         "hint": "input/drum/ride: The key or pad that strikes this drum at once, beside what it is to the groove; -1 for none."
        }
       },
       {
        "box": {
         "id": "obj-428",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          1100.0,
          2330.0,
          96.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "loadmess set -1"
        }
       },
       {
        "box": {
         "id": "obj-429",
         "maxclass": "newobj",
         "numinlets": 2,
         "numoutlets": 2,
         "patching_rect": [
          1540.0,
          2370.0,
          62.0,
          22.0
         ],
         "outlettype": [
          "",
          ""
         ],
         "text": "route kick"
        }
       },
       {
        "box": {
         "id": "obj-430",
         "maxclass": "button",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          1540.0,
          2410.0,
          24.0,
          24.0
         ],
         "outlettype": [
          "bang"
         ],
         "blinktime": 100,
         "parameter_enable": 0,
         "ignoreclick": 1,
         "presentation": 1,
         "presentation_rect": [
          84.0,
          46.0,
          18.0,
          18.0
         ]
        }
       },
       {
        "box": {
         "id": "obj-431",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          1540.0,
          2330.0,
          83.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "r /sideman/hit"
        }
       },
       {
        "box": {
         "id": "obj-432",
         "maxclass": "newobj",
         "numinlets": 2,
         "numoutlets": 2,
         "patching_rect": [
          1980.0,
          2370.0,
          72.0,
          22.0
         ],
         "outlettype": [
          "",
          ""
         ],
         "text": "route snare"
        }
       },
       {
        "box": {
         "id": "obj-433",
         "maxclass": "button",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          1980.0,
          2410.0,
          24.0,
          24.0
         ],
         "outlettype": [
          "bang"
         ],
         "blinktime": 100,
         "parameter_enable": 0,
         "ignoreclick": 1,
         "presentation": 1,
         "presentation_rect": [
          84.0,
          70.0,
          18.0,
          18.0
         ]
        }
       },
       {
        "box": {
         "id": "obj-434",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          1980.0,
          2330.0,
          83.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "r /sideman/hit"
        }
       },
       {
        "box": {
         "id": "obj-435",
         "maxclass": "newobj",
         "numinlets": 2,
         "numoutlets": 2,
         "patching_rect": [
          2420.0,
          2370.0,
          100.0,
          22.0
         ],
         "outlettype": [
          "",
          ""
         ],
         "text": "route closed_hat"
        }
       },
       {
        "box": {
         "id": "obj-436",
         "maxclass": "button",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          2420.0,
          2410.0,
          24.0,
          24.0
         ],
         "outlettype": [
          "bang"
         ],
         "blinktime": 100,
         "parameter_enable": 0,
         "ignoreclick": 1,
         "presentation": 1,
         "presentation_rect": [
          84.0,
          94.0,
          18.0,
          18.0
         ]
        }
       },
       {
        "box": {
         "id": "obj-437",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          2420.0,
          2330.0,
          83.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "r /sideman/hit"
        }
       },
       {
        "box": {
         "id": "obj-438",
         "maxclass": "newobj",
         "numinlets": 2,
         "numoutlets": 2,
         "patching_rect": [
          220.0,
          2580.0,
          92.0,
          22.0
         ],
         "outlettype": [
          "",
          ""
         ],
         "text": "route open_hat"
        }
       },
       {
        "box": {
         "id": "obj-439",
         "maxclass": "button",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          220.0,
          2620.0,
          24.0,
          24.0
         ],
         "outlettype": [
          "bang"
         ],
         "blinktime": 100,
         "parameter_enable": 0,
         "ignoreclick": 1,
         "presentation": 1,
         "presentation_rect": [
          84.0,
          118.0,
          18.0,
          18.0
         ]
        }
       },
       {
        "box": {
         "id": "obj-440",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          220.0,
          2540.0,
          83.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "r /sideman/hit"
        }
       },
       {
        "box": {
         "id": "obj-441",
         "maxclass": "newobj",
         "numinlets": 2,
         "numoutlets": 2,
         "patching_rect": [
          660.0,
          2580.0,
          87.0,
          22.0
         ],
         "outlettype": [
          "",
          ""
         ],
         "text": "route low_tom"
        }
       },
       {
        "box": {
         "id": "obj-442",
         "maxclass": "button",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          660.0,
          2620.0,
          24.0,
          24.0
         ],
         "outlettype": [
          "bang"
         ],
         "blinktime": 100,
         "parameter_enable": 0,
         "ignoreclick": 1,
         "presentation": 1,
         "presentation_rect": [
          84.0,
          142.0,
          18.0,
          18.0
         ]
        }
       },
       {
        "box": {
         "id": "obj-443",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          660.0,
          2540.0,
          83.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "r /sideman/hit"
        }
       },
       {
        "box": {
         "id": "obj-444",
         "maxclass": "newobj",
         "numinlets": 2,
         "numoutlets": 2,
         "patching_rect": [
          1100.0,
          2580.0,
          88.0,
          22.0
         ],
         "outlettype": [
          "",
          ""
         ],
         "text": "route mid_tom"
        }
       },
       {
        "box": {
         "id": "obj-445",
         "maxclass": "button",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          1100.0,
          2620.0,
          24.0,
          24.0
         ],
         "outlettype": [
          "bang"
         ],
         "blinktime": 100,
         "parameter_enable": 0,
         "ignoreclick": 1,
         "presentation": 1,
         "presentation_rect": [
          84.0,
          166.0,
          18.0,
          18.0
         ]
        }
       },
       {
        "box": {
         "id": "obj-446",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          1100.0,
          2540.0,
          83.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "r /sideman/hit"
        }
       },
       {
        "box": {
         "id": "obj-447",
         "maxclass": "newobj",
         "numinlets": 2,
         "numoutlets": 2,
         "patching_rect": [
          1540.0,
          2580.0,
          91.0,
          22.0
         ],
         "outlettype": [
          "",
          ""
         ],
         "text": "route high_tom"
        }
       },
       {
        "box": {
         "id": "obj-448",
         "maxclass": "button",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          1540.0,
          2620.0,
          24.0,
          24.0
         ],
         "outlettype": [
          "bang"
         ],
         "blinktime": 100,
         "parameter_enable": 0,
         "ignoreclick": 1,
         "presentation": 1,
         "presentation_rect": [
          84.0,
          190.0,
          18.0,
          18.0
         ]
        }
       },
       {
        "box": {
         "id": "obj-449",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          1540.0,
          2540.0,
          83.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "r /sideman/hit"
        }
       },
       {
        "box": {
         "id": "obj-450",
         "maxclass": "newobj",
         "numinlets": 2,
         "numoutlets": 2,
         "patching_rect": [
          1980.0,
          2580.0,
          71.0,
          22.0
         ],
         "outlettype": [
          "",
          ""
         ],
         "text": "route crash"
        }
       },
       {
        "box": {
         "id": "obj-451",
         "maxclass": "button",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          1980.0,
          2620.0,
          24.0,
          24.0
         ],
         "outlettype": [
          "bang"
         ],
         "blinktime": 100,
         "parameter_enable": 0,
         "ignoreclick": 1,
         "presentation": 1,
         "presentation_rect": [
          84.0,
          214.0,
          18.0,
          18.0
         ]
        }
       },
       {
        "box": {
         "id": "obj-452",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          1980.0,
          2540.0,
          83.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "r /sideman/hit"
        }
       },
       {
        "box": {
         "id": "obj-453",
         "maxclass": "newobj",
         "numinlets": 2,
         "numoutlets": 2,
         "patching_rect": [
          2420.0,
          2580.0,
          62.0,
          22.0
         ],
         "outlettype": [
          "",
          ""
         ],
         "text": "route ride"
        }
       },
       {
        "box": {
         "id": "obj-454",
         "maxclass": "button",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          2420.0,
          2620.0,
          24.0,
          24.0
         ],
         "outlettype": [
          "bang"
         ],
         "blinktime": 100,
         "parameter_enable": 0,
         "ignoreclick": 1,
         "presentation": 1,
         "presentation_rect": [
          84.0,
          238.0,
          18.0,
          18.0
         ]
        }
       },
       {
        "box": {
         "id": "obj-455",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          2420.0,
          2540.0,
          83.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "r /sideman/hit"
        }
       },
       {
        "box": {
         "id": "obj-456",
         "maxclass": "panel",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          20.0,
          476.0,
          120.0,
          60.0
         ],
         "outlettype": [],
         "bgcolor": [
          0.89,
          0.9,
          0.92,
          1.0
         ],
         "background": 1,
         "rounded": 6,
         "presentation": 1,
         "presentation_rect": [
          0.0,
          0.0,
          836.0,
          262.0
         ]
        }
       }
      ],
      "lines": [
       {
        "patchline": {
         "source": [
          "obj-19",
          0
         ],
         "destination": [
          "obj-20",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-20",
          0
         ],
         "destination": [
          "obj-21",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-21",
          0
         ],
         "destination": [
          "obj-18",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-23",
          0
         ],
         "destination": [
          "obj-22",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-22",
          0
         ],
         "destination": [
          "obj-24",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-24",
          1
         ],
         "destination": [
          "obj-25",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-25",
          0
         ],
         "destination": [
          "obj-26",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-26",
          0
         ],
         "destination": [
          "obj-18",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-22",
          1
         ],
         "destination": [
          "obj-27",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-27",
          1
         ],
         "destination": [
          "obj-28",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-28",
          0
         ],
         "destination": [
          "obj-29",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-29",
          0
         ],
         "destination": [
          "obj-18",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-22",
          2
         ],
         "destination": [
          "obj-30",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-30",
          1
         ],
         "destination": [
          "obj-31",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-31",
          0
         ],
         "destination": [
          "obj-32",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-32",
          0
         ],
         "destination": [
          "obj-18",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-22",
          3
         ],
         "destination": [
          "obj-33",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-33",
          1
         ],
         "destination": [
          "obj-34",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-34",
          0
         ],
         "destination": [
          "obj-35",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-35",
          0
         ],
         "destination": [
          "obj-18",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-22",
          4
         ],
         "destination": [
          "obj-36",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-36",
          1
         ],
         "destination": [
          "obj-37",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-37",
          0
         ],
         "destination": [
          "obj-38",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-38",
          0
         ],
         "destination": [
          "obj-18",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-22",
          5
         ],
         "destination": [
          "obj-39",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-39",
          1
         ],
         "destination": [
          "obj-40",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-40",
          0
         ],
         "destination": [
          "obj-41",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-41",
          0
         ],
         "destination": [
          "obj-18",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-22",
          6
         ],
         "destination": [
          "obj-42",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-42",
          1
         ],
         "destination": [
          "obj-43",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-43",
          0
         ],
         "destination": [
          "obj-44",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-44",
          0
         ],
         "destination": [
          "obj-18",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-22",
          7
         ],
         "destination": [
          "obj-45",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-45",
          1
         ],
         "destination": [
          "obj-46",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-46",
          0
         ],
         "destination": [
          "obj-47",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-47",
          0
         ],
         "destination": [
          "obj-18",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-22",
          8
         ],
         "destination": [
          "obj-48",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-48",
          1
         ],
         "destination": [
          "obj-49",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-49",
          0
         ],
         "destination": [
          "obj-50",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-50",
          0
         ],
         "destination": [
          "obj-18",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-52",
          0
         ],
         "destination": [
          "obj-51",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-53",
          0
         ],
         "destination": [
          "obj-54",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-54",
          0
         ],
         "destination": [
          "obj-55",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-55",
          0
         ],
         "destination": [
          "obj-52",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-56",
          0
         ],
         "destination": [
          "obj-55",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-58",
          0
         ],
         "destination": [
          "obj-57",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-59",
          0
         ],
         "destination": [
          "obj-60",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-60",
          0
         ],
         "destination": [
          "obj-61",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-61",
          0
         ],
         "destination": [
          "obj-58",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-62",
          0
         ],
         "destination": [
          "obj-61",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-64",
          0
         ],
         "destination": [
          "obj-63",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-65",
          0
         ],
         "destination": [
          "obj-66",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-66",
          0
         ],
         "destination": [
          "obj-67",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-67",
          0
         ],
         "destination": [
          "obj-64",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-68",
          0
         ],
         "destination": [
          "obj-67",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-70",
          0
         ],
         "destination": [
          "obj-69",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-71",
          0
         ],
         "destination": [
          "obj-72",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-72",
          0
         ],
         "destination": [
          "obj-73",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-73",
          0
         ],
         "destination": [
          "obj-70",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-74",
          0
         ],
         "destination": [
          "obj-73",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-76",
          0
         ],
         "destination": [
          "obj-75",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-77",
          0
         ],
         "destination": [
          "obj-78",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-78",
          0
         ],
         "destination": [
          "obj-79",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-79",
          0
         ],
         "destination": [
          "obj-76",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-80",
          0
         ],
         "destination": [
          "obj-79",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-82",
          0
         ],
         "destination": [
          "obj-81",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-83",
          0
         ],
         "destination": [
          "obj-84",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-84",
          0
         ],
         "destination": [
          "obj-85",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-85",
          0
         ],
         "destination": [
          "obj-82",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-86",
          0
         ],
         "destination": [
          "obj-85",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-88",
          0
         ],
         "destination": [
          "obj-87",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-89",
          0
         ],
         "destination": [
          "obj-90",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-90",
          0
         ],
         "destination": [
          "obj-91",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-91",
          0
         ],
         "destination": [
          "obj-88",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-92",
          0
         ],
         "destination": [
          "obj-91",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-94",
          0
         ],
         "destination": [
          "obj-93",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-95",
          0
         ],
         "destination": [
          "obj-96",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-96",
          0
         ],
         "destination": [
          "obj-97",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-97",
          0
         ],
         "destination": [
          "obj-94",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-98",
          0
         ],
         "destination": [
          "obj-97",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-100",
          0
         ],
         "destination": [
          "obj-99",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-101",
          0
         ],
         "destination": [
          "obj-102",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-102",
          0
         ],
         "destination": [
          "obj-103",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-103",
          0
         ],
         "destination": [
          "obj-100",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-104",
          0
         ],
         "destination": [
          "obj-103",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-106",
          0
         ],
         "destination": [
          "obj-105",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-107",
          0
         ],
         "destination": [
          "obj-108",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-108",
          0
         ],
         "destination": [
          "obj-109",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-109",
          0
         ],
         "destination": [
          "obj-106",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-110",
          0
         ],
         "destination": [
          "obj-109",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-112",
          0
         ],
         "destination": [
          "obj-111",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-113",
          0
         ],
         "destination": [
          "obj-114",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-114",
          0
         ],
         "destination": [
          "obj-115",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-115",
          0
         ],
         "destination": [
          "obj-112",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-116",
          0
         ],
         "destination": [
          "obj-115",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-118",
          0
         ],
         "destination": [
          "obj-117",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-119",
          0
         ],
         "destination": [
          "obj-120",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-120",
          0
         ],
         "destination": [
          "obj-121",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-121",
          0
         ],
         "destination": [
          "obj-118",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-122",
          0
         ],
         "destination": [
          "obj-121",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-124",
          0
         ],
         "destination": [
          "obj-123",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-125",
          0
         ],
         "destination": [
          "obj-126",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-126",
          0
         ],
         "destination": [
          "obj-127",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-127",
          0
         ],
         "destination": [
          "obj-124",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-128",
          0
         ],
         "destination": [
          "obj-127",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-130",
          0
         ],
         "destination": [
          "obj-129",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-131",
          0
         ],
         "destination": [
          "obj-132",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-132",
          0
         ],
         "destination": [
          "obj-133",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-133",
          0
         ],
         "destination": [
          "obj-130",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-134",
          0
         ],
         "destination": [
          "obj-133",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-136",
          0
         ],
         "destination": [
          "obj-135",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-137",
          0
         ],
         "destination": [
          "obj-138",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-138",
          0
         ],
         "destination": [
          "obj-139",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-139",
          0
         ],
         "destination": [
          "obj-136",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-140",
          0
         ],
         "destination": [
          "obj-139",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-142",
          0
         ],
         "destination": [
          "obj-141",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-143",
          0
         ],
         "destination": [
          "obj-144",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-144",
          0
         ],
         "destination": [
          "obj-145",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-145",
          0
         ],
         "destination": [
          "obj-142",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-146",
          0
         ],
         "destination": [
          "obj-145",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-148",
          0
         ],
         "destination": [
          "obj-147",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-149",
          0
         ],
         "destination": [
          "obj-150",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-150",
          0
         ],
         "destination": [
          "obj-151",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-151",
          0
         ],
         "destination": [
          "obj-148",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-152",
          0
         ],
         "destination": [
          "obj-151",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-154",
          0
         ],
         "destination": [
          "obj-153",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-155",
          0
         ],
         "destination": [
          "obj-156",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-156",
          0
         ],
         "destination": [
          "obj-157",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-157",
          0
         ],
         "destination": [
          "obj-154",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-158",
          0
         ],
         "destination": [
          "obj-157",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-160",
          0
         ],
         "destination": [
          "obj-159",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-161",
          0
         ],
         "destination": [
          "obj-162",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-162",
          0
         ],
         "destination": [
          "obj-163",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-163",
          0
         ],
         "destination": [
          "obj-160",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-164",
          0
         ],
         "destination": [
          "obj-163",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-166",
          0
         ],
         "destination": [
          "obj-165",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-167",
          0
         ],
         "destination": [
          "obj-168",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-168",
          0
         ],
         "destination": [
          "obj-169",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-169",
          0
         ],
         "destination": [
          "obj-166",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-170",
          0
         ],
         "destination": [
          "obj-169",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-172",
          0
         ],
         "destination": [
          "obj-171",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-173",
          0
         ],
         "destination": [
          "obj-174",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-174",
          0
         ],
         "destination": [
          "obj-175",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-175",
          0
         ],
         "destination": [
          "obj-172",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-176",
          0
         ],
         "destination": [
          "obj-175",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-178",
          0
         ],
         "destination": [
          "obj-177",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-179",
          0
         ],
         "destination": [
          "obj-180",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-180",
          0
         ],
         "destination": [
          "obj-181",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-181",
          0
         ],
         "destination": [
          "obj-178",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-182",
          0
         ],
         "destination": [
          "obj-181",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-184",
          0
         ],
         "destination": [
          "obj-183",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-185",
          0
         ],
         "destination": [
          "obj-186",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-186",
          0
         ],
         "destination": [
          "obj-187",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-187",
          0
         ],
         "destination": [
          "obj-184",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-188",
          0
         ],
         "destination": [
          "obj-187",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-190",
          0
         ],
         "destination": [
          "obj-189",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-191",
          0
         ],
         "destination": [
          "obj-192",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-192",
          0
         ],
         "destination": [
          "obj-193",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-193",
          0
         ],
         "destination": [
          "obj-190",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-194",
          0
         ],
         "destination": [
          "obj-193",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-196",
          0
         ],
         "destination": [
          "obj-195",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-197",
          0
         ],
         "destination": [
          "obj-198",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-198",
          0
         ],
         "destination": [
          "obj-199",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-199",
          0
         ],
         "destination": [
          "obj-196",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-200",
          0
         ],
         "destination": [
          "obj-199",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-202",
          0
         ],
         "destination": [
          "obj-201",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-203",
          0
         ],
         "destination": [
          "obj-204",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-204",
          0
         ],
         "destination": [
          "obj-205",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-205",
          0
         ],
         "destination": [
          "obj-202",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-206",
          0
         ],
         "destination": [
          "obj-205",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-208",
          0
         ],
         "destination": [
          "obj-207",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-209",
          0
         ],
         "destination": [
          "obj-210",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-210",
          0
         ],
         "destination": [
          "obj-211",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-211",
          0
         ],
         "destination": [
          "obj-208",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-212",
          0
         ],
         "destination": [
          "obj-211",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-214",
          0
         ],
         "destination": [
          "obj-213",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-215",
          0
         ],
         "destination": [
          "obj-216",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-216",
          0
         ],
         "destination": [
          "obj-217",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-217",
          0
         ],
         "destination": [
          "obj-214",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-218",
          0
         ],
         "destination": [
          "obj-217",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-220",
          0
         ],
         "destination": [
          "obj-219",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-221",
          0
         ],
         "destination": [
          "obj-222",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-222",
          0
         ],
         "destination": [
          "obj-223",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-223",
          0
         ],
         "destination": [
          "obj-220",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-224",
          0
         ],
         "destination": [
          "obj-223",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-226",
          0
         ],
         "destination": [
          "obj-225",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-227",
          0
         ],
         "destination": [
          "obj-228",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-228",
          0
         ],
         "destination": [
          "obj-229",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-229",
          0
         ],
         "destination": [
          "obj-226",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-230",
          0
         ],
         "destination": [
          "obj-229",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-232",
          0
         ],
         "destination": [
          "obj-231",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-233",
          0
         ],
         "destination": [
          "obj-234",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-234",
          0
         ],
         "destination": [
          "obj-235",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-235",
          0
         ],
         "destination": [
          "obj-232",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-236",
          0
         ],
         "destination": [
          "obj-235",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-238",
          0
         ],
         "destination": [
          "obj-237",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-239",
          0
         ],
         "destination": [
          "obj-240",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-240",
          0
         ],
         "destination": [
          "obj-241",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-241",
          0
         ],
         "destination": [
          "obj-238",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-242",
          0
         ],
         "destination": [
          "obj-241",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-244",
          0
         ],
         "destination": [
          "obj-243",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-245",
          0
         ],
         "destination": [
          "obj-246",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-246",
          0
         ],
         "destination": [
          "obj-247",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-247",
          0
         ],
         "destination": [
          "obj-244",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-248",
          0
         ],
         "destination": [
          "obj-247",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-250",
          0
         ],
         "destination": [
          "obj-249",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-251",
          0
         ],
         "destination": [
          "obj-252",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-252",
          0
         ],
         "destination": [
          "obj-253",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-253",
          0
         ],
         "destination": [
          "obj-250",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-254",
          0
         ],
         "destination": [
          "obj-253",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-256",
          0
         ],
         "destination": [
          "obj-255",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-257",
          0
         ],
         "destination": [
          "obj-258",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-258",
          0
         ],
         "destination": [
          "obj-259",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-259",
          0
         ],
         "destination": [
          "obj-256",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-260",
          0
         ],
         "destination": [
          "obj-259",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-262",
          0
         ],
         "destination": [
          "obj-261",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-263",
          0
         ],
         "destination": [
          "obj-264",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-264",
          0
         ],
         "destination": [
          "obj-265",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-265",
          0
         ],
         "destination": [
          "obj-262",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-266",
          0
         ],
         "destination": [
          "obj-265",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-268",
          0
         ],
         "destination": [
          "obj-267",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-269",
          0
         ],
         "destination": [
          "obj-270",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-270",
          0
         ],
         "destination": [
          "obj-271",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-271",
          0
         ],
         "destination": [
          "obj-268",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-272",
          0
         ],
         "destination": [
          "obj-271",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-274",
          0
         ],
         "destination": [
          "obj-273",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-275",
          0
         ],
         "destination": [
          "obj-276",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-276",
          0
         ],
         "destination": [
          "obj-277",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-277",
          0
         ],
         "destination": [
          "obj-274",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-278",
          0
         ],
         "destination": [
          "obj-277",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-280",
          0
         ],
         "destination": [
          "obj-279",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-281",
          0
         ],
         "destination": [
          "obj-282",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-282",
          0
         ],
         "destination": [
          "obj-283",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-283",
          0
         ],
         "destination": [
          "obj-280",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-284",
          0
         ],
         "destination": [
          "obj-283",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-286",
          0
         ],
         "destination": [
          "obj-285",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-287",
          0
         ],
         "destination": [
          "obj-288",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-288",
          0
         ],
         "destination": [
          "obj-289",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-289",
          0
         ],
         "destination": [
          "obj-286",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-290",
          0
         ],
         "destination": [
          "obj-289",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-292",
          0
         ],
         "destination": [
          "obj-291",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-293",
          0
         ],
         "destination": [
          "obj-294",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-294",
          0
         ],
         "destination": [
          "obj-295",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-295",
          0
         ],
         "destination": [
          "obj-292",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-296",
          0
         ],
         "destination": [
          "obj-295",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-298",
          0
         ],
         "destination": [
          "obj-297",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-299",
          0
         ],
         "destination": [
          "obj-300",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-300",
          0
         ],
         "destination": [
          "obj-301",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-301",
          0
         ],
         "destination": [
          "obj-298",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-302",
          0
         ],
         "destination": [
          "obj-301",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-304",
          0
         ],
         "destination": [
          "obj-303",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-305",
          0
         ],
         "destination": [
          "obj-306",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-306",
          0
         ],
         "destination": [
          "obj-307",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-307",
          0
         ],
         "destination": [
          "obj-304",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-308",
          0
         ],
         "destination": [
          "obj-307",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-310",
          0
         ],
         "destination": [
          "obj-309",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-311",
          0
         ],
         "destination": [
          "obj-312",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-312",
          0
         ],
         "destination": [
          "obj-313",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-313",
          0
         ],
         "destination": [
          "obj-310",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-314",
          0
         ],
         "destination": [
          "obj-313",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-316",
          0
         ],
         "destination": [
          "obj-315",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-317",
          0
         ],
         "destination": [
          "obj-318",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-318",
          0
         ],
         "destination": [
          "obj-319",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-319",
          0
         ],
         "destination": [
          "obj-316",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-320",
          0
         ],
         "destination": [
          "obj-319",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-322",
          0
         ],
         "destination": [
          "obj-321",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-323",
          0
         ],
         "destination": [
          "obj-324",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-324",
          0
         ],
         "destination": [
          "obj-325",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-325",
          0
         ],
         "destination": [
          "obj-322",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-326",
          0
         ],
         "destination": [
          "obj-325",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-328",
          0
         ],
         "destination": [
          "obj-327",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-329",
          0
         ],
         "destination": [
          "obj-330",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-330",
          0
         ],
         "destination": [
          "obj-331",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-331",
          0
         ],
         "destination": [
          "obj-328",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-332",
          0
         ],
         "destination": [
          "obj-331",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-334",
          0
         ],
         "destination": [
          "obj-333",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-335",
          0
         ],
         "destination": [
          "obj-336",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-336",
          0
         ],
         "destination": [
          "obj-337",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-337",
          0
         ],
         "destination": [
          "obj-334",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-338",
          0
         ],
         "destination": [
          "obj-337",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-340",
          0
         ],
         "destination": [
          "obj-339",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-341",
          0
         ],
         "destination": [
          "obj-342",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-342",
          0
         ],
         "destination": [
          "obj-343",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-343",
          0
         ],
         "destination": [
          "obj-340",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-344",
          0
         ],
         "destination": [
          "obj-343",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-346",
          0
         ],
         "destination": [
          "obj-345",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-347",
          0
         ],
         "destination": [
          "obj-348",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-348",
          0
         ],
         "destination": [
          "obj-349",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-349",
          0
         ],
         "destination": [
          "obj-346",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-350",
          0
         ],
         "destination": [
          "obj-349",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-352",
          0
         ],
         "destination": [
          "obj-351",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-353",
          0
         ],
         "destination": [
          "obj-354",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-354",
          0
         ],
         "destination": [
          "obj-355",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-355",
          0
         ],
         "destination": [
          "obj-352",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-356",
          0
         ],
         "destination": [
          "obj-355",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-358",
          0
         ],
         "destination": [
          "obj-357",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-359",
          0
         ],
         "destination": [
          "obj-360",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-360",
          0
         ],
         "destination": [
          "obj-361",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-361",
          0
         ],
         "destination": [
          "obj-358",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-362",
          0
         ],
         "destination": [
          "obj-361",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-364",
          0
         ],
         "destination": [
          "obj-363",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-365",
          0
         ],
         "destination": [
          "obj-366",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-366",
          0
         ],
         "destination": [
          "obj-367",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-367",
          0
         ],
         "destination": [
          "obj-364",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-368",
          0
         ],
         "destination": [
          "obj-367",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-370",
          0
         ],
         "destination": [
          "obj-369",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-371",
          0
         ],
         "destination": [
          "obj-372",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-372",
          0
         ],
         "destination": [
          "obj-373",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-373",
          0
         ],
         "destination": [
          "obj-370",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-374",
          0
         ],
         "destination": [
          "obj-373",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-376",
          0
         ],
         "destination": [
          "obj-375",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-377",
          0
         ],
         "destination": [
          "obj-378",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-378",
          0
         ],
         "destination": [
          "obj-379",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-379",
          0
         ],
         "destination": [
          "obj-376",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-380",
          0
         ],
         "destination": [
          "obj-379",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-382",
          0
         ],
         "destination": [
          "obj-381",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-383",
          0
         ],
         "destination": [
          "obj-384",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-384",
          0
         ],
         "destination": [
          "obj-385",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-385",
          0
         ],
         "destination": [
          "obj-382",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-386",
          0
         ],
         "destination": [
          "obj-385",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-388",
          0
         ],
         "destination": [
          "obj-387",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-389",
          0
         ],
         "destination": [
          "obj-390",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-390",
          0
         ],
         "destination": [
          "obj-391",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-391",
          0
         ],
         "destination": [
          "obj-388",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-392",
          0
         ],
         "destination": [
          "obj-391",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-394",
          0
         ],
         "destination": [
          "obj-393",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-395",
          0
         ],
         "destination": [
          "obj-396",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-396",
          0
         ],
         "destination": [
          "obj-397",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-397",
          0
         ],
         "destination": [
          "obj-394",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-398",
          0
         ],
         "destination": [
          "obj-397",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-400",
          0
         ],
         "destination": [
          "obj-399",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-401",
          0
         ],
         "destination": [
          "obj-402",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-402",
          0
         ],
         "destination": [
          "obj-403",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-403",
          0
         ],
         "destination": [
          "obj-400",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-404",
          0
         ],
         "destination": [
          "obj-403",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-406",
          0
         ],
         "destination": [
          "obj-405",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-407",
          0
         ],
         "destination": [
          "obj-408",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-408",
          0
         ],
         "destination": [
          "obj-409",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-409",
          0
         ],
         "destination": [
          "obj-406",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-410",
          0
         ],
         "destination": [
          "obj-409",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-412",
          0
         ],
         "destination": [
          "obj-411",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-413",
          0
         ],
         "destination": [
          "obj-414",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-414",
          0
         ],
         "destination": [
          "obj-415",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-415",
          0
         ],
         "destination": [
          "obj-412",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-416",
          0
         ],
         "destination": [
          "obj-415",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-418",
          0
         ],
         "destination": [
          "obj-417",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-419",
          0
         ],
         "destination": [
          "obj-420",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-420",
          0
         ],
         "destination": [
          "obj-421",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-421",
          0
         ],
         "destination": [
          "obj-418",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-422",
          0
         ],
         "destination": [
          "obj-421",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-424",
          0
         ],
         "destination": [
          "obj-423",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-425",
          0
         ],
         "destination": [
          "obj-426",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-426",
          0
         ],
         "destination": [
          "obj-427",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-427",
          0
         ],
         "destination": [
          "obj-424",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-428",
          0
         ],
         "destination": [
          "obj-427",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-431",
          0
         ],
         "destination": [
          "obj-429",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-429",
          0
         ],
         "destination": [
          "obj-430",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-434",
          0
         ],
         "destination": [
          "obj-432",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-432",
          0
         ],
         "destination": [
          "obj-433",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-437",
          0
         ],
         "destination": [
          "obj-435",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-435",
          0
         ],
         "destination": [
          "obj-436",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-440",
          0
         ],
         "destination": [
          "obj-438",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-438",
          0
         ],
         "destination": [
          "obj-439",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-443",
          0
         ],
         "destination": [
          "obj-441",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-441",
          0
         ],
         "destination": [
          "obj-442",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-446",
          0
         ],
         "destination": [
          "obj-444",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-444",
          0
         ],
         "destination": [
          "obj-445",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-449",
          0
         ],
         "destination": [
          "obj-447",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-447",
          0
         ],
         "destination": [
          "obj-448",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-452",
          0
         ],
         "destination": [
          "obj-450",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-450",
          0
         ],
         "destination": [
          "obj-451",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-455",
          0
         ],
         "destination": [
          "obj-453",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-453",
          0
         ],
         "destination": [
          "obj-454",
          0
         ],
         "order": 0
        }
       }
      ],
      "dependency_cache": [],
      "autosave": 0
     },
     "outlettype": [],
     "embed": 1,
     "viewvisibility": 1,
     "border": 0,
     "enablehscroll": 0,
     "enablevscroll": 0,
     "presentation": 1,
     "presentation_rect": [
      8.0,
      428.0,
      836.0,
      262.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-9",
     "maxclass": "bpatcher",
     "numinlets": 0,
     "numoutlets": 0,
     "patching_rect": [
      852.0,
      428.0,
      476.0,
      262.0
     ],
     "patcher": {
      "fileversion": 1,
      "appversion": {
       "major": 8,
       "minor": 6,
       "revision": 0,
       "architecture": "x64",
       "modernui": 1
      },
      "classnamespace": "box",
      "rect": [
       60,
       80,
       2716.0,
       432.0
      ],
      "bglocked": 0,
      "openinpresentation": 1,
      "default_fontsize": 12.0,
      "default_fontface": 0,
      "default_fontname": "Arial",
      "gridonopen": 1,
      "gridsize": [
       15.0,
       15.0
      ],
      "gridsnaponopen": 1,
      "objectsnaponopen": 1,
      "statusbarvisible": 2,
      "toolbarvisible": 1,
      "lefttoolbarpinned": 0,
      "toptoolbarpinned": 0,
      "righttoolbarpinned": 0,
      "bottomtoolbarpinned": 0,
      "toolbars_unpinned_last_save": 0,
      "tallnewobj": 0,
      "boxanimatetime": 200,
      "enablehscroll": 1,
      "enablevscroll": 1,
      "devicewidth": 0.0,
      "description": "",
      "digest": "",
      "tags": "",
      "style": "",
      "subpatcher_template": "",
      "assistshowspatchername": 0,
      "boxes": [
       {
        "box": {
         "id": "obj-1",
         "maxclass": "comment",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          20.0,
          20.0,
          150.0,
          20.0
         ],
         "outlettype": [],
         "text": "Presets and snapshots",
         "fontsize": 13.0,
         "fontface": 1,
         "textcolor": [
          0.13,
          0.14,
          0.17,
          1.0
         ],
         "presentation": 1,
         "presentation_rect": [
          6.0,
          3.0,
          464.0,
          20.0
         ]
        }
       },
       {
        "box": {
         "id": "obj-2",
         "maxclass": "comment",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          20.0,
          46.0,
          150.0,
          20.0
         ],
         "outlettype": [],
         "text": "save as",
         "fontsize": 11.0,
         "textcolor": [
          0.13,
          0.14,
          0.17,
          1.0
         ],
         "presentation": 1,
         "presentation_rect": [
          7.0,
          25.0,
          89.0,
          20.0
         ]
        }
       },
       {
        "box": {
         "id": "obj-3",
         "maxclass": "comment",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          20.0,
          72.0,
          150.0,
          20.0
         ],
         "outlettype": [],
         "text": "recall",
         "fontsize": 11.0,
         "textcolor": [
          0.13,
          0.14,
          0.17,
          1.0
         ],
         "presentation": 1,
         "presentation_rect": [
          7.0,
          49.0,
          89.0,
          20.0
         ]
        }
       },
       {
        "box": {
         "id": "obj-4",
         "maxclass": "comment",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          20.0,
          98.0,
          150.0,
          20.0
         ],
         "outlettype": [],
         "text": "morph to",
         "fontsize": 11.0,
         "textcolor": [
          0.13,
          0.14,
          0.17,
          1.0
         ],
         "presentation": 1,
         "presentation_rect": [
          7.0,
          73.0,
          89.0,
          20.0
         ]
        }
       },
       {
        "box": {
         "id": "obj-5",
         "maxclass": "comment",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          20.0,
          124.0,
          150.0,
          20.0
         ],
         "outlettype": [],
         "text": "remove",
         "fontsize": 11.0,
         "textcolor": [
          0.13,
          0.14,
          0.17,
          1.0
         ],
         "presentation": 1,
         "presentation_rect": [
          7.0,
          97.0,
          89.0,
          20.0
         ]
        }
       },
       {
        "box": {
         "id": "obj-6",
         "maxclass": "comment",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          20.0,
          150.0,
          150.0,
          20.0
         ],
         "outlettype": [],
         "text": "there are",
         "fontsize": 11.0,
         "textcolor": [
          0.13,
          0.14,
          0.17,
          1.0
         ],
         "presentation": 1,
         "presentation_rect": [
          7.0,
          121.0,
          89.0,
          20.0
         ]
        }
       },
       {
        "box": {
         "id": "obj-7",
         "maxclass": "comment",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          20.0,
          176.0,
          150.0,
          20.0
         ],
         "outlettype": [],
         "text": "recalled",
         "fontsize": 11.0,
         "textcolor": [
          0.13,
          0.14,
          0.17,
          1.0
         ],
         "presentation": 1,
         "presentation_rect": [
          7.0,
          145.0,
          89.0,
          20.0
         ]
        }
       },
       {
        "box": {
         "id": "obj-8",
         "maxclass": "comment",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          20.0,
          202.0,
          150.0,
          20.0
         ],
         "outlettype": [],
         "text": "morph, bars",
         "fontsize": 11.0,
         "textcolor": [
          0.13,
          0.14,
          0.17,
          1.0
         ],
         "presentation": 1,
         "presentation_rect": [
          7.0,
          169.0,
          89.0,
          20.0
         ]
        }
       },
       {
        "box": {
         "id": "obj-9",
         "maxclass": "comment",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          20.0,
          228.0,
          150.0,
          20.0
         ],
         "outlettype": [],
         "text": "by program change",
         "fontsize": 11.0,
         "textcolor": [
          0.13,
          0.14,
          0.17,
          1.0
         ],
         "presentation": 1,
         "presentation_rect": [
          247.0,
          145.0,
          115.0,
          20.0
         ]
        }
       },
       {
        "box": {
         "id": "obj-10",
         "maxclass": "comment",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          20.0,
          254.0,
          150.0,
          20.0
         ],
         "outlettype": [],
         "text": "store number",
         "fontsize": 11.0,
         "textcolor": [
          0.13,
          0.14,
          0.17,
          1.0
         ],
         "presentation": 1,
         "presentation_rect": [
          7.0,
          199.0,
          95.0,
          20.0
         ]
        }
       },
       {
        "box": {
         "id": "obj-11",
         "maxclass": "comment",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          20.0,
          280.0,
          150.0,
          20.0
         ],
         "outlettype": [],
         "text": "recall number",
         "fontsize": 11.0,
         "textcolor": [
          0.13,
          0.14,
          0.17,
          1.0
         ],
         "presentation": 1,
         "presentation_rect": [
          7.0,
          223.0,
          95.0,
          20.0
         ]
        }
       },
       {
        "box": {
         "id": "obj-12",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          220.0,
          180.0,
          80.0,
          22.0
         ],
         "outlettype": [],
         "text": "s sideman-to"
        }
       },
       {
        "box": {
         "id": "obj-13",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          220.0,
          140.0,
          173.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "prepend /sideman/preset/save"
        }
       },
       {
        "box": {
         "id": "obj-14",
         "maxclass": "textedit",
         "numinlets": 1,
         "numoutlets": 4,
         "patching_rect": [
          220.0,
          50.0,
          100.0,
          20.0
         ],
         "outlettype": [
          "",
          "int",
          "",
          ""
         ],
         "text": "",
         "keymode": 1,
         "outputmode": 1,
         "lines": 1,
         "fontsize": 11.0,
         "parameter_enable": 0,
         "presentation": 1,
         "presentation_rect": [
          96.0,
          26.0,
          300.0,
          20.0
         ],
         "hint": "preset/save: Saves under this name how the band plays and sounds: not transport, input, latencies and session."
        }
       },
       {
        "box": {
         "id": "obj-15",
         "maxclass": "textbutton",
         "numinlets": 1,
         "numoutlets": 3,
         "patching_rect": [
          220.0,
          20.0,
          100.0,
          20.0
         ],
         "outlettype": [
          "",
          "",
          "int"
         ],
         "text": "save",
         "mode": 0,
         "outputmode": 0,
         "fontsize": 11.0,
         "rounded": 4.0,
         "parameter_enable": 0,
         "presentation": 1,
         "presentation_rect": [
          402.0,
          26.0,
          62.0,
          18.0
         ],
         "hint": "preset/save: Saves under this name how the band plays and sounds: not transport, input, latencies and session."
        }
       },
       {
        "box": {
         "id": "obj-16",
         "maxclass": "newobj",
         "numinlets": 2,
         "numoutlets": 2,
         "patching_rect": [
          220.0,
          80.0,
          61.0,
          22.0
         ],
         "outlettype": [
          "",
          ""
         ],
         "text": "route text"
        }
       },
       {
        "box": {
         "id": "obj-17",
         "maxclass": "newobj",
         "numinlets": 2,
         "numoutlets": 2,
         "patching_rect": [
          220.0,
          110.0,
          69.0,
          22.0
         ],
         "outlettype": [
          "",
          ""
         ],
         "text": "route bang"
        }
       },
       {
        "box": {
         "id": "obj-18",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          660.0,
          180.0,
          80.0,
          22.0
         ],
         "outlettype": [],
         "text": "s sideman-to"
        }
       },
       {
        "box": {
         "id": "obj-19",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          660.0,
          140.0,
          176.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "prepend /sideman/preset/recall"
        }
       },
       {
        "box": {
         "id": "obj-20",
         "maxclass": "textedit",
         "numinlets": 1,
         "numoutlets": 4,
         "patching_rect": [
          660.0,
          50.0,
          100.0,
          20.0
         ],
         "outlettype": [
          "",
          "int",
          "",
          ""
         ],
         "text": "",
         "keymode": 1,
         "outputmode": 1,
         "lines": 1,
         "fontsize": 11.0,
         "parameter_enable": 0,
         "presentation": 1,
         "presentation_rect": [
          96.0,
          50.0,
          300.0,
          20.0
         ],
         "hint": "preset/recall: Brings back what was saved under this name."
        }
       },
       {
        "box": {
         "id": "obj-21",
         "maxclass": "textbutton",
         "numinlets": 1,
         "numoutlets": 3,
         "patching_rect": [
          660.0,
          20.0,
          100.0,
          20.0
         ],
         "outlettype": [
          "",
          "",
          "int"
         ],
         "text": "recall",
         "mode": 0,
         "outputmode": 0,
         "fontsize": 11.0,
         "rounded": 4.0,
         "parameter_enable": 0,
         "presentation": 1,
         "presentation_rect": [
          402.0,
          50.0,
          62.0,
          18.0
         ],
         "hint": "preset/recall: Brings back what was saved under this name."
        }
       },
       {
        "box": {
         "id": "obj-22",
         "maxclass": "newobj",
         "numinlets": 2,
         "numoutlets": 2,
         "patching_rect": [
          660.0,
          80.0,
          61.0,
          22.0
         ],
         "outlettype": [
          "",
          ""
         ],
         "text": "route text"
        }
       },
       {
        "box": {
         "id": "obj-23",
         "maxclass": "newobj",
         "numinlets": 2,
         "numoutlets": 2,
         "patching_rect": [
          660.0,
          110.0,
          69.0,
          22.0
         ],
         "outlettype": [
          "",
          ""
         ],
         "text": "route bang"
        }
       },
       {
        "box": {
         "id": "obj-24",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          1100.0,
          180.0,
          80.0,
          22.0
         ],
         "outlettype": [],
         "text": "s sideman-to"
        }
       },
       {
        "box": {
         "id": "obj-25",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          1100.0,
          140.0,
          181.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "prepend /sideman/preset/morph"
        }
       },
       {
        "box": {
         "id": "obj-26",
         "maxclass": "textedit",
         "numinlets": 1,
         "numoutlets": 4,
         "patching_rect": [
          1100.0,
          50.0,
          100.0,
          20.0
         ],
         "outlettype": [
          "",
          "int",
          "",
          ""
         ],
         "text": "",
         "keymode": 1,
         "outputmode": 1,
         "lines": 1,
         "fontsize": 11.0,
         "parameter_enable": 0,
         "presentation": 1,
         "presentation_rect": [
          96.0,
          74.0,
          300.0,
          20.0
         ],
         "hint": "preset/morph: Moves over some bars to what was saved under this name, from the present values or from another name."
        }
       },
       {
        "box": {
         "id": "obj-27",
         "maxclass": "textbutton",
         "numinlets": 1,
         "numoutlets": 3,
         "patching_rect": [
          1100.0,
          20.0,
          100.0,
          20.0
         ],
         "outlettype": [
          "",
          "",
          "int"
         ],
         "text": "morph",
         "mode": 0,
         "outputmode": 0,
         "fontsize": 11.0,
         "rounded": 4.0,
         "parameter_enable": 0,
         "presentation": 1,
         "presentation_rect": [
          402.0,
          74.0,
          62.0,
          18.0
         ],
         "hint": "preset/morph: Moves over some bars to what was saved under this name, from the present values or from another name."
        }
       },
       {
        "box": {
         "id": "obj-28",
         "maxclass": "newobj",
         "numinlets": 2,
         "numoutlets": 2,
         "patching_rect": [
          1100.0,
          80.0,
          61.0,
          22.0
         ],
         "outlettype": [
          "",
          ""
         ],
         "text": "route text"
        }
       },
       {
        "box": {
         "id": "obj-29",
         "maxclass": "newobj",
         "numinlets": 2,
         "numoutlets": 2,
         "patching_rect": [
          1100.0,
          110.0,
          69.0,
          22.0
         ],
         "outlettype": [
          "",
          ""
         ],
         "text": "route bang"
        }
       },
       {
        "box": {
         "id": "obj-30",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          1540.0,
          180.0,
          80.0,
          22.0
         ],
         "outlettype": [],
         "text": "s sideman-to"
        }
       },
       {
        "box": {
         "id": "obj-31",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          1540.0,
          140.0,
          187.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "prepend /sideman/preset/remove"
        }
       },
       {
        "box": {
         "id": "obj-32",
         "maxclass": "textedit",
         "numinlets": 1,
         "numoutlets": 4,
         "patching_rect": [
          1540.0,
          50.0,
          100.0,
          20.0
         ],
         "outlettype": [
          "",
          "int",
          "",
          ""
         ],
         "text": "",
         "keymode": 1,
         "outputmode": 1,
         "lines": 1,
         "fontsize": 11.0,
         "parameter_enable": 0,
         "presentation": 1,
         "presentation_rect": [
          96.0,
          98.0,
          300.0,
          20.0
         ],
         "hint": "preset/remove: Removes what was saved under this name."
        }
       },
       {
        "box": {
         "id": "obj-33",
         "maxclass": "textbutton",
         "numinlets": 1,
         "numoutlets": 3,
         "patching_rect": [
          1540.0,
          20.0,
          100.0,
          20.0
         ],
         "outlettype": [
          "",
          "",
          "int"
         ],
         "text": "remove",
         "mode": 0,
         "outputmode": 0,
         "fontsize": 11.0,
         "rounded": 4.0,
         "parameter_enable": 0,
         "presentation": 1,
         "presentation_rect": [
          402.0,
          98.0,
          62.0,
          18.0
         ],
         "hint": "preset/remove: Removes what was saved under this name."
        }
       },
       {
        "box": {
         "id": "obj-34",
         "maxclass": "newobj",
         "numinlets": 2,
         "numoutlets": 2,
         "patching_rect": [
          1540.0,
          80.0,
          61.0,
          22.0
         ],
         "outlettype": [
          "",
          ""
         ],
         "text": "route text"
        }
       },
       {
        "box": {
         "id": "obj-35",
         "maxclass": "newobj",
         "numinlets": 2,
         "numoutlets": 2,
         "patching_rect": [
          1540.0,
          110.0,
          69.0,
          22.0
         ],
         "outlettype": [
          "",
          ""
         ],
         "text": "route bang"
        }
       },
       {
        "box": {
         "id": "obj-36",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          1980.0,
          20.0,
          110.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "r /sideman/presets"
        }
       },
       {
        "box": {
         "id": "obj-37",
         "maxclass": "message",
         "numinlets": 2,
         "numoutlets": 1,
         "patching_rect": [
          1980.0,
          140.0,
          100.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "",
         "fontsize": 11.0,
         "ignoreclick": 1,
         "bgcolor": [
          0.98,
          0.98,
          0.98,
          1.0
         ],
         "presentation": 1,
         "presentation_rect": [
          96.0,
          122.0,
          368.0,
          20.0
         ]
        }
       },
       {
        "box": {
         "id": "obj-38",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          1980.0,
          100.0,
          75.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "prepend set"
        }
       },
       {
        "box": {
         "id": "obj-39",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          2420.0,
          180.0,
          80.0,
          22.0
         ],
         "outlettype": [],
         "text": "s sideman-to"
        }
       },
       {
        "box": {
         "id": "obj-40",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          2420.0,
          140.0,
          176.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "prepend /sideman/preset/when"
        }
       },
       {
        "box": {
         "id": "obj-41",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          2560.0,
          20.0,
          136.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "r /sideman/preset/when"
        }
       },
       {
        "box": {
         "id": "obj-42",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          2560.0,
          60.0,
          113.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "prepend setsymbol"
        }
       },
       {
        "box": {
         "id": "obj-43",
         "maxclass": "umenu",
         "numinlets": 1,
         "numoutlets": 3,
         "patching_rect": [
          2420.0,
          100.0,
          120.0,
          22.0
         ],
         "outlettype": [
          "int",
          "",
          ""
         ],
         "items": [
          "at",
          "once",
          ",",
          "next",
          "bar"
         ],
         "fontsize": 11.0,
         "parameter_enable": 0,
         "presentation": 1,
         "presentation_rect": [
          96.0,
          146.0,
          130.0,
          20.0
         ],
         "hint": "preset/when: When what is recalled is heard, and a morph begins."
        }
       },
       {
        "box": {
         "id": "obj-44",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          2420.0,
          20.0,
          92.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "loadmess set 0"
        }
       },
       {
        "box": {
         "id": "obj-45",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          220.0,
          390.0,
          80.0,
          22.0
         ],
         "outlettype": [],
         "text": "s sideman-to"
        }
       },
       {
        "box": {
         "id": "obj-46",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          220.0,
          350.0,
          211.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "prepend /sideman/preset/morph_bars"
        }
       },
       {
        "box": {
         "id": "obj-47",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          360.0,
          230.0,
          171.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "r /sideman/preset/morph_bars"
        }
       },
       {
        "box": {
         "id": "obj-48",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          360.0,
          270.0,
          75.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "prepend set"
        }
       },
       {
        "box": {
         "id": "obj-49",
         "maxclass": "number",
         "numinlets": 1,
         "numoutlets": 2,
         "patching_rect": [
          220.0,
          310.0,
          60.0,
          22.0
         ],
         "outlettype": [
          "",
          "bang"
         ],
         "fontsize": 11.0,
         "parameter_enable": 0,
         "minimum": 1,
         "maximum": 64,
         "presentation": 1,
         "presentation_rect": [
          96.0,
          170.0,
          130.0,
          20.0
         ],
         "hint": "preset/morph_bars: How long a morph takes."
        }
       },
       {
        "box": {
         "id": "obj-50",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          220.0,
          230.0,
          92.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "loadmess set 4"
        }
       },
       {
        "box": {
         "id": "obj-51",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          660.0,
          390.0,
          80.0,
          22.0
         ],
         "outlettype": [],
         "text": "s sideman-to"
        }
       },
       {
        "box": {
         "id": "obj-52",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          660.0,
          350.0,
          238.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "prepend /sideman/preset/program_change"
        }
       },
       {
        "box": {
         "id": "obj-53",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          800.0,
          230.0,
          198.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "r /sideman/preset/program_change"
        }
       },
       {
        "box": {
         "id": "obj-54",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          800.0,
          270.0,
          75.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "prepend set"
        }
       },
       {
        "box": {
         "id": "obj-55",
         "maxclass": "toggle",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          660.0,
          310.0,
          24.0,
          24.0
         ],
         "outlettype": [
          "int"
         ],
         "parameter_enable": 0,
         "presentation": 1,
         "presentation_rect": [
          362.0,
          146.0,
          18.0,
          18.0
         ],
         "hint": "preset/program_change: Whether a MIDI program change recalls what was saved under its number, 1..128."
        }
       },
       {
        "box": {
         "id": "obj-56",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          660.0,
          230.0,
          92.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "loadmess set 1"
        }
       },
       {
        "box": {
         "id": "obj-57",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          1100.0,
          390.0,
          80.0,
          22.0
         ],
         "outlettype": [],
         "text": "s sideman-to"
        }
       },
       {
        "box": {
         "id": "obj-58",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          1100.0,
          350.0,
          189.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "prepend /sideman/snapshot/store"
        }
       },
       {
        "box": {
         "id": "obj-59",
         "maxclass": "number",
         "numinlets": 1,
         "numoutlets": 2,
         "patching_rect": [
          1240.0,
          270.0,
          60.0,
          22.0
         ],
         "outlettype": [
          "",
          "bang"
         ],
         "fontsize": 11.0,
         "parameter_enable": 0,
         "minimum": 1,
         "maximum": 128,
         "presentation": 1,
         "presentation_rect": [
          102.0,
          200.0,
          100.0,
          18.0
         ],
         "hint": "snapshot/store: Saves the same under this number."
        }
       },
       {
        "box": {
         "id": "obj-60",
         "maxclass": "textbutton",
         "numinlets": 1,
         "numoutlets": 3,
         "patching_rect": [
          1100.0,
          270.0,
          100.0,
          20.0
         ],
         "outlettype": [
          "",
          "",
          "int"
         ],
         "text": "send",
         "mode": 0,
         "outputmode": 0,
         "fontsize": 11.0,
         "rounded": 4.0,
         "parameter_enable": 0,
         "presentation": 1,
         "presentation_rect": [
          206.0,
          200.0,
          46.0,
          18.0
         ],
         "hint": "snapshot/store: Saves the same under this number."
        }
       },
       {
        "box": {
         "id": "obj-61",
         "maxclass": "newobj",
         "numinlets": 2,
         "numoutlets": 1,
         "patching_rect": [
          1100.0,
          310.0,
          31.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "i 1"
        }
       },
       {
        "box": {
         "id": "obj-62",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          1240.0,
          230.0,
          92.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "loadmess set 1"
        }
       },
       {
        "box": {
         "id": "obj-63",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          1540.0,
          390.0,
          80.0,
          22.0
         ],
         "outlettype": [],
         "text": "s sideman-to"
        }
       },
       {
        "box": {
         "id": "obj-64",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          1540.0,
          350.0,
          191.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "prepend /sideman/snapshot/recall"
        }
       },
       {
        "box": {
         "id": "obj-65",
         "maxclass": "number",
         "numinlets": 1,
         "numoutlets": 2,
         "patching_rect": [
          1680.0,
          270.0,
          60.0,
          22.0
         ],
         "outlettype": [
          "",
          "bang"
         ],
         "fontsize": 11.0,
         "parameter_enable": 0,
         "minimum": 1,
         "maximum": 128,
         "presentation": 1,
         "presentation_rect": [
          102.0,
          224.0,
          100.0,
          18.0
         ],
         "hint": "snapshot/recall: Brings back what was saved under this number, as the program change of this number does."
        }
       },
       {
        "box": {
         "id": "obj-66",
         "maxclass": "textbutton",
         "numinlets": 1,
         "numoutlets": 3,
         "patching_rect": [
          1540.0,
          270.0,
          100.0,
          20.0
         ],
         "outlettype": [
          "",
          "",
          "int"
         ],
         "text": "send",
         "mode": 0,
         "outputmode": 0,
         "fontsize": 11.0,
         "rounded": 4.0,
         "parameter_enable": 0,
         "presentation": 1,
         "presentation_rect": [
          206.0,
          224.0,
          46.0,
          18.0
         ],
         "hint": "snapshot/recall: Brings back what was saved under this number, as the program change of this number does."
        }
       },
       {
        "box": {
         "id": "obj-67",
         "maxclass": "newobj",
         "numinlets": 2,
         "numoutlets": 1,
         "patching_rect": [
          1540.0,
          310.0,
          31.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "i 1"
        }
       },
       {
        "box": {
         "id": "obj-68",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          1680.0,
          230.0,
          92.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "loadmess set 1"
        }
       },
       {
        "box": {
         "id": "obj-69",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          1980.0,
          390.0,
          80.0,
          22.0
         ],
         "outlettype": [],
         "text": "s sideman-to"
        }
       },
       {
        "box": {
         "id": "obj-70",
         "maxclass": "textbutton",
         "numinlets": 1,
         "numoutlets": 3,
         "patching_rect": [
          1980.0,
          270.0,
          100.0,
          20.0
         ],
         "outlettype": [
          "",
          "",
          "int"
         ],
         "text": "keep the last five minutes",
         "mode": 0,
         "outputmode": 0,
         "fontsize": 11.0,
         "rounded": 4.0,
         "parameter_enable": 0,
         "presentation": 1,
         "presentation_rect": [
          272.0,
          200.0,
          192.0,
          18.0
         ],
         "hint": "session/keep: Keeps the last five minutes as a file, whether they were recorded or not."
        }
       },
       {
        "box": {
         "id": "obj-71",
         "maxclass": "message",
         "numinlets": 2,
         "numoutlets": 1,
         "patching_rect": [
          1980.0,
          350.0,
          140.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "/sideman/session/keep"
        }
       },
       {
        "box": {
         "id": "obj-72",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          2420.0,
          230.0,
          137.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "r /sideman/session/kept"
        }
       },
       {
        "box": {
         "id": "obj-73",
         "maxclass": "message",
         "numinlets": 2,
         "numoutlets": 1,
         "patching_rect": [
          2420.0,
          350.0,
          100.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "",
         "fontsize": 11.0,
         "ignoreclick": 1,
         "bgcolor": [
          0.98,
          0.98,
          0.98,
          1.0
         ],
         "presentation": 1,
         "presentation_rect": [
          272.0,
          224.0,
          192.0,
          20.0
         ]
        }
       },
       {
        "box": {
         "id": "obj-74",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          2420.0,
          310.0,
          75.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "prepend set"
        }
       },
       {
        "box": {
         "id": "obj-75",
         "maxclass": "panel",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          20.0,
          320.0,
          120.0,
          60.0
         ],
         "outlettype": [],
         "bgcolor": [
          0.89,
          0.9,
          0.92,
          1.0
         ],
         "background": 1,
         "rounded": 6,
         "presentation": 1,
         "presentation_rect": [
          0.0,
          0.0,
          476.0,
          262.0
         ]
        }
       }
      ],
      "lines": [
       {
        "patchline": {
         "source": [
          "obj-13",
          0
         ],
         "destination": [
          "obj-12",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-15",
          0
         ],
         "destination": [
          "obj-14",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-14",
          0
         ],
         "destination": [
          "obj-16",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-16",
          0
         ],
         "destination": [
          "obj-17",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-17",
          1
         ],
         "destination": [
          "obj-13",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-19",
          0
         ],
         "destination": [
          "obj-18",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-21",
          0
         ],
         "destination": [
          "obj-20",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-20",
          0
         ],
         "destination": [
          "obj-22",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-22",
          0
         ],
         "destination": [
          "obj-23",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-23",
          1
         ],
         "destination": [
          "obj-19",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-25",
          0
         ],
         "destination": [
          "obj-24",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-27",
          0
         ],
         "destination": [
          "obj-26",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-26",
          0
         ],
         "destination": [
          "obj-28",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-28",
          0
         ],
         "destination": [
          "obj-29",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-29",
          1
         ],
         "destination": [
          "obj-25",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-31",
          0
         ],
         "destination": [
          "obj-30",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-33",
          0
         ],
         "destination": [
          "obj-32",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-32",
          0
         ],
         "destination": [
          "obj-34",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-34",
          0
         ],
         "destination": [
          "obj-35",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-35",
          1
         ],
         "destination": [
          "obj-31",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-36",
          0
         ],
         "destination": [
          "obj-38",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-38",
          0
         ],
         "destination": [
          "obj-37",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-40",
          0
         ],
         "destination": [
          "obj-39",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-41",
          0
         ],
         "destination": [
          "obj-42",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-42",
          0
         ],
         "destination": [
          "obj-43",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-43",
          0
         ],
         "destination": [
          "obj-40",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-44",
          0
         ],
         "destination": [
          "obj-43",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-46",
          0
         ],
         "destination": [
          "obj-45",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-47",
          0
         ],
         "destination": [
          "obj-48",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-48",
          0
         ],
         "destination": [
          "obj-49",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-49",
          0
         ],
         "destination": [
          "obj-46",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-50",
          0
         ],
         "destination": [
          "obj-49",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-52",
          0
         ],
         "destination": [
          "obj-51",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-53",
          0
         ],
         "destination": [
          "obj-54",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-54",
          0
         ],
         "destination": [
          "obj-55",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-55",
          0
         ],
         "destination": [
          "obj-52",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-56",
          0
         ],
         "destination": [
          "obj-55",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-58",
          0
         ],
         "destination": [
          "obj-57",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-60",
          0
         ],
         "destination": [
          "obj-61",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-61",
          0
         ],
         "destination": [
          "obj-58",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-59",
          0
         ],
         "destination": [
          "obj-61",
          1
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-62",
          0
         ],
         "destination": [
          "obj-59",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-64",
          0
         ],
         "destination": [
          "obj-63",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-66",
          0
         ],
         "destination": [
          "obj-67",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-67",
          0
         ],
         "destination": [
          "obj-64",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-65",
          0
         ],
         "destination": [
          "obj-67",
          1
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-68",
          0
         ],
         "destination": [
          "obj-65",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-70",
          0
         ],
         "destination": [
          "obj-71",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-71",
          0
         ],
         "destination": [
          "obj-69",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-72",
          0
         ],
         "destination": [
          "obj-74",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-74",
          0
         ],
         "destination": [
          "obj-73",
          0
         ],
         "order": 0
        }
       }
      ],
      "dependency_cache": [],
      "autosave": 0
     },
     "outlettype": [],
     "embed": 1,
     "viewvisibility": 1,
     "border": 0,
     "enablehscroll": 0,
     "enablevscroll": 0,
     "presentation": 1,
     "presentation_rect": [
      852.0,
      428.0,
      476.0,
      262.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-10",
     "maxclass": "bpatcher",
     "numinlets": 0,
     "numoutlets": 0,
     "patching_rect": [
      8.0,
      698.0,
      476.0,
      154.0
     ],
     "patcher": {
      "fileversion": 1,
      "appversion": {
       "major": 8,
       "minor": 6,
       "revision": 0,
       "architecture": "x64",
       "modernui": 1
      },
      "classnamespace": "box",
      "rect": [
       60,
       80,
       2719.0,
       432.0
      ],
      "bglocked": 0,
      "openinpresentation": 1,
      "default_fontsize": 12.0,
      "default_fontface": 0,
      "default_fontname": "Arial",
      "gridonopen": 1,
      "gridsize": [
       15.0,
       15.0
      ],
      "gridsnaponopen": 1,
      "objectsnaponopen": 1,
      "statusbarvisible": 2,
      "toolbarvisible": 1,
      "lefttoolbarpinned": 0,
      "toptoolbarpinned": 0,
      "righttoolbarpinned": 0,
      "bottomtoolbarpinned": 0,
      "toolbars_unpinned_last_save": 0,
      "tallnewobj": 0,
      "boxanimatetime": 200,
      "enablehscroll": 1,
      "enablevscroll": 1,
      "devicewidth": 0.0,
      "description": "",
      "digest": "",
      "tags": "",
      "style": "",
      "subpatcher_template": "",
      "assistshowspatchername": 0,
      "boxes": [
       {
        "box": {
         "id": "obj-1",
         "maxclass": "comment",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          20.0,
          20.0,
          150.0,
          20.0
         ],
         "outlettype": [],
         "text": "What is heard of your keyboard",
         "fontsize": 13.0,
         "fontface": 1,
         "textcolor": [
          0.13,
          0.14,
          0.17,
          1.0
         ],
         "presentation": 1,
         "presentation_rect": [
          6.0,
          3.0,
          464.0,
          20.0
         ]
        }
       },
       {
        "box": {
         "id": "obj-2",
         "maxclass": "comment",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          20.0,
          46.0,
          150.0,
          20.0
         ],
         "outlettype": [],
         "text": "channel",
         "fontsize": 11.0,
         "textcolor": [
          0.13,
          0.14,
          0.17,
          1.0
         ],
         "presentation": 1,
         "presentation_rect": [
          7.0,
          25.0,
          69.0,
          20.0
         ]
        }
       },
       {
        "box": {
         "id": "obj-3",
         "maxclass": "comment",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          20.0,
          72.0,
          150.0,
          20.0
         ],
         "outlettype": [],
         "text": "lowest",
         "fontsize": 11.0,
         "textcolor": [
          0.13,
          0.14,
          0.17,
          1.0
         ],
         "presentation": 1,
         "presentation_rect": [
          7.0,
          49.0,
          69.0,
          20.0
         ]
        }
       },
       {
        "box": {
         "id": "obj-4",
         "maxclass": "comment",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          20.0,
          98.0,
          150.0,
          20.0
         ],
         "outlettype": [],
         "text": "highest",
         "fontsize": 11.0,
         "textcolor": [
          0.13,
          0.14,
          0.17,
          1.0
         ],
         "presentation": 1,
         "presentation_rect": [
          7.0,
          73.0,
          69.0,
          20.0
         ]
        }
       },
       {
        "box": {
         "id": "obj-5",
         "maxclass": "comment",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          20.0,
          124.0,
          150.0,
          20.0
         ],
         "outlettype": [],
         "text": "pedal",
         "fontsize": 11.0,
         "textcolor": [
          0.13,
          0.14,
          0.17,
          1.0
         ],
         "presentation": 1,
         "presentation_rect": [
          7.0,
          97.0,
          69.0,
          20.0
         ]
        }
       },
       {
        "box": {
         "id": "obj-6",
         "maxclass": "comment",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          20.0,
          150.0,
          150.0,
          20.0
         ],
         "outlettype": [],
         "text": "softest",
         "fontsize": 11.0,
         "textcolor": [
          0.13,
          0.14,
          0.17,
          1.0
         ],
         "presentation": 1,
         "presentation_rect": [
          145.0,
          25.0,
          69.0,
          20.0
         ]
        }
       },
       {
        "box": {
         "id": "obj-7",
         "maxclass": "comment",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          20.0,
          176.0,
          150.0,
          20.0
         ],
         "outlettype": [],
         "text": "loudest",
         "fontsize": 11.0,
         "textcolor": [
          0.13,
          0.14,
          0.17,
          1.0
         ],
         "presentation": 1,
         "presentation_rect": [
          145.0,
          49.0,
          69.0,
          20.0
         ]
        }
       },
       {
        "box": {
         "id": "obj-8",
         "maxclass": "comment",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          20.0,
          202.0,
          150.0,
          20.0
         ],
         "outlettype": [],
         "text": "curve",
         "fontsize": 11.0,
         "textcolor": [
          0.13,
          0.14,
          0.17,
          1.0
         ],
         "presentation": 1,
         "presentation_rect": [
          145.0,
          73.0,
          69.0,
          20.0
         ]
        }
       },
       {
        "box": {
         "id": "obj-9",
         "maxclass": "comment",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          20.0,
          228.0,
          150.0,
          20.0
         ],
         "outlettype": [],
         "text": "strum, ms",
         "fontsize": 11.0,
         "textcolor": [
          0.13,
          0.14,
          0.17,
          1.0
         ],
         "presentation": 1,
         "presentation_rect": [
          145.0,
          97.0,
          69.0,
          20.0
         ]
        }
       },
       {
        "box": {
         "id": "obj-10",
         "maxclass": "comment",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          20.0,
          254.0,
          150.0,
          20.0
         ],
         "outlettype": [],
         "text": "levelled",
         "fontsize": 11.0,
         "textcolor": [
          0.13,
          0.14,
          0.17,
          1.0
         ],
         "presentation": 1,
         "presentation_rect": [
          283.0,
          25.0,
          77.0,
          20.0
         ]
        }
       },
       {
        "box": {
         "id": "obj-11",
         "maxclass": "comment",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          20.0,
          280.0,
          150.0,
          20.0
         ],
         "outlettype": [],
         "text": "longest, s",
         "fontsize": 11.0,
         "textcolor": [
          0.13,
          0.14,
          0.17,
          1.0
         ],
         "presentation": 1,
         "presentation_rect": [
          283.0,
          49.0,
          77.0,
          20.0
         ]
        }
       },
       {
        "box": {
         "id": "obj-12",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          220.0,
          180.0,
          80.0,
          22.0
         ],
         "outlettype": [],
         "text": "s sideman-to"
        }
       },
       {
        "box": {
         "id": "obj-13",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          220.0,
          140.0,
          182.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "prepend /sideman/input/channel"
        }
       },
       {
        "box": {
         "id": "obj-14",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          360.0,
          20.0,
          142.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "r /sideman/input/channel"
        }
       },
       {
        "box": {
         "id": "obj-15",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          360.0,
          60.0,
          75.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "prepend set"
        }
       },
       {
        "box": {
         "id": "obj-16",
         "maxclass": "number",
         "numinlets": 1,
         "numoutlets": 2,
         "patching_rect": [
          220.0,
          100.0,
          60.0,
          22.0
         ],
         "outlettype": [
          "",
          "bang"
         ],
         "fontsize": 11.0,
         "parameter_enable": 0,
         "minimum": 0,
         "maximum": 16,
         "presentation": 1,
         "presentation_rect": [
          76.0,
          26.0,
          62.0,
          20.0
         ],
         "hint": "input/channel: The channel whose notes are heard; 0 hears all."
        }
       },
       {
        "box": {
         "id": "obj-17",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          220.0,
          20.0,
          92.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "loadmess set 0"
        }
       },
       {
        "box": {
         "id": "obj-18",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          660.0,
          180.0,
          80.0,
          22.0
         ],
         "outlettype": [],
         "text": "s sideman-to"
        }
       },
       {
        "box": {
         "id": "obj-19",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          660.0,
          140.0,
          174.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "prepend /sideman/input/lowest"
        }
       },
       {
        "box": {
         "id": "obj-20",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          800.0,
          20.0,
          134.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "r /sideman/input/lowest"
        }
       },
       {
        "box": {
         "id": "obj-21",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          800.0,
          60.0,
          75.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "prepend set"
        }
       },
       {
        "box": {
         "id": "obj-22",
         "maxclass": "number",
         "numinlets": 1,
         "numoutlets": 2,
         "patching_rect": [
          660.0,
          100.0,
          60.0,
          22.0
         ],
         "outlettype": [
          "",
          "bang"
         ],
         "fontsize": 11.0,
         "parameter_enable": 0,
         "minimum": 0,
         "maximum": 127,
         "presentation": 1,
         "presentation_rect": [
          76.0,
          50.0,
          62.0,
          20.0
         ],
         "hint": "input/lowest: Lower notes are not heard, but for those that strike a drum."
        }
       },
       {
        "box": {
         "id": "obj-23",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          660.0,
          20.0,
          92.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "loadmess set 0"
        }
       },
       {
        "box": {
         "id": "obj-24",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          1100.0,
          180.0,
          80.0,
          22.0
         ],
         "outlettype": [],
         "text": "s sideman-to"
        }
       },
       {
        "box": {
         "id": "obj-25",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          1100.0,
          140.0,
          179.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "prepend /sideman/input/highest"
        }
       },
       {
        "box": {
         "id": "obj-26",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          1240.0,
          20.0,
          139.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "r /sideman/input/highest"
        }
       },
       {
        "box": {
         "id": "obj-27",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          1240.0,
          60.0,
          75.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "prepend set"
        }
       },
       {
        "box": {
         "id": "obj-28",
         "maxclass": "number",
         "numinlets": 1,
         "numoutlets": 2,
         "patching_rect": [
          1100.0,
          100.0,
          60.0,
          22.0
         ],
         "outlettype": [
          "",
          "bang"
         ],
         "fontsize": 11.0,
         "parameter_enable": 0,
         "minimum": 0,
         "maximum": 127,
         "presentation": 1,
         "presentation_rect": [
          76.0,
          74.0,
          62.0,
          20.0
         ],
         "hint": "input/highest: Higher notes are not heard, but for those that strike a drum."
        }
       },
       {
        "box": {
         "id": "obj-29",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          1100.0,
          20.0,
          105.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "loadmess set 127"
        }
       },
       {
        "box": {
         "id": "obj-30",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          1540.0,
          180.0,
          80.0,
          22.0
         ],
         "outlettype": [],
         "text": "s sideman-to"
        }
       },
       {
        "box": {
         "id": "obj-31",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          1540.0,
          140.0,
          169.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "prepend /sideman/input/pedal"
        }
       },
       {
        "box": {
         "id": "obj-32",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          1680.0,
          20.0,
          129.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "r /sideman/input/pedal"
        }
       },
       {
        "box": {
         "id": "obj-33",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          1680.0,
          60.0,
          75.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "prepend set"
        }
       },
       {
        "box": {
         "id": "obj-34",
         "maxclass": "toggle",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          1540.0,
          100.0,
          24.0,
          24.0
         ],
         "outlettype": [
          "int"
         ],
         "parameter_enable": 0,
         "presentation": 1,
         "presentation_rect": [
          76.0,
          98.0,
          18.0,
          18.0
         ],
         "hint": "input/pedal: Whether the sustain pedal (CC 64) holds the notes that are recorded; the groove knows onsets alone."
        }
       },
       {
        "box": {
         "id": "obj-35",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          1540.0,
          20.0,
          92.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "loadmess set 1"
        }
       },
       {
        "box": {
         "id": "obj-36",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          1980.0,
          180.0,
          80.0,
          22.0
         ],
         "outlettype": [],
         "text": "s sideman-to"
        }
       },
       {
        "box": {
         "id": "obj-37",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          1980.0,
          140.0,
          175.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "prepend /sideman/input/softest"
        }
       },
       {
        "box": {
         "id": "obj-38",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          2120.0,
          20.0,
          135.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "r /sideman/input/softest"
        }
       },
       {
        "box": {
         "id": "obj-39",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          2120.0,
          60.0,
          75.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "prepend set"
        }
       },
       {
        "box": {
         "id": "obj-40",
         "maxclass": "number",
         "numinlets": 1,
         "numoutlets": 2,
         "patching_rect": [
          1980.0,
          100.0,
          60.0,
          22.0
         ],
         "outlettype": [
          "",
          "bang"
         ],
         "fontsize": 11.0,
         "parameter_enable": 0,
         "minimum": 1,
         "maximum": 127,
         "presentation": 1,
         "presentation_rect": [
          214.0,
          26.0,
          62.0,
          20.0
         ],
         "hint": "input/softest: Notes struck softer than this are not heard, as what a pad picks up of its neighbours."
        }
       },
       {
        "box": {
         "id": "obj-41",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          1980.0,
          20.0,
          92.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "loadmess set 1"
        }
       },
       {
        "box": {
         "id": "obj-42",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          2420.0,
          180.0,
          80.0,
          22.0
         ],
         "outlettype": [],
         "text": "s sideman-to"
        }
       },
       {
        "box": {
         "id": "obj-43",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          2420.0,
          140.0,
          179.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "prepend /sideman/input/loudest"
        }
       },
       {
        "box": {
         "id": "obj-44",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          2560.0,
          20.0,
          139.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "r /sideman/input/loudest"
        }
       },
       {
        "box": {
         "id": "obj-45",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          2560.0,
          60.0,
          75.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "prepend set"
        }
       },
       {
        "box": {
         "id": "obj-46",
         "maxclass": "number",
         "numinlets": 1,
         "numoutlets": 2,
         "patching_rect": [
          2420.0,
          100.0,
          60.0,
          22.0
         ],
         "outlettype": [
          "",
          "bang"
         ],
         "fontsize": 11.0,
         "parameter_enable": 0,
         "minimum": 1,
         "maximum": 127,
         "presentation": 1,
         "presentation_rect": [
          214.0,
          50.0,
          62.0,
          20.0
         ],
         "hint": "input/loudest: Notes struck harder than this are not heard."
        }
       },
       {
        "box": {
         "id": "obj-47",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          2420.0,
          20.0,
          105.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "loadmess set 127"
        }
       },
       {
        "box": {
         "id": "obj-48",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          220.0,
          390.0,
          80.0,
          22.0
         ],
         "outlettype": [],
         "text": "s sideman-to"
        }
       },
       {
        "box": {
         "id": "obj-49",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          220.0,
          350.0,
          169.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "prepend /sideman/input/curve"
        }
       },
       {
        "box": {
         "id": "obj-50",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          360.0,
          230.0,
          129.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "r /sideman/input/curve"
        }
       },
       {
        "box": {
         "id": "obj-51",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          360.0,
          270.0,
          75.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "prepend set"
        }
       },
       {
        "box": {
         "id": "obj-52",
         "maxclass": "flonum",
         "numinlets": 1,
         "numoutlets": 2,
         "patching_rect": [
          220.0,
          310.0,
          60.0,
          22.0
         ],
         "outlettype": [
          "",
          "bang"
         ],
         "fontsize": 11.0,
         "parameter_enable": 0,
         "minimum": 0.25,
         "maximum": 4.0,
         "format": 6,
         "numdecimalplaces": 2,
         "presentation": 1,
         "presentation_rect": [
          214.0,
          74.0,
          62.0,
          20.0
         ],
         "hint": "input/curve: How velocities v are taken, as 127 (v / 127) ^ curve: below 1 lifts soft playing, above 1 lowers it."
        }
       },
       {
        "box": {
         "id": "obj-53",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          220.0,
          230.0,
          92.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "loadmess set 1"
        }
       },
       {
        "box": {
         "id": "obj-54",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          660.0,
          390.0,
          80.0,
          22.0
         ],
         "outlettype": [],
         "text": "s sideman-to"
        }
       },
       {
        "box": {
         "id": "obj-55",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          660.0,
          350.0,
          170.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "prepend /sideman/input/strum"
        }
       },
       {
        "box": {
         "id": "obj-56",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          800.0,
          230.0,
          130.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "r /sideman/input/strum"
        }
       },
       {
        "box": {
         "id": "obj-57",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          800.0,
          270.0,
          75.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "prepend set"
        }
       },
       {
        "box": {
         "id": "obj-58",
         "maxclass": "flonum",
         "numinlets": 1,
         "numoutlets": 2,
         "patching_rect": [
          660.0,
          310.0,
          60.0,
          22.0
         ],
         "outlettype": [
          "",
          "bang"
         ],
         "fontsize": 11.0,
         "parameter_enable": 0,
         "minimum": 0.0,
         "maximum": 100.0,
         "format": 6,
         "numdecimalplaces": 2,
         "presentation": 1,
         "presentation_rect": [
          214.0,
          98.0,
          62.0,
          20.0
         ],
         "hint": "input/strum: What is struck within this time of a chord's first note belongs to the chord, which is one onset."
        }
       },
       {
        "box": {
         "id": "obj-59",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          660.0,
          230.0,
          99.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "loadmess set 40"
        }
       },
       {
        "box": {
         "id": "obj-60",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          1100.0,
          390.0,
          80.0,
          22.0
         ],
         "outlettype": [],
         "text": "s sideman-to"
        }
       },
       {
        "box": {
         "id": "obj-61",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          1100.0,
          350.0,
          165.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "prepend /sideman/input/level"
        }
       },
       {
        "box": {
         "id": "obj-62",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          1240.0,
          230.0,
          125.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "r /sideman/input/level"
        }
       },
       {
        "box": {
         "id": "obj-63",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          1240.0,
          270.0,
          113.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "prepend setsymbol"
        }
       },
       {
        "box": {
         "id": "obj-64",
         "maxclass": "umenu",
         "numinlets": 1,
         "numoutlets": 3,
         "patching_rect": [
          1100.0,
          310.0,
          120.0,
          22.0
         ],
         "outlettype": [
          "int",
          "",
          ""
         ],
         "items": [
          "off",
          ",",
          "auto",
          ",",
          "on"
         ],
         "fontsize": 11.0,
         "parameter_enable": 0,
         "presentation": 1,
         "presentation_rect": [
          360.0,
          26.0,
          108.0,
          20.0
         ],
         "hint": "input/level: Accents from the metre in place of velocities: auto where 16 notes running had one and the same. The built-in drummer reads even velocities by the metre without it."
        }
       },
       {
        "box": {
         "id": "obj-65",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          1100.0,
          230.0,
          92.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "loadmess set 0"
        }
       },
       {
        "box": {
         "id": "obj-66",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          1540.0,
          390.0,
          80.0,
          22.0
         ],
         "outlettype": [],
         "text": "s sideman-to"
        }
       },
       {
        "box": {
         "id": "obj-67",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          1540.0,
          350.0,
          179.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "prepend /sideman/input/longest"
        }
       },
       {
        "box": {
         "id": "obj-68",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          1680.0,
          230.0,
          139.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "r /sideman/input/longest"
        }
       },
       {
        "box": {
         "id": "obj-69",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          1680.0,
          270.0,
          75.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "prepend set"
        }
       },
       {
        "box": {
         "id": "obj-70",
         "maxclass": "flonum",
         "numinlets": 1,
         "numoutlets": 2,
         "patching_rect": [
          1540.0,
          310.0,
          60.0,
          22.0
         ],
         "outlettype": [
          "",
          "bang"
         ],
         "fontsize": 11.0,
         "parameter_enable": 0,
         "minimum": 0.0,
         "maximum": 60.0,
         "format": 6,
         "numdecimalplaces": 2,
         "presentation": 1,
         "presentation_rect": [
          360.0,
          50.0,
          108.0,
          20.0
         ],
         "hint": "input/longest: A note that gets no end, as a pad's, is ended after this time; 0 waits for ever."
        }
       },
       {
        "box": {
         "id": "obj-71",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          1540.0,
          230.0,
          99.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "loadmess set 10"
        }
       },
       {
        "box": {
         "id": "obj-72",
         "maxclass": "panel",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          20.0,
          320.0,
          120.0,
          60.0
         ],
         "outlettype": [],
         "bgcolor": [
          0.89,
          0.9,
          0.92,
          1.0
         ],
         "background": 1,
         "rounded": 6,
         "presentation": 1,
         "presentation_rect": [
          0.0,
          0.0,
          476.0,
          154.0
         ]
        }
       }
      ],
      "lines": [
       {
        "patchline": {
         "source": [
          "obj-13",
          0
         ],
         "destination": [
          "obj-12",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-14",
          0
         ],
         "destination": [
          "obj-15",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-15",
          0
         ],
         "destination": [
          "obj-16",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-16",
          0
         ],
         "destination": [
          "obj-13",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-17",
          0
         ],
         "destination": [
          "obj-16",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-19",
          0
         ],
         "destination": [
          "obj-18",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-20",
          0
         ],
         "destination": [
          "obj-21",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-21",
          0
         ],
         "destination": [
          "obj-22",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-22",
          0
         ],
         "destination": [
          "obj-19",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-23",
          0
         ],
         "destination": [
          "obj-22",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-25",
          0
         ],
         "destination": [
          "obj-24",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-26",
          0
         ],
         "destination": [
          "obj-27",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-27",
          0
         ],
         "destination": [
          "obj-28",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-28",
          0
         ],
         "destination": [
          "obj-25",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-29",
          0
         ],
         "destination": [
          "obj-28",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-31",
          0
         ],
         "destination": [
          "obj-30",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-32",
          0
         ],
         "destination": [
          "obj-33",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-33",
          0
         ],
         "destination": [
          "obj-34",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-34",
          0
         ],
         "destination": [
          "obj-31",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-35",
          0
         ],
         "destination": [
          "obj-34",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-37",
          0
         ],
         "destination": [
          "obj-36",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-38",
          0
         ],
         "destination": [
          "obj-39",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-39",
          0
         ],
         "destination": [
          "obj-40",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-40",
          0
         ],
         "destination": [
          "obj-37",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-41",
          0
         ],
         "destination": [
          "obj-40",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-43",
          0
         ],
         "destination": [
          "obj-42",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-44",
          0
         ],
         "destination": [
          "obj-45",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-45",
          0
         ],
         "destination": [
          "obj-46",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-46",
          0
         ],
         "destination": [
          "obj-43",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-47",
          0
         ],
         "destination": [
          "obj-46",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-49",
          0
         ],
         "destination": [
          "obj-48",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-50",
          0
         ],
         "destination": [
          "obj-51",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-51",
          0
         ],
         "destination": [
          "obj-52",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-52",
          0
         ],
         "destination": [
          "obj-49",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-53",
          0
         ],
         "destination": [
          "obj-52",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-55",
          0
         ],
         "destination": [
          "obj-54",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-56",
          0
         ],
         "destination": [
          "obj-57",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-57",
          0
         ],
         "destination": [
          "obj-58",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-58",
          0
         ],
         "destination": [
          "obj-55",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-59",
          0
         ],
         "destination": [
          "obj-58",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-61",
          0
         ],
         "destination": [
          "obj-60",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-62",
          0
         ],
         "destination": [
          "obj-63",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-63",
          0
         ],
         "destination": [
          "obj-64",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-64",
          0
         ],
         "destination": [
          "obj-61",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-65",
          0
         ],
         "destination": [
          "obj-64",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-67",
          0
         ],
         "destination": [
          "obj-66",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-68",
          0
         ],
         "destination": [
          "obj-69",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-69",
          0
         ],
         "destination": [
          "obj-70",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-70",
          0
         ],
         "destination": [
          "obj-67",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-71",
          0
         ],
         "destination": [
          "obj-70",
          0
         ],
         "order": 0
        }
       }
      ],
      "dependency_cache": [],
      "autosave": 0
     },
     "outlettype": [],
     "embed": 1,
     "viewvisibility": 1,
     "border": 0,
     "enablehscroll": 0,
     "enablevscroll": 0,
     "presentation": 1,
     "presentation_rect": [
      8.0,
      698.0,
      476.0,
      154.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-11",
     "maxclass": "bpatcher",
     "numinlets": 0,
     "numoutlets": 0,
     "patching_rect": [
      492.0,
      698.0,
      456.0,
      154.0
     ],
     "patcher": {
      "fileversion": 1,
      "appversion": {
       "major": 8,
       "minor": 6,
       "revision": 0,
       "architecture": "x64",
       "modernui": 1
      },
      "classnamespace": "box",
      "rect": [
       60,
       80,
       2729.0,
       432.0
      ],
      "bglocked": 0,
      "openinpresentation": 1,
      "default_fontsize": 12.0,
      "default_fontface": 0,
      "default_fontname": "Arial",
      "gridonopen": 1,
      "gridsize": [
       15.0,
       15.0
      ],
      "gridsnaponopen": 1,
      "objectsnaponopen": 1,
      "statusbarvisible": 2,
      "toolbarvisible": 1,
      "lefttoolbarpinned": 0,
      "toptoolbarpinned": 0,
      "righttoolbarpinned": 0,
      "bottomtoolbarpinned": 0,
      "toolbars_unpinned_last_save": 0,
      "tallnewobj": 0,
      "boxanimatetime": 200,
      "enablehscroll": 1,
      "enablevscroll": 1,
      "devicewidth": 0.0,
      "description": "",
      "digest": "",
      "tags": "",
      "style": "",
      "subpatcher_template": "",
      "assistshowspatchername": 0,
      "boxes": [
       {
        "box": {
         "id": "obj-1",
         "maxclass": "comment",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          20.0,
          20.0,
          150.0,
          20.0
         ],
         "outlettype": [],
         "text": "Set-up",
         "fontsize": 13.0,
         "fontface": 1,
         "textcolor": [
          0.13,
          0.14,
          0.17,
          1.0
         ],
         "presentation": 1,
         "presentation_rect": [
          6.0,
          3.0,
          444.0,
          20.0
         ]
        }
       },
       {
        "box": {
         "id": "obj-2",
         "maxclass": "comment",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          20.0,
          46.0,
          150.0,
          20.0
         ],
         "outlettype": [],
         "text": "MIDI out, ms",
         "fontsize": 11.0,
         "textcolor": [
          0.13,
          0.14,
          0.17,
          1.0
         ],
         "presentation": 1,
         "presentation_rect": [
          7.0,
          25.0,
          85.0,
          20.0
         ]
        }
       },
       {
        "box": {
         "id": "obj-3",
         "maxclass": "comment",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          20.0,
          72.0,
          150.0,
          20.0
         ],
         "outlettype": [],
         "text": "sound, ms",
         "fontsize": 11.0,
         "textcolor": [
          0.13,
          0.14,
          0.17,
          1.0
         ],
         "presentation": 1,
         "presentation_rect": [
          7.0,
          49.0,
          85.0,
          20.0
         ]
        }
       },
       {
        "box": {
         "id": "obj-4",
         "maxclass": "comment",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          20.0,
          98.0,
          150.0,
          20.0
         ],
         "outlettype": [],
         "text": "OSC out, ms",
         "fontsize": 11.0,
         "textcolor": [
          0.13,
          0.14,
          0.17,
          1.0
         ],
         "presentation": 1,
         "presentation_rect": [
          7.0,
          73.0,
          85.0,
          20.0
         ]
        }
       },
       {
        "box": {
         "id": "obj-5",
         "maxclass": "comment",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          20.0,
          124.0,
          150.0,
          20.0
         ],
         "outlettype": [],
         "text": "MIDI in, ms",
         "fontsize": 11.0,
         "textcolor": [
          0.13,
          0.14,
          0.17,
          1.0
         ],
         "presentation": 1,
         "presentation_rect": [
          7.0,
          97.0,
          85.0,
          20.0
         ]
        }
       },
       {
        "box": {
         "id": "obj-6",
         "maxclass": "comment",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          20.0,
          150.0,
          150.0,
          20.0
         ],
         "outlettype": [],
         "text": "OSC in, ms",
         "fontsize": 11.0,
         "textcolor": [
          0.13,
          0.14,
          0.17,
          1.0
         ],
         "presentation": 1,
         "presentation_rect": [
          149.0,
          25.0,
          101.0,
          20.0
         ]
        }
       },
       {
        "box": {
         "id": "obj-7",
         "maxclass": "comment",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          20.0,
          176.0,
          150.0,
          20.0
         ],
         "outlettype": [],
         "text": "drums' channel",
         "fontsize": 11.0,
         "textcolor": [
          0.13,
          0.14,
          0.17,
          1.0
         ],
         "presentation": 1,
         "presentation_rect": [
          149.0,
          49.0,
          101.0,
          20.0
         ]
        }
       },
       {
        "box": {
         "id": "obj-8",
         "maxclass": "comment",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          20.0,
          202.0,
          150.0,
          20.0
         ],
         "outlettype": [],
         "text": "click channel",
         "fontsize": 11.0,
         "textcolor": [
          0.13,
          0.14,
          0.17,
          1.0
         ],
         "presentation": 1,
         "presentation_rect": [
          149.0,
          73.0,
          101.0,
          20.0
         ]
        }
       },
       {
        "box": {
         "id": "obj-9",
         "maxclass": "comment",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          20.0,
          228.0,
          150.0,
          20.0
         ],
         "outlettype": [],
         "text": "tap controller",
         "fontsize": 11.0,
         "textcolor": [
          0.13,
          0.14,
          0.17,
          1.0
         ],
         "presentation": 1,
         "presentation_rect": [
          301.0,
          25.0,
          101.0,
          20.0
         ]
        }
       },
       {
        "box": {
         "id": "obj-10",
         "maxclass": "comment",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          20.0,
          254.0,
          150.0,
          20.0
         ],
         "outlettype": [],
         "text": "tap key",
         "fontsize": 11.0,
         "textcolor": [
          0.13,
          0.14,
          0.17,
          1.0
         ],
         "presentation": 1,
         "presentation_rect": [
          301.0,
          49.0,
          101.0,
          20.0
         ]
        }
       },
       {
        "box": {
         "id": "obj-11",
         "maxclass": "comment",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          20.0,
          280.0,
          150.0,
          20.0
         ],
         "outlettype": [],
         "text": "foot-switch CC",
         "fontsize": 11.0,
         "textcolor": [
          0.13,
          0.14,
          0.17,
          1.0
         ],
         "presentation": 1,
         "presentation_rect": [
          301.0,
          73.0,
          101.0,
          20.0
         ]
        }
       },
       {
        "box": {
         "id": "obj-12",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          220.0,
          180.0,
          80.0,
          22.0
         ],
         "outlettype": [],
         "text": "s sideman-to"
        }
       },
       {
        "box": {
         "id": "obj-13",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          220.0,
          140.0,
          197.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "prepend /sideman/latency/midi_out"
        }
       },
       {
        "box": {
         "id": "obj-14",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          360.0,
          20.0,
          157.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "r /sideman/latency/midi_out"
        }
       },
       {
        "box": {
         "id": "obj-15",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          360.0,
          60.0,
          75.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "prepend set"
        }
       },
       {
        "box": {
         "id": "obj-16",
         "maxclass": "flonum",
         "numinlets": 1,
         "numoutlets": 2,
         "patching_rect": [
          220.0,
          100.0,
          60.0,
          22.0
         ],
         "outlettype": [
          "",
          "bang"
         ],
         "fontsize": 11.0,
         "parameter_enable": 0,
         "minimum": -150.0,
         "maximum": 150.0,
         "format": 6,
         "numdecimalplaces": 2,
         "presentation": 1,
         "presentation_rect": [
          92.0,
          26.0,
          52.0,
          20.0
         ],
         "hint": "latency/midi_out: How late MIDI outputs without a latency of their own are: hits go out that much early. A change is approached within seconds."
        }
       },
       {
        "box": {
         "id": "obj-17",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          220.0,
          20.0,
          92.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "loadmess set 0"
        }
       },
       {
        "box": {
         "id": "obj-18",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          660.0,
          180.0,
          80.0,
          22.0
         ],
         "outlettype": [],
         "text": "s sideman-to"
        }
       },
       {
        "box": {
         "id": "obj-19",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          660.0,
          140.0,
          185.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "prepend /sideman/latency/sound"
        }
       },
       {
        "box": {
         "id": "obj-20",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          800.0,
          20.0,
          145.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "r /sideman/latency/sound"
        }
       },
       {
        "box": {
         "id": "obj-21",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          800.0,
          60.0,
          75.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "prepend set"
        }
       },
       {
        "box": {
         "id": "obj-22",
         "maxclass": "flonum",
         "numinlets": 1,
         "numoutlets": 2,
         "patching_rect": [
          660.0,
          100.0,
          60.0,
          22.0
         ],
         "outlettype": [
          "",
          "bang"
         ],
         "fontsize": 11.0,
         "parameter_enable": 0,
         "minimum": -150.0,
         "maximum": 150.0,
         "format": 6,
         "numdecimalplaces": 2,
         "presentation": 1,
         "presentation_rect": [
          92.0,
          50.0,
          52.0,
          20.0
         ],
         "hint": "latency/sound: How late the built-in sound is beside what its device tells: hits go out that much early. A change is approached within seconds."
        }
       },
       {
        "box": {
         "id": "obj-23",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          660.0,
          20.0,
          92.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "loadmess set 0"
        }
       },
       {
        "box": {
         "id": "obj-24",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          1100.0,
          180.0,
          80.0,
          22.0
         ],
         "outlettype": [],
         "text": "s sideman-to"
        }
       },
       {
        "box": {
         "id": "obj-25",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          1100.0,
          140.0,
          194.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "prepend /sideman/latency/osc_out"
        }
       },
       {
        "box": {
         "id": "obj-26",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          1240.0,
          20.0,
          154.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "r /sideman/latency/osc_out"
        }
       },
       {
        "box": {
         "id": "obj-27",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          1240.0,
          60.0,
          75.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "prepend set"
        }
       },
       {
        "box": {
         "id": "obj-28",
         "maxclass": "flonum",
         "numinlets": 1,
         "numoutlets": 2,
         "patching_rect": [
          1100.0,
          100.0,
          60.0,
          22.0
         ],
         "outlettype": [
          "",
          "bang"
         ],
         "fontsize": 11.0,
         "parameter_enable": 0,
         "minimum": -150.0,
         "maximum": 150.0,
         "format": 6,
         "numdecimalplaces": 2,
         "presentation": 1,
         "presentation_rect": [
          92.0,
          74.0,
          52.0,
          20.0
         ],
         "hint": "latency/osc_out: How late hits over OSC are heard: hits go out that much early. A change is approached within seconds."
        }
       },
       {
        "box": {
         "id": "obj-29",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          1100.0,
          20.0,
          92.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "loadmess set 0"
        }
       },
       {
        "box": {
         "id": "obj-30",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          1540.0,
          180.0,
          80.0,
          22.0
         ],
         "outlettype": [],
         "text": "s sideman-to"
        }
       },
       {
        "box": {
         "id": "obj-31",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          1540.0,
          140.0,
          190.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "prepend /sideman/latency/midi_in"
        }
       },
       {
        "box": {
         "id": "obj-32",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          1680.0,
          20.0,
          150.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "r /sideman/latency/midi_in"
        }
       },
       {
        "box": {
         "id": "obj-33",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          1680.0,
          60.0,
          75.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "prepend set"
        }
       },
       {
        "box": {
         "id": "obj-34",
         "maxclass": "flonum",
         "numinlets": 1,
         "numoutlets": 2,
         "patching_rect": [
          1540.0,
          100.0,
          60.0,
          22.0
         ],
         "outlettype": [
          "",
          "bang"
         ],
         "fontsize": 11.0,
         "parameter_enable": 0,
         "minimum": -500.0,
         "maximum": 500.0,
         "format": 6,
         "numdecimalplaces": 2,
         "presentation": 1,
         "presentation_rect": [
          92.0,
          98.0,
          52.0,
          20.0
         ],
         "hint": "latency/midi_in: How late notes that come through MIDI inputs without a latency of their own are: they are taken as played that much earlier."
        }
       },
       {
        "box": {
         "id": "obj-35",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          1540.0,
          20.0,
          92.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "loadmess set 0"
        }
       },
       {
        "box": {
         "id": "obj-36",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          1980.0,
          180.0,
          80.0,
          22.0
         ],
         "outlettype": [],
         "text": "s sideman-to"
        }
       },
       {
        "box": {
         "id": "obj-37",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          1980.0,
          140.0,
          187.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "prepend /sideman/latency/osc_in"
        }
       },
       {
        "box": {
         "id": "obj-38",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          2120.0,
          20.0,
          147.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "r /sideman/latency/osc_in"
        }
       },
       {
        "box": {
         "id": "obj-39",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          2120.0,
          60.0,
          75.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "prepend set"
        }
       },
       {
        "box": {
         "id": "obj-40",
         "maxclass": "flonum",
         "numinlets": 1,
         "numoutlets": 2,
         "patching_rect": [
          1980.0,
          100.0,
          60.0,
          22.0
         ],
         "outlettype": [
          "",
          "bang"
         ],
         "fontsize": 11.0,
         "parameter_enable": 0,
         "minimum": -500.0,
         "maximum": 500.0,
         "format": 6,
         "numdecimalplaces": 2,
         "presentation": 1,
         "presentation_rect": [
          250.0,
          26.0,
          46.0,
          20.0
         ],
         "hint": "latency/osc_in: How late notes that come over OSC are: they are taken as played that much earlier."
        }
       },
       {
        "box": {
         "id": "obj-41",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          1980.0,
          20.0,
          92.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "loadmess set 0"
        }
       },
       {
        "box": {
         "id": "obj-42",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          2420.0,
          180.0,
          80.0,
          22.0
         ],
         "outlettype": [],
         "text": "s sideman-to"
        }
       },
       {
        "box": {
         "id": "obj-43",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          2420.0,
          140.0,
          189.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "prepend /sideman/drums/channel"
        }
       },
       {
        "box": {
         "id": "obj-44",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          2560.0,
          20.0,
          149.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "r /sideman/drums/channel"
        }
       },
       {
        "box": {
         "id": "obj-45",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          2560.0,
          60.0,
          75.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "prepend set"
        }
       },
       {
        "box": {
         "id": "obj-46",
         "maxclass": "number",
         "numinlets": 1,
         "numoutlets": 2,
         "patching_rect": [
          2420.0,
          100.0,
          60.0,
          22.0
         ],
         "outlettype": [
          "",
          "bang"
         ],
         "fontsize": 11.0,
         "parameter_enable": 0,
         "minimum": 1,
         "maximum": 16,
         "presentation": 1,
         "presentation_rect": [
          250.0,
          50.0,
          46.0,
          20.0
         ],
         "hint": "drums/channel: The channel that the drums are sent on."
        }
       },
       {
        "box": {
         "id": "obj-47",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          2420.0,
          20.0,
          99.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "loadmess set 10"
        }
       },
       {
        "box": {
         "id": "obj-48",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          220.0,
          390.0,
          80.0,
          22.0
         ],
         "outlettype": [],
         "text": "s sideman-to"
        }
       },
       {
        "box": {
         "id": "obj-49",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          220.0,
          350.0,
          233.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "prepend /sideman/transport/click_channel"
        }
       },
       {
        "box": {
         "id": "obj-50",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          360.0,
          230.0,
          193.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "r /sideman/transport/click_channel"
        }
       },
       {
        "box": {
         "id": "obj-51",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          360.0,
          270.0,
          75.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "prepend set"
        }
       },
       {
        "box": {
         "id": "obj-52",
         "maxclass": "number",
         "numinlets": 1,
         "numoutlets": 2,
         "patching_rect": [
          220.0,
          310.0,
          60.0,
          22.0
         ],
         "outlettype": [
          "",
          "bang"
         ],
         "fontsize": 11.0,
         "parameter_enable": 0,
         "minimum": 1,
         "maximum": 16,
         "presentation": 1,
         "presentation_rect": [
          250.0,
          74.0,
          46.0,
          20.0
         ],
         "hint": "transport/click_channel: The channel that the click is sent on."
        }
       },
       {
        "box": {
         "id": "obj-53",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          220.0,
          230.0,
          99.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "loadmess set 10"
        }
       },
       {
        "box": {
         "id": "obj-54",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          660.0,
          390.0,
          80.0,
          22.0
         ],
         "outlettype": [],
         "text": "s sideman-to"
        }
       },
       {
        "box": {
         "id": "obj-55",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          660.0,
          350.0,
          221.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "prepend /sideman/transport/tap_control"
        }
       },
       {
        "box": {
         "id": "obj-56",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          800.0,
          230.0,
          181.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "r /sideman/transport/tap_control"
        }
       },
       {
        "box": {
         "id": "obj-57",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          800.0,
          270.0,
          75.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "prepend set"
        }
       },
       {
        "box": {
         "id": "obj-58",
         "maxclass": "number",
         "numinlets": 1,
         "numoutlets": 2,
         "patching_rect": [
          660.0,
          310.0,
          60.0,
          22.0
         ],
         "outlettype": [
          "",
          "bang"
         ],
         "fontsize": 11.0,
         "parameter_enable": 0,
         "minimum": -1,
         "maximum": 119,
         "presentation": 1,
         "presentation_rect": [
          402.0,
          26.0,
          46.0,
          20.0
         ],
         "hint": "transport/tap_control: The controller (CC) that taps the tempo when it rises to 64 or more; -1 for none."
        }
       },
       {
        "box": {
         "id": "obj-59",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          660.0,
          230.0,
          96.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "loadmess set -1"
        }
       },
       {
        "box": {
         "id": "obj-60",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          1100.0,
          390.0,
          80.0,
          22.0
         ],
         "outlettype": [],
         "text": "s sideman-to"
        }
       },
       {
        "box": {
         "id": "obj-61",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          1100.0,
          350.0,
          208.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "prepend /sideman/transport/tap_note"
        }
       },
       {
        "box": {
         "id": "obj-62",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          1240.0,
          230.0,
          168.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "r /sideman/transport/tap_note"
        }
       },
       {
        "box": {
         "id": "obj-63",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          1240.0,
          270.0,
          75.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "prepend set"
        }
       },
       {
        "box": {
         "id": "obj-64",
         "maxclass": "number",
         "numinlets": 1,
         "numoutlets": 2,
         "patching_rect": [
          1100.0,
          310.0,
          60.0,
          22.0
         ],
         "outlettype": [
          "",
          "bang"
         ],
         "fontsize": 11.0,
         "parameter_enable": 0,
         "minimum": -1,
         "maximum": 127,
         "presentation": 1,
         "presentation_rect": [
          402.0,
          50.0,
          46.0,
          20.0
         ],
         "hint": "transport/tap_note: The key or pad that taps the tempo, and is not played; -1 for none."
        }
       },
       {
        "box": {
         "id": "obj-65",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          1100.0,
          230.0,
          96.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "loadmess set -1"
        }
       },
       {
        "box": {
         "id": "obj-66",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          1540.0,
          390.0,
          80.0,
          22.0
         ],
         "outlettype": [],
         "text": "s sideman-to"
        }
       },
       {
        "box": {
         "id": "obj-67",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          1540.0,
          350.0,
          221.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "prepend /sideman/transport/foot_switch"
        }
       },
       {
        "box": {
         "id": "obj-68",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          1680.0,
          230.0,
          181.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "r /sideman/transport/foot_switch"
        }
       },
       {
        "box": {
         "id": "obj-69",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          1680.0,
          270.0,
          75.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "prepend set"
        }
       },
       {
        "box": {
         "id": "obj-70",
         "maxclass": "number",
         "numinlets": 1,
         "numoutlets": 2,
         "patching_rect": [
          1540.0,
          310.0,
          60.0,
          22.0
         ],
         "outlettype": [
          "",
          "bang"
         ],
         "fontsize": 11.0,
         "parameter_enable": 0,
         "minimum": -1,
         "maximum": 119,
         "presentation": 1,
         "presentation_rect": [
          402.0,
          74.0,
          46.0,
          20.0
         ],
         "hint": "transport/foot_switch: The controller (CC) that starts and stops the band when it rises to 64 or more; -1 for none."
        }
       },
       {
        "box": {
         "id": "obj-71",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          1540.0,
          230.0,
          96.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "loadmess set -1"
        }
       },
       {
        "box": {
         "id": "obj-72",
         "maxclass": "panel",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          20.0,
          320.0,
          120.0,
          60.0
         ],
         "outlettype": [],
         "bgcolor": [
          0.89,
          0.9,
          0.92,
          1.0
         ],
         "background": 1,
         "rounded": 6,
         "presentation": 1,
         "presentation_rect": [
          0.0,
          0.0,
          456.0,
          154.0
         ]
        }
       }
      ],
      "lines": [
       {
        "patchline": {
         "source": [
          "obj-13",
          0
         ],
         "destination": [
          "obj-12",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-14",
          0
         ],
         "destination": [
          "obj-15",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-15",
          0
         ],
         "destination": [
          "obj-16",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-16",
          0
         ],
         "destination": [
          "obj-13",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-17",
          0
         ],
         "destination": [
          "obj-16",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-19",
          0
         ],
         "destination": [
          "obj-18",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-20",
          0
         ],
         "destination": [
          "obj-21",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-21",
          0
         ],
         "destination": [
          "obj-22",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-22",
          0
         ],
         "destination": [
          "obj-19",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-23",
          0
         ],
         "destination": [
          "obj-22",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-25",
          0
         ],
         "destination": [
          "obj-24",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-26",
          0
         ],
         "destination": [
          "obj-27",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-27",
          0
         ],
         "destination": [
          "obj-28",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-28",
          0
         ],
         "destination": [
          "obj-25",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-29",
          0
         ],
         "destination": [
          "obj-28",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-31",
          0
         ],
         "destination": [
          "obj-30",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-32",
          0
         ],
         "destination": [
          "obj-33",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-33",
          0
         ],
         "destination": [
          "obj-34",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-34",
          0
         ],
         "destination": [
          "obj-31",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-35",
          0
         ],
         "destination": [
          "obj-34",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-37",
          0
         ],
         "destination": [
          "obj-36",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-38",
          0
         ],
         "destination": [
          "obj-39",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-39",
          0
         ],
         "destination": [
          "obj-40",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-40",
          0
         ],
         "destination": [
          "obj-37",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-41",
          0
         ],
         "destination": [
          "obj-40",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-43",
          0
         ],
         "destination": [
          "obj-42",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-44",
          0
         ],
         "destination": [
          "obj-45",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-45",
          0
         ],
         "destination": [
          "obj-46",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-46",
          0
         ],
         "destination": [
          "obj-43",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-47",
          0
         ],
         "destination": [
          "obj-46",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-49",
          0
         ],
         "destination": [
          "obj-48",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-50",
          0
         ],
         "destination": [
          "obj-51",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-51",
          0
         ],
         "destination": [
          "obj-52",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-52",
          0
         ],
         "destination": [
          "obj-49",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-53",
          0
         ],
         "destination": [
          "obj-52",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-55",
          0
         ],
         "destination": [
          "obj-54",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-56",
          0
         ],
         "destination": [
          "obj-57",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-57",
          0
         ],
         "destination": [
          "obj-58",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-58",
          0
         ],
         "destination": [
          "obj-55",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-59",
          0
         ],
         "destination": [
          "obj-58",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-61",
          0
         ],
         "destination": [
          "obj-60",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-62",
          0
         ],
         "destination": [
          "obj-63",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-63",
          0
         ],
         "destination": [
          "obj-64",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-64",
          0
         ],
         "destination": [
          "obj-61",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-65",
          0
         ],
         "destination": [
          "obj-64",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-67",
          0
         ],
         "destination": [
          "obj-66",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-68",
          0
         ],
         "destination": [
          "obj-69",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-69",
          0
         ],
         "destination": [
          "obj-70",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-70",
          0
         ],
         "destination": [
          "obj-67",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-71",
          0
         ],
         "destination": [
          "obj-70",
          0
         ],
         "order": 0
        }
       }
      ],
      "dependency_cache": [],
      "autosave": 0
     },
     "outlettype": [],
     "embed": 1,
     "viewvisibility": 1,
     "border": 0,
     "enablehscroll": 0,
     "enablevscroll": 0,
     "presentation": 1,
     "presentation_rect": [
      492.0,
      698.0,
      456.0,
      154.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-12",
     "maxclass": "bpatcher",
     "numinlets": 0,
     "numoutlets": 0,
     "patching_rect": [
      956.0,
      698.0,
      372.0,
      154.0
     ],
     "patcher": {
      "fileversion": 1,
      "appversion": {
       "major": 8,
       "minor": 6,
       "revision": 0,
       "architecture": "x64",
       "modernui": 1
      },
      "classnamespace": "box",
      "rect": [
       60,
       80,
       2573.0,
       392.0
      ],
      "bglocked": 0,
      "openinpresentation": 1,
      "default_fontsize": 12.0,
      "default_fontface": 0,
      "default_fontname": "Arial",
      "gridonopen": 1,
      "gridsize": [
       15.0,
       15.0
      ],
      "gridsnaponopen": 1,
      "objectsnaponopen": 1,
      "statusbarvisible": 2,
      "toolbarvisible": 1,
      "lefttoolbarpinned": 0,
      "toptoolbarpinned": 0,
      "righttoolbarpinned": 0,
      "bottomtoolbarpinned": 0,
      "toolbars_unpinned_last_save": 0,
      "tallnewobj": 0,
      "boxanimatetime": 200,
      "enablehscroll": 1,
      "enablevscroll": 1,
      "devicewidth": 0.0,
      "description": "",
      "digest": "",
      "tags": "",
      "style": "",
      "subpatcher_template": "",
      "assistshowspatchername": 0,
      "boxes": [
       {
        "box": {
         "id": "obj-1",
         "maxclass": "comment",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          20.0,
          20.0,
          150.0,
          20.0
         ],
         "outlettype": [],
         "text": "MIDI learn",
         "fontsize": 13.0,
         "fontface": 1,
         "textcolor": [
          0.13,
          0.14,
          0.17,
          1.0
         ],
         "presentation": 1,
         "presentation_rect": [
          6.0,
          3.0,
          360.0,
          20.0
         ]
        }
       },
       {
        "box": {
         "id": "obj-2",
         "maxclass": "comment",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          20.0,
          46.0,
          150.0,
          20.0
         ],
         "outlettype": [],
         "text": "turn by MIDI",
         "fontsize": 11.0,
         "textcolor": [
          0.13,
          0.14,
          0.17,
          1.0
         ],
         "presentation": 1,
         "presentation_rect": [
          7.0,
          25.0,
          87.0,
          20.0
         ]
        }
       },
       {
        "box": {
         "id": "obj-3",
         "maxclass": "comment",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          20.0,
          72.0,
          150.0,
          20.0
         ],
         "outlettype": [],
         "text": "no more",
         "fontsize": 11.0,
         "textcolor": [
          0.13,
          0.14,
          0.17,
          1.0
         ],
         "presentation": 1,
         "presentation_rect": [
          7.0,
          49.0,
          87.0,
          20.0
         ]
        }
       },
       {
        "box": {
         "id": "obj-4",
         "maxclass": "comment",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          20.0,
          98.0,
          150.0,
          20.0
         ],
         "outlettype": [],
         "text": "bind",
         "fontsize": 11.0,
         "textcolor": [
          0.13,
          0.14,
          0.17,
          1.0
         ],
         "presentation": 1,
         "presentation_rect": [
          7.0,
          73.0,
          87.0,
          20.0
         ]
        }
       },
       {
        "box": {
         "id": "obj-5",
         "maxclass": "comment",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          20.0,
          124.0,
          150.0,
          20.0
         ],
         "outlettype": [],
         "text": "take over",
         "fontsize": 11.0,
         "textcolor": [
          0.13,
          0.14,
          0.17,
          1.0
         ],
         "presentation": 1,
         "presentation_rect": [
          7.0,
          97.0,
          87.0,
          20.0
         ]
        }
       },
       {
        "box": {
         "id": "obj-6",
         "maxclass": "comment",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          20.0,
          150.0,
          150.0,
          20.0
         ],
         "outlettype": [],
         "text": "turned by",
         "fontsize": 11.0,
         "textcolor": [
          0.13,
          0.14,
          0.17,
          1.0
         ],
         "presentation": 1,
         "presentation_rect": [
          7.0,
          121.0,
          87.0,
          20.0
         ]
        }
       },
       {
        "box": {
         "id": "obj-7",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          220.0,
          180.0,
          80.0,
          22.0
         ],
         "outlettype": [],
         "text": "s sideman-to"
        }
       },
       {
        "box": {
         "id": "obj-8",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          220.0,
          140.0,
          163.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "prepend /sideman/midi/learn"
        }
       },
       {
        "box": {
         "id": "obj-9",
         "maxclass": "textedit",
         "numinlets": 1,
         "numoutlets": 4,
         "patching_rect": [
          220.0,
          50.0,
          100.0,
          20.0
         ],
         "outlettype": [
          "",
          "int",
          "",
          ""
         ],
         "text": "",
         "keymode": 1,
         "outputmode": 1,
         "lines": 1,
         "fontsize": 11.0,
         "parameter_enable": 0,
         "presentation": 1,
         "presentation_rect": [
          94.0,
          26.0,
          200.0,
          20.0
         ],
         "hint": "midi/learn: The next knob, key or pad that is moved turns this parameter from then on, or gives it this value."
        }
       },
       {
        "box": {
         "id": "obj-10",
         "maxclass": "textbutton",
         "numinlets": 1,
         "numoutlets": 3,
         "patching_rect": [
          220.0,
          20.0,
          100.0,
          20.0
         ],
         "outlettype": [
          "",
          "",
          "int"
         ],
         "text": "learn",
         "mode": 0,
         "outputmode": 0,
         "fontsize": 11.0,
         "rounded": 4.0,
         "parameter_enable": 0,
         "presentation": 1,
         "presentation_rect": [
          300.0,
          26.0,
          62.0,
          18.0
         ],
         "hint": "midi/learn: The next knob, key or pad that is moved turns this parameter from then on, or gives it this value."
        }
       },
       {
        "box": {
         "id": "obj-11",
         "maxclass": "newobj",
         "numinlets": 2,
         "numoutlets": 2,
         "patching_rect": [
          220.0,
          80.0,
          61.0,
          22.0
         ],
         "outlettype": [
          "",
          ""
         ],
         "text": "route text"
        }
       },
       {
        "box": {
         "id": "obj-12",
         "maxclass": "newobj",
         "numinlets": 2,
         "numoutlets": 2,
         "patching_rect": [
          220.0,
          110.0,
          69.0,
          22.0
         ],
         "outlettype": [
          "",
          ""
         ],
         "text": "route bang"
        }
       },
       {
        "box": {
         "id": "obj-13",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          660.0,
          180.0,
          80.0,
          22.0
         ],
         "outlettype": [],
         "text": "s sideman-to"
        }
       },
       {
        "box": {
         "id": "obj-14",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          660.0,
          140.0,
          167.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "prepend /sideman/midi/forget"
        }
       },
       {
        "box": {
         "id": "obj-15",
         "maxclass": "textedit",
         "numinlets": 1,
         "numoutlets": 4,
         "patching_rect": [
          660.0,
          50.0,
          100.0,
          20.0
         ],
         "outlettype": [
          "",
          "int",
          "",
          ""
         ],
         "text": "",
         "keymode": 1,
         "outputmode": 1,
         "lines": 1,
         "fontsize": 11.0,
         "parameter_enable": 0,
         "presentation": 1,
         "presentation_rect": [
          94.0,
          50.0,
          200.0,
          20.0
         ],
         "hint": "midi/forget: No knob turns this parameter any more."
        }
       },
       {
        "box": {
         "id": "obj-16",
         "maxclass": "textbutton",
         "numinlets": 1,
         "numoutlets": 3,
         "patching_rect": [
          660.0,
          20.0,
          100.0,
          20.0
         ],
         "outlettype": [
          "",
          "",
          "int"
         ],
         "text": "forget",
         "mode": 0,
         "outputmode": 0,
         "fontsize": 11.0,
         "rounded": 4.0,
         "parameter_enable": 0,
         "presentation": 1,
         "presentation_rect": [
          300.0,
          50.0,
          62.0,
          18.0
         ],
         "hint": "midi/forget: No knob turns this parameter any more."
        }
       },
       {
        "box": {
         "id": "obj-17",
         "maxclass": "newobj",
         "numinlets": 2,
         "numoutlets": 2,
         "patching_rect": [
          660.0,
          80.0,
          61.0,
          22.0
         ],
         "outlettype": [
          "",
          ""
         ],
         "text": "route text"
        }
       },
       {
        "box": {
         "id": "obj-18",
         "maxclass": "newobj",
         "numinlets": 2,
         "numoutlets": 2,
         "patching_rect": [
          660.0,
          110.0,
          69.0,
          22.0
         ],
         "outlettype": [
          "",
          ""
         ],
         "text": "route bang"
        }
       },
       {
        "box": {
         "id": "obj-19",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          1100.0,
          180.0,
          80.0,
          22.0
         ],
         "outlettype": [],
         "text": "s sideman-to"
        }
       },
       {
        "box": {
         "id": "obj-20",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          1100.0,
          140.0,
          159.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "prepend /sideman/midi/bind"
        }
       },
       {
        "box": {
         "id": "obj-21",
         "maxclass": "textedit",
         "numinlets": 1,
         "numoutlets": 4,
         "patching_rect": [
          1100.0,
          50.0,
          100.0,
          20.0
         ],
         "outlettype": [
          "",
          "int",
          "",
          ""
         ],
         "text": "",
         "keymode": 1,
         "outputmode": 1,
         "lines": 1,
         "fontsize": 11.0,
         "parameter_enable": 0,
         "presentation": 1,
         "presentation_rect": [
          94.0,
          74.0,
          200.0,
          20.0
         ],
         "hint": "midi/bind: Binds a control without moving it; sent back when one was learned."
        }
       },
       {
        "box": {
         "id": "obj-22",
         "maxclass": "textbutton",
         "numinlets": 1,
         "numoutlets": 3,
         "patching_rect": [
          1100.0,
          20.0,
          100.0,
          20.0
         ],
         "outlettype": [
          "",
          "",
          "int"
         ],
         "text": "bind",
         "mode": 0,
         "outputmode": 0,
         "fontsize": 11.0,
         "rounded": 4.0,
         "parameter_enable": 0,
         "presentation": 1,
         "presentation_rect": [
          300.0,
          74.0,
          62.0,
          18.0
         ],
         "hint": "midi/bind: Binds a control without moving it; sent back when one was learned."
        }
       },
       {
        "box": {
         "id": "obj-23",
         "maxclass": "newobj",
         "numinlets": 2,
         "numoutlets": 2,
         "patching_rect": [
          1100.0,
          80.0,
          61.0,
          22.0
         ],
         "outlettype": [
          "",
          ""
         ],
         "text": "route text"
        }
       },
       {
        "box": {
         "id": "obj-24",
         "maxclass": "newobj",
         "numinlets": 2,
         "numoutlets": 2,
         "patching_rect": [
          1100.0,
          110.0,
          69.0,
          22.0
         ],
         "outlettype": [
          "",
          ""
         ],
         "text": "route bang"
        }
       },
       {
        "box": {
         "id": "obj-25",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          1540.0,
          180.0,
          80.0,
          22.0
         ],
         "outlettype": [],
         "text": "s sideman-to"
        }
       },
       {
        "box": {
         "id": "obj-26",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          1540.0,
          140.0,
          182.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "prepend /sideman/midi/takeover"
        }
       },
       {
        "box": {
         "id": "obj-27",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          1680.0,
          20.0,
          142.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "r /sideman/midi/takeover"
        }
       },
       {
        "box": {
         "id": "obj-28",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          1680.0,
          60.0,
          113.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "prepend setsymbol"
        }
       },
       {
        "box": {
         "id": "obj-29",
         "maxclass": "umenu",
         "numinlets": 1,
         "numoutlets": 3,
         "patching_rect": [
          1540.0,
          100.0,
          120.0,
          22.0
         ],
         "outlettype": [
          "int",
          "",
          ""
         ],
         "items": [
          "pick",
          "up",
          ",",
          "jump"
         ],
         "fontsize": 11.0,
         "parameter_enable": 0,
         "presentation": 1,
         "presentation_rect": [
          94.0,
          98.0,
          98.0,
          20.0
         ],
         "hint": "midi/takeover: Whether a knob turns its parameter at once, or from when it has reached the present value on."
        }
       },
       {
        "box": {
         "id": "obj-30",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          1540.0,
          20.0,
          92.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "loadmess set 0"
        }
       },
       {
        "box": {
         "id": "obj-31",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          1980.0,
          180.0,
          80.0,
          22.0
         ],
         "outlettype": [],
         "text": "s sideman-to"
        }
       },
       {
        "box": {
         "id": "obj-32",
         "maxclass": "textbutton",
         "numinlets": 1,
         "numoutlets": 3,
         "patching_rect": [
          1980.0,
          60.0,
          100.0,
          20.0
         ],
         "outlettype": [
          "",
          "",
          "int"
         ],
         "text": "no waiting",
         "mode": 0,
         "outputmode": 0,
         "fontsize": 11.0,
         "rounded": 4.0,
         "parameter_enable": 0,
         "presentation": 1,
         "presentation_rect": [
          196.0,
          98.0,
          84.0,
          18.0
         ],
         "hint": "midi/cancel: Waits for no knob any more."
        }
       },
       {
        "box": {
         "id": "obj-33",
         "maxclass": "message",
         "numinlets": 2,
         "numoutlets": 1,
         "patching_rect": [
          1980.0,
          140.0,
          130.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "/sideman/midi/cancel"
        }
       },
       {
        "box": {
         "id": "obj-34",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          2420.0,
          180.0,
          80.0,
          22.0
         ],
         "outlettype": [],
         "text": "s sideman-to"
        }
       },
       {
        "box": {
         "id": "obj-35",
         "maxclass": "textbutton",
         "numinlets": 1,
         "numoutlets": 3,
         "patching_rect": [
          2420.0,
          60.0,
          100.0,
          20.0
         ],
         "outlettype": [
          "",
          "",
          "int"
         ],
         "text": "refresh",
         "mode": 0,
         "outputmode": 0,
         "fontsize": 11.0,
         "rounded": 4.0,
         "parameter_enable": 0,
         "presentation": 1,
         "presentation_rect": [
          286.0,
          98.0,
          76.0,
          18.0
         ],
         "hint": "midi/refresh: Sends the value of all that is bound to the controllers, for their faders and lights."
        }
       },
       {
        "box": {
         "id": "obj-36",
         "maxclass": "message",
         "numinlets": 2,
         "numoutlets": 1,
         "patching_rect": [
          2420.0,
          140.0,
          133.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "/sideman/midi/refresh"
        }
       },
       {
        "box": {
         "id": "obj-37",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          220.0,
          230.0,
          119.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "r /sideman/midi/bind"
        }
       },
       {
        "box": {
         "id": "obj-38",
         "maxclass": "message",
         "numinlets": 2,
         "numoutlets": 1,
         "patching_rect": [
          220.0,
          350.0,
          100.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "",
         "fontsize": 11.0,
         "ignoreclick": 1,
         "bgcolor": [
          0.98,
          0.98,
          0.98,
          1.0
         ],
         "presentation": 1,
         "presentation_rect": [
          94.0,
          122.0,
          268.0,
          20.0
         ]
        }
       },
       {
        "box": {
         "id": "obj-39",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          220.0,
          310.0,
          75.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "prepend set"
        }
       },
       {
        "box": {
         "id": "obj-40",
         "maxclass": "panel",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          20.0,
          190.0,
          120.0,
          60.0
         ],
         "outlettype": [],
         "bgcolor": [
          0.89,
          0.9,
          0.92,
          1.0
         ],
         "background": 1,
         "rounded": 6,
         "presentation": 1,
         "presentation_rect": [
          0.0,
          0.0,
          372.0,
          154.0
         ]
        }
       }
      ],
      "lines": [
       {
        "patchline": {
         "source": [
          "obj-8",
          0
         ],
         "destination": [
          "obj-7",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-10",
          0
         ],
         "destination": [
          "obj-9",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-9",
          0
         ],
         "destination": [
          "obj-11",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-11",
          0
         ],
         "destination": [
          "obj-12",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-12",
          1
         ],
         "destination": [
          "obj-8",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-14",
          0
         ],
         "destination": [
          "obj-13",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-16",
          0
         ],
         "destination": [
          "obj-15",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-15",
          0
         ],
         "destination": [
          "obj-17",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-17",
          0
         ],
         "destination": [
          "obj-18",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-18",
          1
         ],
         "destination": [
          "obj-14",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-20",
          0
         ],
         "destination": [
          "obj-19",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-22",
          0
         ],
         "destination": [
          "obj-21",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-21",
          0
         ],
         "destination": [
          "obj-23",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-23",
          0
         ],
         "destination": [
          "obj-24",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-24",
          1
         ],
         "destination": [
          "obj-20",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-26",
          0
         ],
         "destination": [
          "obj-25",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-27",
          0
         ],
         "destination": [
          "obj-28",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-28",
          0
         ],
         "destination": [
          "obj-29",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-29",
          0
         ],
         "destination": [
          "obj-26",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-30",
          0
         ],
         "destination": [
          "obj-29",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-32",
          0
         ],
         "destination": [
          "obj-33",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-33",
          0
         ],
         "destination": [
          "obj-31",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-35",
          0
         ],
         "destination": [
          "obj-36",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-36",
          0
         ],
         "destination": [
          "obj-34",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-37",
          0
         ],
         "destination": [
          "obj-39",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-39",
          0
         ],
         "destination": [
          "obj-38",
          0
         ],
         "order": 0
        }
       }
      ],
      "dependency_cache": [],
      "autosave": 0
     },
     "outlettype": [],
     "embed": 1,
     "viewvisibility": 1,
     "border": 0,
     "enablehscroll": 0,
     "enablevscroll": 0,
     "presentation": 1,
     "presentation_rect": [
      956.0,
      698.0,
      372.0,
      154.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-13",
     "maxclass": "newobj",
     "numinlets": 0,
     "numoutlets": 0,
     "patching_rect": [
      8.0,
      868.0,
      80.0,
      22.0
     ],
     "patcher": {
      "fileversion": 1,
      "appversion": {
       "major": 8,
       "minor": 6,
       "revision": 0,
       "architecture": "x64",
       "modernui": 1
      },
      "classnamespace": "box",
      "rect": [
       60,
       80,
       1020.0,
       342.0
      ],
      "bglocked": 0,
      "openinpresentation": 0,
      "default_fontsize": 12.0,
      "default_fontface": 0,
      "default_fontname": "Arial",
      "gridonopen": 1,
      "gridsize": [
       15.0,
       15.0
      ],
      "gridsnaponopen": 1,
      "objectsnaponopen": 1,
      "statusbarvisible": 2,
      "toolbarvisible": 1,
      "lefttoolbarpinned": 0,
      "toptoolbarpinned": 0,
      "righttoolbarpinned": 0,
      "bottomtoolbarpinned": 0,
      "toolbars_unpinned_last_save": 0,
      "tallnewobj": 0,
      "boxanimatetime": 200,
      "enablehscroll": 1,
      "enablevscroll": 1,
      "devicewidth": 0.0,
      "description": "",
      "digest": "",
      "tags": "",
      "style": "",
      "subpatcher_template": "",
      "assistshowspatchername": 0,
      "boxes": [
       {
        "box": {
         "id": "obj-1",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          20.0,
          100.0,
          141.0,
          22.0
         ],
         "outlettype": [],
         "text": "udpsend 127.0.0.1 7400"
        }
       },
       {
        "box": {
         "id": "obj-2",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          20.0,
          20.0,
          78.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "r sideman-to"
        }
       },
       {
        "box": {
         "id": "obj-3",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          130.0,
          20.0,
          101.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "r sideman-where"
        }
       },
       {
        "box": {
         "id": "obj-4",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          300.0,
          60.0,
          100.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "udpreceive 7401"
        }
       },
       {
        "box": {
         "id": "obj-5",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          300.0,
          20.0,
          96.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "r sideman-listen"
        }
       },
       {
        "box": {
         "id": "obj-6",
         "maxclass": "newobj",
         "numinlets": 2,
         "numoutlets": 2,
         "patching_rect": [
          300.0,
          100.0,
          131.0,
          22.0
         ],
         "outlettype": [
          "",
          ""
         ],
         "text": "route /sideman/groove"
        }
       },
       {
        "box": {
         "id": "obj-7",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          300.0,
          140.0,
          109.0,
          22.0
         ],
         "outlettype": [],
         "text": "s /sideman/groove"
        }
       },
       {
        "box": {
         "id": "obj-8",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 2,
         "patching_rect": [
          460.0,
          140.0,
          31.0,
          22.0
         ],
         "outlettype": [
          "",
          ""
         ],
         "text": "t l l"
        }
       },
       {
        "box": {
         "id": "obj-9",
         "maxclass": "newobj",
         "numinlets": 2,
         "numoutlets": 2,
         "patching_rect": [
          520.0,
          180.0,
          57.0,
          22.0
         ],
         "outlettype": [
          "",
          ""
         ],
         "text": "zl.slice 1"
        }
       },
       {
        "box": {
         "id": "obj-10",
         "maxclass": "newobj",
         "numinlets": 2,
         "numoutlets": 2,
         "patching_rect": [
          420.0,
          180.0,
          57.0,
          22.0
         ],
         "outlettype": [
          "",
          ""
         ],
         "text": "zl.slice 1"
        }
       },
       {
        "box": {
         "id": "obj-11",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          460.0,
          260.0,
          146.0,
          22.0
         ],
         "outlettype": [],
         "text": "forward /sideman/nothing"
        }
       },
       {
        "box": {
         "id": "obj-12",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          520.0,
          220.0,
          85.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "prepend send"
        }
       },
       {
        "box": {
         "id": "obj-13",
         "maxclass": "comment",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          620.0,
          260.0,
          380.0,
          21.0
         ],
         "outlettype": [],
         "text": "first the address, then its values; a groove may have none"
        }
       },
       {
        "box": {
         "id": "obj-14",
         "maxclass": "message",
         "numinlets": 2,
         "numoutlets": 1,
         "patching_rect": [
          20.0,
          260.0,
          140.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "/sideman/session/state"
        }
       },
       {
        "box": {
         "id": "obj-15",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          20.0,
          180.0,
          61.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "loadbang"
        }
       },
       {
        "box": {
         "id": "obj-16",
         "maxclass": "newobj",
         "numinlets": 2,
         "numoutlets": 1,
         "patching_rect": [
          20.0,
          220.0,
          63.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "delay 200"
        }
       },
       {
        "box": {
         "id": "obj-17",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          130.0,
          180.0,
          101.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "r /sideman/ready"
        }
       },
       {
        "box": {
         "id": "obj-18",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          130.0,
          220.0,
          29.0,
          22.0
         ],
         "outlettype": [
          ""
         ],
         "text": "t b"
        }
       },
       {
        "box": {
         "id": "obj-19",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          20.0,
          300.0,
          80.0,
          22.0
         ],
         "outlettype": [],
         "text": "s sideman-to"
        }
       }
      ],
      "lines": [
       {
        "patchline": {
         "source": [
          "obj-2",
          0
         ],
         "destination": [
          "obj-1",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-3",
          0
         ],
         "destination": [
          "obj-1",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-5",
          0
         ],
         "destination": [
          "obj-4",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-4",
          0
         ],
         "destination": [
          "obj-6",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-6",
          0
         ],
         "destination": [
          "obj-7",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-6",
          1
         ],
         "destination": [
          "obj-8",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-8",
          1
         ],
         "destination": [
          "obj-9",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-8",
          0
         ],
         "destination": [
          "obj-10",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-9",
          0
         ],
         "destination": [
          "obj-12",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-12",
          0
         ],
         "destination": [
          "obj-11",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-10",
          1
         ],
         "destination": [
          "obj-11",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-15",
          0
         ],
         "destination": [
          "obj-16",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-16",
          0
         ],
         "destination": [
          "obj-14",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-17",
          0
         ],
         "destination": [
          "obj-18",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-18",
          0
         ],
         "destination": [
          "obj-14",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-14",
          0
         ],
         "destination": [
          "obj-19",
          0
         ],
         "order": 0
        }
       }
      ],
      "dependency_cache": [],
      "autosave": 0
     },
     "outlettype": [],
     "text": "p sideman"
    }
   }
  ],
  "lines": [],
  "dependency_cache": [],
  "autosave": 0
 }
}
